import { ZERO, amount } from '../amount.ts';
import type { Amount } from '../amount.ts';
import type { AccountName } from '../customers.ts';
import type { Exchange } from '../exchange.ts';
import { createOrderLog } from '../orders.ts';
import type { OrderLog } from '../orders.ts';
import type { FuturesMarketState } from './market.ts';
import type { FuturesFill, FuturesOrder, MarginMode, PositionSide } from './order.ts';
import type { ClosedPosition, Position } from './position.ts';

/** How a customer has set up futures trading; by contract where it is a map. */
export interface FuturesSettings {
  /** One net position, or a long one beside a short one. */
  hedge: boolean;
  readonly marginModes: Map<string, MarginMode>;
  readonly crossLeverage: Map<string, Amount>;
  readonly riskLevels: Map<string, number>;
  readonly autoDeposit: Set<string>;
}

/** A funding that a customer paid, below zero, or received. */
export interface FundingPayment {
  readonly row: number;
  readonly account: AccountName;
  readonly symbol: string;
  readonly at: number;
  readonly rate: Amount;
  readonly mark: Amount;
  readonly lots: Amount;
  readonly value: Amount;
  readonly paid: Amount;
  readonly marginMode: MarginMode;
  readonly side: PositionSide;
}

/** What the system's own orders have traded of a contract. */
export interface SystemPosition {
  lots: Amount;
  cost: Amount;
}

/** Everything of futures trading that a snapshot keeps, mostly by customer. Books are made from the orders. */
export interface FuturesState {
  readonly markets: Map<string, FuturesMarketState>;
  readonly orders: Map<string, OrderLog<FuturesOrder>>;
  /** Oldest first. */
  readonly fills: Map<string, FuturesFill[]>;
  /** By account, contract and side. */
  readonly positions: Map<string, Map<string, Position>>;
  readonly closed: Map<string, ClosedPosition[]>;
  readonly payments: Map<string, FundingPayment[]>;
  readonly settings: Map<string, FuturesSettings>;
  /** By contract: who has an open position. */
  readonly holders: Map<string, Set<string>>;
  /** By contract: stop orders that wait, with their owners. */
  readonly waiting: Map<string, Map<string, string>>;
  /** By system customer and contract. They realise nothing: their profit is in the cost. */
  readonly system: Map<string, Map<string, SystemPosition>>;
}

export const createFuturesState = (): FuturesState => ({
  markets: new Map(),
  orders: new Map(),
  fills: new Map(),
  positions: new Map(),
  closed: new Map(),
  payments: new Map(),
  settings: new Map(),
  holders: new Map(),
  waiting: new Map(),
  system: new Map(),
});

/** What a map has under a key; makes it if there is nothing. */
const ensure = <K, V>(map: Map<K, V>, key: K, make: () => V): V => {
  const known = map.get(key);
  if (known !== undefined) return known;
  const fresh = make();
  map.set(key, fresh);
  return fresh;
};

export const futuresOrdersOf = ({ state }: Exchange, uid: string): OrderLog<FuturesOrder> =>
  ensure(state.futures.orders, uid, () => createOrderLog<FuturesOrder>());

/** Oldest first. */
export const futuresFillsOf = ({ state }: Exchange, uid: string): FuturesFill[] =>
  ensure(state.futures.fills, uid, () => []);

/** Oldest first. */
export const closedPositionsOf = ({ state }: Exchange, uid: string): ClosedPosition[] =>
  ensure(state.futures.closed, uid, () => []);

/** Oldest first. */
export const fundingPaymentsOf = ({ state }: Exchange, uid: string): FundingPayment[] =>
  ensure(state.futures.payments, uid, () => []);

export const holdersOf = ({ state }: Exchange, symbol: string): Set<string> =>
  ensure(state.futures.holders, symbol, () => new Set());

export const waitingOf = ({ state }: Exchange, symbol: string): Map<string, string> =>
  ensure(state.futures.waiting, symbol, () => new Map());

export const settingsOf = ({ state }: Exchange, uid: string): FuturesSettings =>
  ensure(state.futures.settings, uid, () => ({
    hedge: false,
    marginModes: new Map(),
    crossLeverage: new Map(),
    riskLevels: new Map(),
    autoDeposit: new Set(),
  }));

export const systemPositionOf = ({ state }: Exchange, uid: string, symbol: string): SystemPosition =>
  ensure(
    ensure(state.futures.system, uid, () => new Map<string, SystemPosition>()),
    symbol,
    () => ({ lots: ZERO, cost: ZERO }),
  );

/** Where a position is kept. */
export interface PositionKey {
  readonly uid: string;
  readonly account: AccountName;
  readonly symbol: string;
  readonly side: PositionSide;
}

const nameOf = ({ account, symbol, side }: PositionKey): string => `${account} ${symbol} ${side}`;

/** All of a customer's positions, those that are closed included. */
export const positionsOf = ({ state }: Exchange, uid: string): readonly Position[] => [
  ...(state.futures.positions.get(uid)?.values() ?? []),
];

/** A position that is or was open. */
export const findPosition = ({ state }: Exchange, key: PositionKey): Position | undefined =>
  state.futures.positions.get(key.uid)?.get(nameOf(key));

/** A customer's position; an empty one if there never was any. */
export const positionOf = (exchange: Exchange, key: PositionKey): Position =>
  ensure(
    ensure(exchange.state.futures.positions, key.uid, () => new Map<string, Position>()),
    nameOf(key),
    () => ({
      ...key,
      id: exchange.ids.digits(),
      marginMode: 'ISOLATED',
      lots: ZERO,
      cost: ZERO,
      margin: ZERO,
      initial: ZERO,
      leverage: amount('1'),
      realised: ZERO,
      fees: ZERO,
      funding: ZERO,
      openedLots: ZERO,
      openedValue: ZERO,
      closedLots: ZERO,
      closedValue: ZERO,
      openedAt: 0,
    }),
  );
