import { format } from '../../engine/amount.ts';
import type { Exchange } from '../../engine/exchange.ts';
import { isOpen } from '../../engine/futures/position.ts';
import type { ClosedPosition, Position } from '../../engine/futures/position.ts';
import { figuresOf, ratio } from '../../engine/futures/position-figures.ts';
import { closedPositionsOf, fundingPaymentsOf, positionsOf } from '../../engine/futures/state.ts';
import type { FundingPayment } from '../../engine/futures/state.ts';
import { optionalText, uidOf } from '../call.ts';
import type { Behaviour, Behaviours } from '../call.ts';
import { DAY_MS, bothVersions, forUnified, nanoseconds, optionalWhole, pageSizeOf, spanOf } from './call.ts';

const WEEK_MS = 7 * DAY_MS;
const QUARTER_MS = 90 * DAY_MS;

/** An open position; the size of a short one is below zero. */
const unifiedPositionView = (exchange: Exchange, position: Position): Readonly<Record<string, unknown>> => {
  const figures = figuresOf(exchange, position);
  const { margin, unrealised, maintenance, maintenanceRate } = figures;
  const isIsolated = position.marginMode === 'ISOLATED';
  return {
    id: position.id,
    symbol: position.symbol,
    marginMode: position.marginMode,
    size: format(position.lots),
    entryPrice: format(figures.entry),
    positionValue: format(figures.markValue.abs()),
    positionMargin: format(margin),
    markPrice: format(figures.mark),
    leverage: format(position.leverage),
    unrealizedPnL: format(unrealised),
    realizedPnL: format(figures.realisedNet),
    initialMargin: format(position.initial),
    mmr: format(maintenanceRate),
    maintenanceMargin: format(maintenance),
    liquidationPrice: format(figures.liquidationPrice),
    ...(isIsolated ? { riskRatio: format(ratio(maintenance, margin.plus(unrealised))) } : {}),
    adlPercentage: '0',
    creationTime: nanoseconds(position.openedAt),
    updateTime: nanoseconds(exchange.clock.now()),
  };
};

const getPositionList: Behaviour = (call) => {
  const symbol = optionalText(call, 'symbol');
  const pageNumber = Math.max(1, optionalWhole(call, 'pageNumber') ?? 1);
  const pageSize = pageSizeOf(call, 50, 200);
  return positionsOf(call.exchange, uidOf(call))
    .filter(
      (position) =>
        isOpen(position) &&
        position.account === 'unified' &&
        (symbol === undefined || position.symbol === symbol),
    )
    .slice((pageNumber - 1) * pageSize, pageNumber * pageSize)
    .map((position) => unifiedPositionView(call.exchange, position));
};

const closedView = (closed: ClosedPosition): object => ({
  closeId: closed.closeId,
  symbol: closed.symbol,
  marginMode: closed.marginMode,
  side: closed.long ? 'LONG' : 'SHORT',
  entryPrice: format(closed.openPrice),
  closePrice: format(closed.closePrice),
  avgClosePrice: format(closed.closePrice),
  maxSize: format(closed.lots),
  leverage: format(closed.leverage),
  realizedPnL: format(closed.realised.minus(closed.fees).plus(closed.funding)),
  fee: format(closed.fees),
  tax: '0',
  fundingFee: format(closed.funding),
  creationTime: nanoseconds(closed.openedAt),
  closingTime: nanoseconds(closed.closedAt),
});

const getPositionsHistory: Behaviour = (call) => {
  const symbol = optionalText(call, 'symbol');
  const lastId = optionalWhole(call, 'lastId');
  const { from, to } = spanOf(call, WEEK_MS);
  const rows = closedPositionsOf(call.exchange, uidOf(call))
    .filter(
      (closed) =>
        closed.row < (lastId ?? Infinity) &&
        closed.closedAt >= from &&
        closed.closedAt <= to &&
        (symbol === undefined || closed.symbol === symbol),
    )
    .toReversed()
    .slice(0, pageSizeOf(call, 10));
  return { items: rows.map(closedView), lastId: rows.at(-1)?.row ?? lastId ?? 0 };
};

const paymentView = ({ futuresMarket }: Exchange, payment: FundingPayment): object => ({
  symbol: payment.symbol,
  marginMode: payment.marginMode,
  fundingRate: format(payment.rate),
  markPrice: format(payment.mark),
  size: format(payment.lots),
  positionValue: format(payment.value.abs()),
  fundingFee: format(payment.paid),
  settleCurrency: futuresMarket(payment.symbol).contract.settle,
  settlementTime: payment.at,
});

const getPrivateFundingFeeHistory: Behaviour = (call) => {
  const symbol = optionalText(call, 'symbol');
  const lastId = optionalWhole(call, 'lastId');
  const { from, to } = spanOf(call, QUARTER_MS);
  const rows = fundingPaymentsOf(call.exchange, uidOf(call))
    .filter(
      ({ row, at, symbol: of }) =>
        row < (lastId ?? Infinity) && at >= from && at <= to && (symbol === undefined || of === symbol),
    )
    .toReversed()
    .slice(0, pageSizeOf(call));
  return {
    lastId: rows.at(-1)?.row ?? lastId ?? 0,
    items: rows.map((payment) => paymentView(call.exchange, payment)),
  };
};

export const unifiedPositions: Behaviours = bothVersions('positions', {
  getPositionList: forUnified(getPositionList),
  getPositionsHistory,
  getPrivateFundingFeeHistory,
});
