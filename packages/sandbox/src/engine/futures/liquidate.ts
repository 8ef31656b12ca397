import { ZERO, isNegative, isPositive, min } from '../amount.ts';
import type { Amount } from '../amount.ts';
import type { Balance } from '../customers.ts';
import type { Exchange } from '../exchange.ts';
import { hold } from '../money.ts';
import { addOrder } from '../orders.ts';
import { cancelFuturesOrder } from './cancel.ts';
import { riskTierOf } from './choices.ts';
import { coverDeficit, ordersOn } from './deficit.ts';
import { announceSince, before } from './hold.ts';
import type { FuturesMarket } from './market.ts';
import { marginBalance, openPositions, positionProfit } from './money.ts';
import { isLong, isOpen, tierFor, valueOf } from './position.ts';
import type { Position } from './position.ts';
import { createFuturesOrder } from './create-order.ts';
import { markPriceOf } from './prices.ts';
import { restingOrders } from './rebalance.ts';
import { runFuturesOrder } from './run.ts';
import { futuresOrdersOf, holdersOf, positionsOf, settingsOf } from './state.ts';

/** The rate of its value below which a position's margin may not fall. */
export const maintenanceRate = (exchange: Exchange, position: Position): Amount => {
  const market = exchange.futuresMarket(position.symbol);
  if (position.marginMode === 'ISOLATED')
    return riskTierOf(exchange, position.uid, market.contract).maintainMargin;
  const value = valueOf(market.contract, position.lots, markPriceOf(exchange, market)).abs();
  return tierFor(market.contract, value).maintainMargin;
};

/** What of a position's value must be left of its margin. */
export const maintenanceOf = (exchange: Exchange, position: Position): Amount => {
  const market = exchange.futuresMarket(position.symbol);
  const value = valueOf(market.contract, position.lots, markPriceOf(exchange, market)).abs();
  return value.times(maintenanceRate(exchange, position));
};

/** Margin and profit of an isolated position. */
const equityOf = (exchange: Exchange, position: Position): Amount =>
  position.margin.plus(positionProfit(exchange, position));

/** The exchange takes a position over and closes it in the book; what is not there waits for the next second. */
const liquidate = (exchange: Exchange, position: Position): void => {
  const { uid, account, symbol, side: positionSide, marginMode, leverage } = position;
  const market = exchange.futuresMarket(symbol);
  for (const order of restingOrders(exchange, position)) cancelFuturesOrder(exchange, order, 'liquidation');
  const request = { uid, account, symbol, type: 'market', closeOrder: true, positionSide } as const;
  const order = createFuturesOrder(
    exchange,
    request,
    {
      type: 'market',
      side: isLong(position) ? 'sell' : 'buy',
      price: ZERO,
      size: position.lots.abs(),
      leverage,
      marginMode,
      positionSide,
      reduceOnly: true,
      peak: undefined,
      triggers: undefined,
      attached: undefined,
    },
    { liquidation: true },
  );
  addOrder(futuresOrdersOf(exchange, uid), order);
  runFuturesOrder(exchange, market, order);
};

/** Money from the account to an isolated position, as much as brings its margin back to what it began with. */
const depositAutomatically = (exchange: Exchange, market: FuturesMarket, position: Position): void => {
  if (!settingsOf(exchange, position.uid).autoDeposit.has(position.symbol)) return;
  const balance = marginBalance(exchange, position, market.contract);
  const lacking = position.initial.minus(equityOf(exchange, position));
  const added = min(lacking, balance.available);
  if (!isPositive(added)) return;
  const was = before(balance);
  hold(balance, added);
  position.margin = position.margin.plus(added);
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

const checkIsolated = (exchange: Exchange, market: FuturesMarket, position: Position): void => {
  const due = (): boolean => equityOf(exchange, position).lte(maintenanceOf(exchange, position));
  if (due()) depositAutomatically(exchange, market, position);
  if (due()) liquidate(exchange, position);
};

/** How much margin cross positions of an account have together, and how much they need. */
export const crossFigures = (
  exchange: Exchange,
  balance: Balance,
): { readonly equity: Amount; readonly maintenance: Amount } => {
  let equity = balance.available;
  let maintenance = ZERO;
  for (const position of openPositions(exchange, balance)) {
    if (position.marginMode !== 'CROSS') continue;
    equity = equity.plus(equityOf(exchange, position));
    maintenance = maintenance.plus(maintenanceOf(exchange, position));
  }
  return { equity, maintenance };
};

/** Open orders go first, because what they keep may be enough. */
const checkCross = (exchange: Exchange, balance: Balance): void => {
  const due = (): boolean => {
    const { equity, maintenance } = crossFigures(exchange, balance);
    return equity.lte(maintenance);
  };
  if (!due()) return;
  exchange.events.emit('marginCall', balance);
  if (!due()) return;
  for (const order of ordersOn(exchange, balance)) {
    if (order.marginMode === 'CROSS') cancelFuturesOrder(exchange, order, 'liquidation');
  }
  if (!due()) return;
  for (const position of openPositions(exchange, balance)) {
    if (position.marginMode === 'CROSS') liquidate(exchange, position);
  }
};

/** Liquidates whoever has too little margin for what is held of a contract at its mark price. */
export const checkLiquidations = (exchange: Exchange, market: FuturesMarket): void => {
  const holders = holdersOf(exchange, market.contract.symbol);
  if (holders.size === 0) return;
  // A copy: who is liquidated holds nothing any more.
  const uids = [...holders];
  exchange.atomically(() => {
    for (const uid of uids) {
      for (const position of positionsOf(exchange, uid)) {
        if (position.symbol !== market.contract.symbol || !isOpen(position)) continue;
        const balance = marginBalance(exchange, position, market.contract);
        if (position.marginMode === 'CROSS') checkCross(exchange, balance);
        else checkIsolated(exchange, market, position);
        if (isNegative(balance.available)) coverDeficit(exchange, balance);
      }
    }
  });
};
