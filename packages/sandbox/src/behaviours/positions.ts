import { ONE, divide, magnitude, toNumber } from '../state/decimal.ts';
import { marginOf, markValueOf, positionOf } from '../state/positions.ts';
import type { Position } from '../state/positions.ts';
import { accountOf, optionalText } from './call.ts';
import type { Behaviour, Behaviours } from './call.ts';
import { contractOf } from './market-data.ts';

/** KuCoin sends these as JSON numbers. Nothing here liquidates, so the liquidation price is the bankrupt one. */
const view = (position: Position, now: number): Readonly<Record<string, unknown>> => {
  const { contract, lots, cost, fees, realisedGross } = position;
  const isOpen = lots !== 0n;
  const margin = marginOf(position);
  const marked = markValueOf(position);
  const profit = marked - cost;
  const units = contract.multiplier * lots;
  const priceOf = (value: bigint): number => (isOpen ? Math.max(0, toNumber(divide(value, units))) : 0);
  const shareOf = (whole: bigint): number => (whole > 0n ? toNumber(divide(profit, whole)) : 0);
  const bankrupt = priceOf(cost - margin);
  return {
    id: position.id,
    symbol: contract.symbol,
    autoDeposit: false,
    crossMode: position.marginMode === 'CROSS',
    delevPercentage: 0,
    openingTimestamp: position.openedAt,
    currentTimestamp: now,
    currentQty: lots,
    currentCost: toNumber(cost),
    currentComm: toNumber(fees),
    unrealisedCost: toNumber(cost),
    realisedGrossCost: toNumber(-realisedGross),
    realisedCost: toNumber(fees - realisedGross),
    isOpen,
    markPrice: toNumber(contract.price()),
    markValue: toNumber(marked),
    posCost: toNumber(cost),
    posInit: toNumber(margin),
    posMargin: toNumber(margin),
    realisedGrossPnl: toNumber(realisedGross),
    realisedPnl: toNumber(realisedGross - fees),
    unrealisedPnl: toNumber(profit),
    unrealisedPnlPcnt: shareOf(magnitude(cost)),
    unrealisedRoePcnt: shareOf(margin),
    avgEntryPrice: priceOf(cost),
    liquidationPrice: bankrupt,
    bankruptPrice: bankrupt,
    settleCurrency: contract.settle,
    isInverse: false,
    marginMode: position.marginMode,
    positionSide: 'BOTH',
    leverage: toNumber(position.leverage * ONE),
  };
};

const getPositionDetails: Behaviour = (call) =>
  view(positionOf(accountOf(call), contractOf(call)), call.exchange.now());

const getPositionList: Behaviour = (call) => {
  const currency = optionalText(call, 'currency');
  return [...accountOf(call).positions.values()]
    .filter(({ lots, contract }) => lots !== 0n && (currency === undefined || contract.settle === currency))
    .map((position) => view(position, call.exchange.now()));
};

export const positions: Behaviours = {
  'futures.positions.getPositionDetails': getPositionDetails,
  'futures.positions.getPositionList': getPositionList,
};
