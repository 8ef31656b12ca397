import { format } from './engine/amount.ts';
import type { Exchange } from './engine/exchange.ts';
import type { FuturesFill, FuturesOrder } from './engine/futures/order.ts';
import { entryPrice, isOpen } from './engine/futures/position.ts';
import type { Position } from './engine/futures/position.ts';
import { futuresFillsOf, futuresOrdersOf } from './engine/futures/state.ts';
import { allOrders } from './engine/orders.ts';
import type { SpotFill, SpotOrder } from './engine/spot/order.ts';
import { spotFillsOf, spotOrdersOf } from './engine/spot/state.ts';

/** One order as the exchange holds it. Amounts are decimal text. */
export interface TrueOrder {
  readonly product: 'spot' | 'margin' | 'futures';
  readonly orderId: string;
  readonly clientOid: string;
  readonly symbol: string;
  readonly side: 'buy' | 'sell';
  readonly type: 'limit' | 'market';
  /** `waiting`: a futures stop order that was not triggered. Those of spot are not orders yet. */
  readonly state: 'waiting' | 'open' | 'filled' | 'cancelled';
  readonly price: string;
  readonly size: string;
  readonly dealSize: string;
  readonly dealValue: string;
  readonly cancelledSize: string;
  readonly fee: string;
  readonly createdAt: number;
}

/** One side of a trade. */
export interface TrueFill {
  readonly product: TrueOrder['product'];
  readonly tradeId: string;
  readonly orderId: string;
  readonly symbol: string;
  readonly side: 'buy' | 'sell';
  readonly price: string;
  readonly size: string;
  readonly value: string;
  readonly fee: string;
  readonly at: number;
}

export interface TrueBalance {
  readonly available: string;
  readonly held: string;
}

/** An open position. */
export interface TruePosition {
  readonly symbol: string;
  readonly side: 'BOTH' | 'LONG' | 'SHORT';
  readonly marginMode: 'ISOLATED' | 'CROSS';
  /** Above zero long, below zero short. */
  readonly lots: string;
  readonly entryPrice: string;
  readonly margin: string;
}

/** What the exchange truly holds for one customer, for tests to compare with what a client believes. */
export interface Truth {
  readonly uid: string;
  readonly at: number;
  /** By account (`main`, `trade`, `margin`, `isolated:BTC-USDT`, `futures`, `unified`) and currency. */
  readonly balances: Readonly<Record<string, Readonly<Record<string, TrueBalance>>>>;
  /** Newest first. */
  readonly orders: readonly TrueOrder[];
  /** Newest first. */
  readonly fills: readonly TrueFill[];
  readonly positions: readonly TruePosition[];
}

const spotProduct = (account: string): TrueOrder['product'] =>
  account === 'margin' || account.startsWith('isolated:') ? 'margin' : 'spot';

const spotOrder = (order: SpotOrder): TrueOrder => ({
  product: spotProduct(order.account),
  orderId: order.id,
  clientOid: order.clientOid,
  symbol: order.symbol,
  side: order.side,
  type: order.type,
  state: order.active ? 'open' : order.cancelReason === undefined ? 'filled' : 'cancelled',
  price: format(order.price),
  size: format(order.size),
  dealSize: format(order.dealSize),
  dealValue: format(order.dealFunds),
  cancelledSize: format(order.cancelledSize),
  fee: format(order.fee),
  createdAt: order.createdAt,
});

const spotFill = (fill: SpotFill): TrueFill => ({
  product: spotProduct(fill.account),
  tradeId: String(fill.tradeId),
  orderId: fill.orderId,
  symbol: fill.symbol,
  side: fill.side,
  price: format(fill.price),
  size: format(fill.size),
  value: format(fill.funds),
  fee: format(fill.fee),
  at: fill.at,
});

const futuresOrder = (order: FuturesOrder): TrueOrder => ({
  product: 'futures',
  orderId: order.id,
  clientOid: order.clientOid,
  symbol: order.symbol,
  side: order.side,
  type: order.type,
  state: order.active
    ? order.waiting
      ? 'waiting'
      : 'open'
    : order.cancelReason === undefined
      ? 'filled'
      : 'cancelled',
  price: format(order.price),
  size: format(order.size),
  dealSize: format(order.dealSize),
  dealValue: format(order.dealValue),
  cancelledSize: format(order.cancelledSize),
  fee: format(order.fee),
  createdAt: order.createdAt,
});

const futuresFill = (fill: FuturesFill): TrueFill => ({
  product: 'futures',
  tradeId: String(fill.tradeId),
  orderId: fill.orderId,
  symbol: fill.symbol,
  side: fill.side,
  price: format(fill.price),
  size: format(fill.size),
  value: format(fill.value.abs()),
  fee: format(fill.openFee.plus(fill.closeFee)),
  at: fill.at,
});

const positionOf = (exchange: Exchange, position: Position): TruePosition => ({
  symbol: position.symbol,
  side: position.side,
  marginMode: position.marginMode,
  lots: format(position.lots),
  entryPrice: format(entryPrice(exchange.futuresMarket(position.symbol).contract, position)),
  margin: format(position.margin),
});

const newestFirst = <Row extends { readonly createdAt: number } | { readonly at: number }>(
  rows: readonly Row[],
): readonly Row[] => {
  const timeOf = (row: Row): number => ('at' in row ? row.at : row.createdAt);
  return rows.toSorted((a, b) => timeOf(b) - timeOf(a));
};

const balancesOf = (exchange: Exchange, uid: string): Truth['balances'] =>
  Object.fromEntries(
    [...exchange.customer(uid).balances].map(([account, balances]) => [
      account,
      Object.fromEntries(
        [...balances.values()].map(({ currency, available, held }) => [
          currency,
          { available: format(available), held: format(held) },
        ]),
      ),
    ]),
  );

/** Throws if there is no such customer. */
export const truthOf = (exchange: Exchange, uid: string): Truth => ({
  uid,
  at: exchange.clock.now(),
  balances: balancesOf(exchange, uid),
  orders: newestFirst([
    ...allOrders(spotOrdersOf(exchange, uid)).map(spotOrder),
    ...allOrders(futuresOrdersOf(exchange, uid)).map(futuresOrder),
  ]),
  fills: newestFirst([
    ...spotFillsOf(exchange, uid).map(spotFill).reverse(),
    ...futuresFillsOf(exchange, uid).map(futuresFill).reverse(),
  ]),
  positions: [...(exchange.state.futures.positions.get(uid)?.values() ?? [])]
    .filter(isOpen)
    .map((position) => positionOf(exchange, position)),
});
