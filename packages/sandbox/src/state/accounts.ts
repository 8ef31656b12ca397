import { decimal } from './decimal.ts';
import type { Decimal } from './decimal.ts';
import type { FuturesOrder } from './futures-orders.ts';
import type { Ids } from './ids.ts';
import { createOrderLog } from './orders.ts';
import type { OrderLog } from './orders.ts';
import type { Position } from './positions.ts';
import type { SpotOrder } from './spot-orders.ts';
import { createWallet } from './wallet.ts';
import type { Wallet } from './wallet.ts';

/** Everything the exchange knows about one customer. */
export interface Account {
  readonly uid: string;
  readonly ids: Ids;
  readonly main: Wallet;
  readonly trade: Wallet;
  readonly futures: Wallet;
  readonly spotOrders: OrderLog<SpotOrder>;
  readonly futuresOrders: OrderLog<FuturesOrder>;
  readonly positions: Map<string, Position>;
}

const MAIN: Readonly<Record<string, Decimal>> = { USDT: decimal('10000'), BTC: decimal('1') };
const TRADE: Readonly<Record<string, Decimal>> = {
  USDT: decimal('100000'),
  BTC: decimal('10'),
  ETH: decimal('100'),
  KCS: decimal('1000'),
};
const FUTURES: Readonly<Record<string, Decimal>> = { USDT: decimal('100000') };

/** A new customer with fake money in all accounts. */
export const createAccount = (uid: string, ids: Ids): Account => ({
  uid,
  ids,
  main: createWallet(MAIN, ids.hex),
  trade: createWallet(TRADE, ids.account),
  futures: createWallet(FUTURES, ids.account),
  spotOrders: createOrderLog(),
  futuresOrders: createOrderLog(),
  positions: new Map(),
});
