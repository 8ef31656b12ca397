import { ZERO, amount, cut, divide, divideUp, isNegative, isPositive, isZero, max, min } from '../amount.ts';
import type { Amount } from '../amount.ts';
import { SYSTEM } from '../customers.ts';
import type { Balance } from '../customers.ts';
import type { Exchange } from '../exchange.ts';
import { balanceOf, hold, move, release } from '../money.ts';
import type { Contract } from './contracts.ts';
import { rememberClosed } from './closed.ts';
import { insure, realise } from './money.ts';
import type { FuturesOrder } from './order.ts';
import { PLACES, isLong, isOpen } from './position.ts';
import type { Position } from './position.ts';
import { holdersOf } from './state.ts';

/** A part of a trade that only closes or only opens. The value has the sign of the order's side. */
interface Part {
  readonly exchange: Exchange;
  readonly contract: Contract;
  readonly order: FuturesOrder;
  readonly position: Position;
  readonly balance: Balance;
  readonly lots: Amount;
  readonly value: Amount;
  readonly fee: Amount;
}

const payFee = ({ exchange, balance, position, fee }: Part): void => {
  move(balance, balanceOf(exchange, SYSTEM.fees, 'main', balance.currency), fee);
  position.fees = position.fees.plus(fee);
};

/** The closed part takes its share of cost and margin along, and the rest stays: nothing is lost in between. */
const close = (part: Part): Amount => {
  const { exchange, order, position, balance, lots, value, fee } = part;
  const open = position.lots.abs();
  const all = lots.eq(open);
  const share = (of: Amount): Amount => (all ? of : cut(divide(of.times(lots), open), PLACES));
  const cost = share(position.cost);
  const margin = share(position.margin);
  position.initial = position.initial.minus(share(position.initial));
  position.cost = position.cost.minus(cost);
  position.lots = isLong(position) ? position.lots.minus(lots) : position.lots.plus(lots);
  position.margin = position.margin.minus(margin);
  position.closedLots = position.closedLots.plus(lots);
  position.closedValue = position.closedValue.plus(value);

  const profit = value.neg().minus(cost);
  position.realised = position.realised.plus(profit);
  release(balance, margin);
  realise(exchange, balance, profit);
  payFee(part);
  if (position.marginMode === 'CROSS') return profit;
  // More than its margin an isolated position cannot lose; what a liquidation leaves of it is the fund's.
  const rest = margin.plus(profit).minus(fee);
  if (isNegative(rest) || order.liquidation) insure(exchange, balance, rest.neg());
  return profit;
};

const start = ({ exchange, order, position }: Part): void => {
  const fresh = {
    marginMode: order.marginMode,
    openedAt: exchange.clock.now(),
    cost: ZERO,
    margin: ZERO,
    initial: ZERO,
    realised: ZERO,
    fees: ZERO,
    funding: ZERO,
    openedLots: ZERO,
    openedValue: ZERO,
    closedLots: ZERO,
    closedValue: ZERO,
  };
  Object.assign(position, fresh);
  holdersOf(exchange, position.symbol).add(position.uid);
};

const open = (part: Part): void => {
  const { order, position, balance, lots, value, fee } = part;
  if (!isOpen(position)) start(part);
  const wanted = divideUp(value.abs(), order.leverage, PLACES);
  const kept = min(order.held, wanted.plus(max(fee, ZERO)));
  release(balance, kept);
  order.held = order.held.minus(kept);
  // An order that had no margin of its own, because the position changed under it, takes what there is.
  const free = max(balance.available.minus(fee), ZERO);
  const margin = min(wanted, free);
  hold(balance, margin);
  position.margin = position.margin.plus(margin);
  position.initial = position.initial.plus(margin);
  position.lots = order.side === 'buy' ? position.lots.plus(lots) : position.lots.minus(lots);
  position.cost = position.cost.plus(value);
  position.openedLots = position.openedLots.plus(lots);
  position.openedValue = position.openedValue.plus(value);
  position.leverage = leverageOf(position, order);
  payFee(part);
};

/** Of an isolated position what its orders chose, in the mean. */
const leverageOf = ({ cost, initial, marginMode }: Position, { leverage }: FuturesOrder): Amount =>
  marginMode === 'CROSS' || isZero(initial)
    ? leverage
    : cut(divide(cost.abs(), initial).plus(amount('0.005')), 2);

/** What a fill did to the position. */
export interface Filled {
  readonly realised: Amount;
  readonly openFee: Amount;
  readonly closeFee: Amount;
  /** How many of the lots opened. */
  readonly opened: Amount;
}

/** Lets a fill close what stands against it and open with the rest. The value has the sign of the order's side. */
export const fillPosition = (
  exchange: Exchange,
  contract: Contract,
  order: FuturesOrder,
  position: Position,
  balance: Balance,
  { lots, value, fee }: { readonly lots: Amount; readonly value: Amount; readonly fee: Amount },
): Filled => {
  const against = isOpen(position) && isLong(position) === (order.side === 'sell');
  const closed = against ? min(lots, position.lots.abs()) : ZERO;
  const opened = lots.minus(closed);
  const shareOf = (whole: Amount): Amount =>
    isZero(opened) ? whole : isZero(closed) ? ZERO : cut(divide(whole.times(closed), lots), PLACES);
  const closeFee = shareOf(fee);
  const closedValue = shareOf(value);
  const openFee = fee.minus(closeFee);
  const base = { exchange, contract, order, position, balance };
  let realised = ZERO;
  if (isPositive(closed)) {
    const wasLong = isLong(position);
    const part = { ...base, lots: closed, value: closedValue, fee: closeFee };
    realised = close(part);
    if (!isOpen(position))
      rememberClosed(exchange, contract, position, { long: wasLong, liquidated: order.liquidation });
  }
  if (isPositive(opened)) open({ ...base, lots: opened, value: value.minus(closedValue), fee: openFee });
  return { realised, openFee, closeFee, opened };
};
