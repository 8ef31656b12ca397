import type { LiveBalance, LiveFill, LiveOrder } from '@kucoin-typed/runtime';
import type { GetSpotAccountListResult } from '../api/account/account/get-spot-account-list.ts';
import type { GetClosedOrdersResultItem as MarginOrder } from '../api/margin/order/get-closed-orders.ts';
import type { GetTradeHistoryResultItem as MarginFill } from '../api/margin/order/get-trade-history.ts';
import type { GetClosedOrdersResultItem as SpotOrder } from '../api/spot/order/get-closed-orders.ts';
import type { GetStopOrdersListResultItem as StopOrder } from '../api/spot/order/get-stop-orders-list.ts';
import type { GetTradeHistoryResultItem as SpotFill } from '../api/spot/order/get-trade-history.ts';
import { UNTOUCHED } from './classic.ts';
import { decimal, fromMs, liquidityOf, positive, sideOf, typeOf, word } from './text.ts';

export type SpotProduct = 'spot' | 'margin';

/** Whose money an order uses. */
export const productOf = (tradeType: string | undefined): SpotProduct =>
  tradeType === undefined || tradeType === 'TRADE' ? 'spot' : 'margin';

/** An order of spot or margin as REST tells it. */
export const spotOrder = (row: SpotOrder | MarginOrder): LiveOrder => ({
  product: productOf(row.tradeType),
  id: row.id,
  clientOid: word(row.clientOid),
  symbol: row.symbol,
  side: sideOf(row.side),
  type: typeOf(row.type),
  state: row.active ? 'open' : row.cancelExist ? 'cancelled' : 'filled',
  price: row.type === 'market' ? undefined : positive(row.price),
  size: positive(row.size),
  funds: row.type === 'market' && positive(row.size) === undefined ? positive(row.funds) : undefined,
  filled: row.dealSize,
  filledValue: row.dealFunds,
  averagePrice: undefined,
  cancelled: row.cancelledSize,
  fee: word(row.fee),
  feeCurrency: word(row.feeCurrency),
  stopPrice: undefined,
  reason: undefined,
  createdAt: fromMs(row.createdAt),
  updatedAt: fromMs(row.lastUpdatedAt),
  raw: row,
});

/** A fill of spot or margin as REST tells it. */
export const spotFill = (row: SpotFill | MarginFill): LiveFill => ({
  product: productOf(row.tradeType),
  id: String(row.tradeId),
  orderId: row.orderId,
  symbol: row.symbol,
  side: sideOf(row.side),
  price: row.price,
  size: row.size,
  value: word(row.funds),
  fee: word(row.fee),
  feeCurrency: word(row.feeCurrency),
  liquidity: liquidityOf(row.liquidity),
  at: fromMs(row.createdAt),
  raw: row,
});

const STOP_STATES: Readonly<Record<string, LiveOrder['state']>> = {
  NEW: 'waiting',
  TRIGGERED: 'triggered',
  CANCELLED: 'cancelled',
  CANCELED: 'cancelled',
};

/** A stop order: it waits, and then places another one. */
export const stopOrder = (row: Partial<StopOrder>): LiveOrder => ({
  product: productOf(row.tradeType),
  id: row.id ?? '',
  clientOid: word(row.clientOid),
  symbol: row.symbol ?? '',
  side: sideOf(row.side ?? ''),
  type: typeOf(row.type),
  state: STOP_STATES[row.status ?? ''] ?? 'waiting',
  price: row.type === 'market' ? undefined : positive(row.price),
  size: positive(row.size),
  funds: positive(row.funds),
  ...UNTOUCHED,
  stopPrice: positive(row.stopPrice),
  reason: undefined,
  createdAt: fromMs(row.createdAt),
  updatedAt: fromMs(row.stopTriggerTime ?? row.createdAt),
  raw: row,
});

export const spotBalance = (row: GetSpotAccountListResult[number]): LiveBalance => ({
  account: row.type,
  currency: row.currency,
  total: row.balance,
  available: row.available,
  held: row.holds,
  borrowed: undefined,
  equity: undefined,
  at: 0n,
  raw: row,
});

/** What accounts of margin have in common. */
interface MarginAsset {
  readonly currency: string;
  readonly total: string;
  readonly available: string;
  readonly hold: string;
  readonly liability: string;
}

export const marginBalance = (account: string, row: MarginAsset): LiveBalance => ({
  account,
  currency: row.currency,
  total: row.total,
  available: row.available,
  held: row.hold,
  borrowed: decimal(row.liability),
  equity: undefined,
  at: 0n,
  raw: row,
});
