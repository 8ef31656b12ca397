import { ZERO, divideUp, isPositive, isZero, max, parseAmount } from '../amount.ts';
import type { Amount } from '../amount.ts';
import type { Exchange } from '../exchange.ts';
import { hold, release } from '../money.ts';
import { Refusal } from '../../refusal.ts';
import { cancelFuturesOrder } from './cancel.ts';
import { marginModeOf, riskTierOf } from './choices.ts';
import { announceSince, before } from './hold.ts';
import { freeMargin, marginBalance } from './money.ts';
import type { FuturesOrder, MarginMode } from './order.ts';
import { PLACES, isOpen, valueOf } from './position.ts';
import type { Position } from './position.ts';
import { markPriceOf } from './prices.ts';
import { invalid } from './readers.ts';
import { futuresOrdersOf, positionsOf, settingsOf } from './state.ts';

const openOf = (exchange: Exchange, uid: string, symbol?: string): readonly Position[] =>
  positionsOf(exchange, uid).filter(
    (position) => isOpen(position) && (symbol === undefined || position.symbol === symbol),
  );

const ordersOf = (exchange: Exchange, uid: string, symbol?: string): readonly FuturesOrder[] =>
  [...futuresOrdersOf(exchange, uid).active.values()].filter(
    (order) => symbol === undefined || order.symbol === symbol,
  );

const requireUnused = (exchange: Exchange, uid: string, symbol?: string): void => {
  if (openOf(exchange, uid, symbol).length + ordersOf(exchange, uid, symbol).length > 0)
    throw new Refusal('50002', 'exist.order.or.position');
};

/** Chooses the margin mode of a contract; refused while there are orders or a position. */
export const setMarginMode = (exchange: Exchange, uid: string, symbol: string, mode: MarginMode): void => {
  exchange.futuresMarket(symbol);
  if (marginModeOf(exchange, uid, symbol) === mode) return;
  requireUnused(exchange, uid, symbol);
  settingsOf(exchange, uid).marginModes.set(symbol, mode);
  exchange.events.emit('marginMode', { uid, symbol, marginMode: mode });
};

/** One net position per contract, or a long one beside a short one; refused while there is anything open. */
export const setPositionMode = (exchange: Exchange, uid: string, hedge: boolean): void => {
  const settings = settingsOf(exchange, uid);
  if (settings.hedge === hedge) return;
  requireUnused(exchange, uid);
  settings.hedge = hedge;
};

/** Chooses the leverage of cross positions; open ones keep margin by it at once, orders that rest stay as they are. */
export const setCrossLeverage = (exchange: Exchange, uid: string, symbol: string, text: string): void => {
  const { contract } = exchange.futuresMarket(symbol);
  const leverage = parseAmount(text);
  if (!leverage || leverage.lt('1')) throw invalid('leverage', 'must be at least 1');
  if (leverage.gt(String(contract.maxLeverage)))
    throw new Refusal('300016', `The leverage may not exceed ${contract.maxLeverage}.`);
  const positions = openOf(exchange, uid, symbol).filter(({ marginMode }) => marginMode === 'CROSS');
  const wanted = positions.map((position) => ({
    position,
    margin: divideUp(position.cost.abs(), leverage, PLACES),
  }));
  for (const { position, margin } of wanted) {
    const balance = marginBalance(exchange, position, contract);
    if (margin.minus(position.margin).gt(freeMargin(exchange, balance)))
      throw new Refusal('300003', `There is not enough ${balance.currency} for this leverage.`);
  }
  for (const { position, margin } of wanted) {
    changeMargin(exchange, position, margin.minus(position.margin));
    position.initial = margin;
    position.leverage = leverage;
  }
  settingsOf(exchange, uid).crossLeverage.set(symbol, leverage);
  exchange.events.emit('crossLeverage', { uid, symbol, leverage });
};

