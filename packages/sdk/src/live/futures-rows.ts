import {
  addDecimals,
  type LiveBalance,
  type LiveFill,
  type LiveOrder,
  type LivePosition,
} from '@kucoin-typed/runtime';
import type { GetOrderListResultItem } from '../api/futures/order/get-order-list.ts';
import type { GetStopOrderListResultItem } from '../api/futures/order/get-stop-order-list.ts';
import type { GetTradeHistoryResultItem } from '../api/futures/order/get-trade-history.ts';
import type { GetPositionListResult } from '../api/futures/positions/get-position-list.ts';
import type { GetClassicAccountBalanceResultAccountsItemCurrenciesItem } from '../api/unified/account/get-classic-account-balance.ts';
import type { AllOrderMessage } from '../api/ws/futures/all-order.ts';
import type { AllPositionPositionChangeMessage } from '../api/ws/futures/all-position.ts';
import type { BalanceWalletBalanceChangeMessage } from '../api/ws/futures/balance.ts';
import type { StopOrdersMessage } from '../api/ws/futures/stop-orders.ts';
import { fillIn, UNTOUCHED } from './classic.ts';
import { decimal, fromMs, fromNs, liquidityOf, positive, sideOf, typeOf, word } from './text.ts';

type OrderRow = GetOrderListResultItem | GetStopOrderListResultItem;

/** A stop order keeps its id when it is triggered, and lives on as an order. */
const stateOf = (row: OrderRow): LiveOrder['state'] => {
  if (!row.isActive) return row.cancelExist ? 'cancelled' : 'filled';
  return row.stop !== '' && row.stopTriggered !== true ? 'waiting' : 'open';
};

export const futuresOrder = (row: OrderRow): LiveOrder => ({
  product: 'futures',
  id: row.id,
  clientOid: word(row.clientOid),
  symbol: row.symbol,
  side: sideOf(row.side),
  type: typeOf(row.type),
  state: stateOf(row),
  price: typeOf(row.type) === 'market' ? undefined : positive(row.price),
  size: decimal(row.size),
  funds: undefined,
  filled: decimal(row.dealSize) ?? '0',
  filledValue: decimal(row.dealValue),
  averagePrice: positive(row.avgDealPrice),
  // The rest of an order that was cancelled: KuCoin does not tell it over REST.
  cancelled: row.isActive || !row.cancelExist ? '0' : addDecimals(decimal(row.size), `-${row.dealSize}`),
  fee: undefined,
  feeCurrency: row.settleCurrency,
  stopPrice: positive(row.stopPrice),
  reason: undefined,
  createdAt: fromMs(row.createdAt),
  updatedAt: fromMs(row.updatedAt),
  raw: row,
});

export const futuresFill = (row: GetTradeHistoryResultItem): LiveFill => ({
  product: 'futures',
  id: row.tradeId,
  orderId: row.orderId,
  symbol: row.symbol,
  side: sideOf(row.side),
  price: row.price,
  size: decimal(row.size) ?? '0',
  value: word(row.value),
  fee: word(row.fee),
  feeCurrency: word(row.feeCurrency),
  liquidity: liquidityOf(row.liquidity),
  at: fromNs(row.tradeTime),
  raw: row,
});

const STATES: Readonly<Record<string, LiveOrder['state']>> = { filled: 'filled', canceled: 'cancelled' };

export const pushedOrder = ({ data }: AllOrderMessage): LiveOrder => ({
  product: 'futures',
  id: data.orderId,
  clientOid: word(data.clientOid),
  symbol: data.symbol,
  side: sideOf(data.side),
  type: typeOf(data.orderType),
  state: STATES[data.type] ?? 'open',
  price: positive(data.price),
  size: word(data.size),
  funds: undefined,
  filled: data.filledSize,
  filledValue: undefined,
  averagePrice: undefined,
  cancelled: data.canceledSize,
  fee: undefined,
  feeCurrency: undefined,
  stopPrice: undefined,
  reason: undefined,
  createdAt: fromNs(data.orderTime),
  updatedAt: fromNs(data.ts),
  raw: data,
});

export const pushedFill = ({ data }: AllOrderMessage): LiveFill | undefined => fillIn(data, 'futures');

const STOPS: Readonly<Record<string, LiveOrder['state']>> = { triggered: 'open', cancel: 'cancelled' };

export const pushedStop = ({ data }: StopOrdersMessage): LiveOrder => ({
  product: 'futures',
  id: data.orderId,
  clientOid: undefined,
  symbol: data.symbol,
  side: sideOf(data.side),
  type: positive(data.orderPrice) === undefined ? 'market' : 'limit',
  // One that was triggered and could not be placed is over.
  state: data.triggerSuccess === false ? 'cancelled' : (STOPS[data.type] ?? 'waiting'),
  price: positive(data.orderPrice),
  size: decimal(data.size),
  funds: undefined,
  ...UNTOUCHED,
  stopPrice: positive(data.stopPrice),
  reason: word(data.error),
  createdAt: fromMs(data.createdAt),
  updatedAt: fromNs(data.ts),
  raw: data,
});

type PositionRow = GetPositionListResult[number] | AllPositionPositionChangeMessage['data'];

export const futuresPosition = (row: PositionRow): LivePosition => ({
  product: 'futures',
  id: `${row.symbol} ${row.positionSide}`,
  symbol: row.symbol,
  side: row.positionSide,
  marginMode: row.marginMode,
  size: decimal(row.currentQty) ?? '0',
  entryPrice: decimal(row.avgEntryPrice),
  leverage: decimal(row.leverage),
  margin: decimal(row.posMargin),
  liquidationPrice: decimal(row.liquidationPrice),
  unrealised: decimal(row.unrealisedPnl),
  realised: decimal(row.realisedPnl),
  at: 'ts' in row && row.ts !== undefined ? fromNs(row.ts) : fromMs(row.currentTimestamp),
  raw: row,
});

type Wallet = GetClassicAccountBalanceResultAccountsItemCurrenciesItem;

export const futuresBalance = (row: Wallet): LiveBalance => ({
  account: 'futures',
  currency: row.currency,
  total: row.balance,
  available: row.available,
  held: row.locked,
  borrowed: undefined,
  equity: row.equity,
  at: 0n,
  raw: row,
});

/** What is held is margin of orders and positions, each kind told by itself. */
export const pushedWallet = ({ data }: BalanceWalletBalanceChangeMessage): LiveBalance => ({
  account: 'futures',
  currency: data.currency,
  total: data.walletBalance,
  available: data.availableBalance,
  held: [
    data.isolatedOrderMargin,
    data.isolatedPosMargin,
    data.crossOrderMargin,
    data.crossPosMargin,
    data.holdBalance,
  ].reduce((sum, part) => addDecimals(sum, part), '0'),
  borrowed: undefined,
  equity: data.equity,
  at: fromMs(data.timestamp),
  raw: data,
});
