import { ZERO, amount, format, parseAmount } from '../../engine/amount.ts';
import { marginModeOf } from '../../engine/futures/choices.ts';
import {
  addMargin,
  removeMargin,
  setAutoDeposit,
  withdrawableMargin,
} from '../../engine/futures/settings.ts';
import { isOpen } from '../../engine/futures/position.ts';
import type { ClosedPosition, Position } from '../../engine/futures/position.ts';
import { closedPositionsOf, positionOf, positionsOf, settingsOf } from '../../engine/futures/state.ts';
import { invalid } from '../../engine/futures/readers.ts';
import type { Amount } from '../../engine/amount.ts';
import { optionalNumber, optionalText, text, uidOf } from '../call.ts';
import type { Behaviour, Behaviours, Call } from '../call.ts';
import { asNumber, positionView } from './position-view.ts';
import { pageOf } from './paging.ts';

/** The customer's position in the contract that the call names; with two-way positions the one that is open. */
export const namedPosition = (call: Call): Position => {
  const { exchange } = call;
  const uid = uidOf(call);
  const symbol = text(call, 'symbol');
  exchange.futuresMarket(symbol);
  const at = (side: Position['side']): Position =>
    positionOf(exchange, { uid, account: 'futures', symbol, side });
  const named = optionalText(call, 'positionSide');
  if (named === 'LONG' || named === 'SHORT') return at(named);
  if (!settingsOf(exchange, uid).hedge) {
    const position = at('BOTH');
    if (!isOpen(position)) position.marginMode = marginModeOf(exchange, uid, symbol);
    return position;
  }
  return isOpen(at('LONG')) ? at('LONG') : at('SHORT');
};

const getPosition: Behaviour = (call) => positionView(call.exchange, namedPosition(call));

const getPositionList: Behaviour = (call) => {
  const currency = optionalText(call, 'currency');
  const { exchange } = call;
  return positionsOf(exchange, uidOf(call))
    .filter(
      (position) =>
        isOpen(position) &&
        position.account === 'futures' &&
        (currency === undefined || exchange.futuresMarket(position.symbol).contract.settle === currency),
    )
    .map((position) => positionView(exchange, position));
};

const closedView =
  (call: Call) =>
  (closed: ClosedPosition): Readonly<Record<string, unknown>> => {
    const { exchange } = call;
    const uid = uidOf(call);
    const way = closed.long ? 'LONG' : 'SHORT';
    const pnl = closed.realised.minus(closed.fees).plus(closed.funding);
    return {
      closeId: closed.closeId,
      userId: uid,
      symbol: closed.symbol,
      settleCurrency: exchange.futuresMarket(closed.symbol).contract.settle,
      leverage: format(closed.leverage),
      type: `${closed.liquidated ? 'LIQUID' : 'CLOSE'}_${way}`,
      pnl: format(pnl),
      realisedGrossCost: format(closed.realised.neg()),
      realisedGrossCostNew: format(closed.realised.neg()),
      withdrawPnl: '0',
      tradeFee: format(closed.fees),
      fundingFee: format(closed.funding),
      openTime: closed.openedAt,
      closeTime: closed.closedAt,
      openPrice: format(closed.openPrice),
      closePrice: format(closed.closePrice),
      marginMode: closed.marginMode,
      tax: '0',
      roe: null,
      liquidAmount: closed.liquidated ? format(closed.lots) : null,
      liquidPrice: closed.liquidated ? format(closed.closePrice) : null,
      side: way,
      positionId: closed.positionId,
    };
  };

const getPositionsHistory: Behaviour = (call) => {
  const symbol = optionalText(call, 'symbol');
  const from = optionalNumber(call, 'from') ?? 0;
  const to = optionalNumber(call, 'to') ?? Infinity;
  const found = [...closedPositionsOf(call.exchange, uidOf(call))]
    .reverse()
    .filter(
      (closed) =>
        closed.account === 'futures' &&
        (symbol === undefined || closed.symbol === symbol) &&
        closed.closedAt >= from &&
        closed.closedAt <= to,
    );
  return pageOf(call, found, closedView(call), { page: 'pageId', size: 'limit', usual: 10 });
};

/** An amount that some routes take as text and some as a number. */
const readAmount = (call: Call, name: string): Amount => {
  const given = call.args[name];
  const read = typeof given === 'number' ? amount(String(given)) : parseAmount(text(call, name));
  if (!read) throw invalid(name, 'must be a decimal such as "0.01"');
  return read;
};

export const addIsolatedMargin =
  (show: Parameters<typeof positionView>[2]): Behaviour =>
  (call) =>
    positionView(
      call.exchange,
      addMargin(call.exchange, namedPosition(call), readAmount(call, 'margin')),
      show,
    );

export const removeIsolatedMargin: Behaviour = (call) => {
  const value = readAmount(call, 'withdrawAmount');
  removeMargin(call.exchange, namedPosition(call), value);
  return format(value);
};

export const getMaxWithdrawMargin: Behaviour = (call) => {
  const position = namedPosition(call);
  const movable = isOpen(position) && position.marginMode === 'ISOLATED';
  return format(movable ? withdrawableMargin(call.exchange, position) : ZERO);
};

export const modifyAutoDeposit: Behaviour = (call) => {
  setAutoDeposit(call.exchange, uidOf(call), text(call, 'symbol'), call.args['status'] === true);
  return true;
};

export const futuresPositions: Behaviours = {
  'futures.positions.getPositionDetails': getPosition,
  'futures.positions.getPositionV2': getPosition,
  'futures.positions.getPositionList': getPositionList,
  'futures.positions.getPositionsHistory': getPositionsHistory,
  'futures.positions.addIsolatedMargin': addIsolatedMargin(asNumber),
  'futures.positions.removeIsolatedMargin': removeIsolatedMargin,
  'futures.positions.getMaxWithdrawMargin': getMaxWithdrawMargin,
  'futures.positions.modifyAutoDepositStatus': modifyAutoDeposit,
};