/** Moves money between the account and a position; below zero it goes back to the account. */
const changeMargin = (exchange: Exchange, position: Position, by: Amount): void => {
  if (isZero(by)) return;
  const balance = marginBalance(exchange, position, exchange.futuresMarket(position.symbol).contract);
  const was = before(balance);
  if (isPositive(by)) hold(balance, by);
  else release(balance, by.neg());
  position.margin = position.margin.plus(by);
  announceSince(exchange, balance, was, 'futures.margin', { symbol: position.symbol });
  const at = exchange.clock.now();
  exchange.events.emit('position', {
    type: 'change',
    uid: position.uid,
    reason: 'marginChange',
    position,
    at,
  });
};

/** What can be taken out of an isolated position: it keeps the initial margin of its level, and its losses. */
export const withdrawableMargin = (exchange: Exchange, position: Position): Amount => {
  const market = exchange.futuresMarket(position.symbol);
  const { contract } = market;
  const value = valueOf(contract, position.lots, markPriceOf(exchange, market));
  const profit = value.minus(position.cost);
  const needed = value.abs().times(riskTierOf(exchange, position.uid, contract).initialMargin);
  const loss = isPositive(profit) ? ZERO : profit;
  return max(position.margin.plus(loss).minus(needed), ZERO);
};

const requireIsolated = (position: Position | undefined, absent: string): Position => {
  if (!position || !isOpen(position)) throw new Refusal('300009', 'There is no open position.', { absent });
  if (position.marginMode === 'CROSS')
    throw new Refusal('330005', 'The position is in cross margin mode, which has no margin of its own.');
  return position;
};

export const addMargin = (exchange: Exchange, found: Position | undefined, value: Amount): Position => {
  const position = requireIsolated(found, 'bizNo');
  if (!isPositive(value)) throw invalid('margin', 'must be above zero');
  const balance = marginBalance(exchange, position, exchange.futuresMarket(position.symbol).contract);
  if (freeMargin(exchange, balance).lt(value))
    throw new Refusal('300003', `There is not enough ${balance.currency}.`);
  changeMargin(exchange, position, value);
  return position;
};

export const removeMargin = (exchange: Exchange, found: Position | undefined, value: Amount): Position => {
  const position = requireIsolated(found, 'withdrawAmount');
  if (!isPositive(value)) throw invalid('withdrawAmount', 'must be above zero');
  const most = withdrawableMargin(exchange, position);
  if (value.gt(most)) throw new Refusal('300000', `No more than ${most.toFixed()} can be taken out now.`);
  changeMargin(exchange, position, value.neg());
  return position;
};

export const setAutoDeposit = (exchange: Exchange, uid: string, symbol: string, on: boolean): void => {
  exchange.futuresMarket(symbol);
  const { autoDeposit } = settingsOf(exchange, uid);
  if (on) autoDeposit.add(symbol);
  else autoDeposit.delete(symbol);
  const at = exchange.clock.now();
  const reason = 'autoAppendMarginStatusChange';
  for (const position of openOf(exchange, uid, symbol))
    exchange.events.emit('position', { type: 'change', uid, reason, position, at });
};

/** Chooses the level of isolated positions in a contract. Open orders are cancelled by it. */
export const setRiskLevel = (exchange: Exchange, uid: string, symbol: string, level: number): void => {
  const market = exchange.futuresMarket(symbol);
  const tier = market.contract.tiers.find((one) => one.level === level);
  if (!tier) throw new Refusal('100005', `${symbol} has no risk level ${level}.`);
  for (const position of openOf(exchange, uid, symbol)) {
    const value = valueOf(market.contract, position.lots, markPriceOf(exchange, market)).abs();
    if (value.gt(String(tier.maxRiskLimit)))
      throw new Refusal('300005', `The position is larger than level ${level} allows.`);
    if (position.margin.lt(value.times(tier.initialMargin)))
      throw new Refusal('200005', `The position has too little margin for level ${level}.`);
  }
  for (const order of ordersOf(exchange, uid, symbol))
    if (!order.waiting) cancelFuturesOrder(exchange, order);
  settingsOf(exchange, uid).riskLevels.set(symbol, level);
  const at = exchange.clock.now();
  exchange.events.emit('position', { type: 'adjustRiskLimit', uid, symbol, level, at });
};
