import { ZERO, format, max, toNumber } from '../../engine/amount.ts';
import type { Amount } from '../../engine/amount.ts';
import type { Exchange } from '../../engine/exchange.ts';
import type { Position } from '../../engine/futures/position.ts';
import { isOpen } from '../../engine/futures/position.ts';
import { figuresOf, ratio } from '../../engine/futures/position-figures.ts';
import { settingsOf } from '../../engine/futures/state.ts';

type Show = (value: Amount) => unknown;

/** Most routes send these as JSON numbers, copy trading as text. */
export const asNumber: Show = toNumber;
export const asText: Show = format;

/** What only an isolated position has. */
const isolated = (exchange: Exchange, position: Position, show: Show): Readonly<Record<string, unknown>> => {
  const { initial, margin, cost, funding } = position;
  const { unrealised, maintenanceRate, tier, realLeverage } = figuresOf(exchange, position);
  return {
    autoDeposit: settingsOf(exchange, position.uid).autoDeposit.has(position.symbol),
    maintMarginReq: show(maintenanceRate),
    riskLimit: tier.maxRiskLimit,
    riskLimitLevel: tier.level,
    realLeverage: show(realLeverage),
    posCross: show(max(margin.minus(initial), ZERO)),
    posCrossMargin: 0,
    posComm: show(ZERO),
    posCommCommon: show(ZERO),
    posLoss: show(max(initial.minus(margin), ZERO)),
    posFunding: show(funding),
    posMaint: show(cost.abs().times(maintenanceRate)),
    maintMargin: show(margin.plus(unrealised)),
    maintainMargin: show(maintenanceRate),
  };
};

/** A position as REST and push show it. */
export const positionView = (
  exchange: Exchange,
  position: Position,
  show: Show = asNumber,
): Readonly<Record<string, unknown>> => {
  const { contract } = exchange.futuresMarket(position.symbol);
  const { lots, cost, fees, realised, initial } = position;
  const figures = figuresOf(exchange, position);
  const { unrealised, markValue } = figures;
  const crossMode = position.marginMode === 'CROSS';
  return {
    id: position.id,
    symbol: position.symbol,
    crossMode,
    ...(crossMode ? {} : isolated(exchange, position, show)),
    delevPercentage: 0,
    openingTimestamp: position.openedAt,
    currentTimestamp: exchange.clock.now(),
    currentQty: toNumber(lots),
    currentCost: show(cost),
    currentComm: show(fees),
    unrealisedCost: show(cost),
    realisedGrossCost: show(realised.neg()),
    realisedCost: show(fees.minus(realised)),
    isOpen: isOpen(position),
    markPrice: show(figures.mark),
    markValue: show(markValue),
    posCost: show(cost),
    posInit: show(initial),
    posMargin: show(figures.margin),
    realisedGrossPnl: show(realised),
    realisedPnl: show(figures.realisedNet),
    unrealisedPnl: show(unrealised),
    unrealisedPnlPcnt: show(ratio(unrealised, cost)),
    unrealisedRoePcnt: show(ratio(unrealised, initial)),
    avgEntryPrice: show(figures.entry),
    liquidationPrice: show(figures.liquidationPrice),
    bankruptPrice: show(figures.bankruptPrice),
    settleCurrency: contract.settle,
    isInverse: contract.inverse,
    marginMode: position.marginMode,
    positionSide: position.side,
    leverage: show(position.leverage),
    userId: Number(position.uid),
    dealComm: show(fees),
    fundingFee: show(position.funding),
    tax: show(ZERO),
  };
};
