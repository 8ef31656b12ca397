import type { LiveBalance, LiveFill, LiveOrder, LivePosition } from '@kucoin-typed/runtime';
import type { GetAccountResultAccountsItemCurrenciesItem } from '../api/unified/account/get-account.ts';
import type { GetOpenOrderListResultItem } from '../api/unified/order/get-open-order-list.ts';
import type { GetOrderHistoryResultItem } from '../api/unified/order/get-order-history.ts';
import type { GetTradeHistoryResultItem } from '../api/unified/order/get-trade-history.ts';
import type { GetPositionListResult } from '../api/unified/positions/get-position-list.ts';
import type { BalanceMessageD } from '../api/ws/unified/balance.ts';
import type { ExecutionMessageD } from '../api/ws/unified/execution.ts';
import type { OrderAllMessageD } from '../api/ws/unified/order-all.ts';
import type { PositionAllMessageD } from '../api/ws/unified/position-all.ts';
import { decimal, fromMs, fromNs, liquidityOf, positive, sideOf, typeOf, word } from './text.ts';

const STATES: readonly LiveOrder['state'][] = [
  'waiting',
  'triggered',
  'open',
  'filled',
  'open',
  'cancelled',
  'cancelled',
];

const PRODUCTS: Readonly<Record<string, LiveOrder['product']>> = {
  SPOT: 'spot',
  FUTURES: 'futures',
  MARGIN: 'margin',
  CROSS: 'margin',
  ISOLATED: 'margin',
};

export const productNamed = (tradeType: string | undefined): LiveOrder['product'] =>
  PRODUCTS[tradeType ?? ''] ?? 'spot';

type OrderRow = GetOpenOrderListResultItem | GetOrderHistoryResultItem;

export const unifiedOrder = (row: OrderRow, tradeType: string): LiveOrder => ({
  product: productNamed(tradeType),
  id: row.orderId,
  clientOid: word(row.clientOid),
  symbol: row.symbol,
  side: sideOf(row.side),
  type: typeOf(row.orderType),
  state: STATES[row.status] ?? 'open',
  price: row.orderType === 'MARKET' ? undefined : positive(row.price),
  size: row.sizeUnit === 'QUOTECCY' ? undefined : positive(row.size),
  funds: row.sizeUnit === 'QUOTECCY' ? positive(row.size) : undefined,
  filled: row.filledSize,
  filledValue: undefined,
  averagePrice: positive(row.avgPrice),
  cancelled: decimal(row.cancelSize) ?? '0',
  fee: word(row.fee),
  feeCurrency: word(row.feeCurrency),
  stopPrice: positive(row.triggerPrice),
  reason: 'cancelReason' in row && row.cancelReason ? String(row.cancelReason) : undefined,
  createdAt: fromNs(row.orderTime),
  updatedAt: fromNs(row.updatedTime),
  raw: row,
});

export const unifiedFill = (row: GetTradeHistoryResultItem, tradeType: string): LiveFill => ({
  product: productNamed(tradeType),
  id: row.tradeId,
  orderId: row.orderId,
  symbol: row.symbol,
  side: sideOf(row.side),
  price: row.price,
  size: row.size,
  value: word(row.value),
  fee: word(row.fee),
  feeCurrency: word(row.feeCurrency),
  liquidity: liquidityOf(row.liquidityRole),
  at: fromNs(row.executionTime),
  raw: row,
});

export const unifiedBalance = (row: GetAccountResultAccountsItemCurrenciesItem): LiveBalance => ({
  account: 'unified',
  currency: row.currency,
  total: row.balance,
  available: row.available,
  held: row.hold,
  borrowed: word(row.liability),
  equity: word(row.equity),
  at: 0n,
  raw: row,
});

export const unifiedPosition = (row: GetPositionListResult[number]): LivePosition => ({
  product: 'futures',
  id: row.id,
  symbol: row.symbol,
  side: 'BOTH',
  marginMode: row.marginMode,
  size: row.size,
  entryPrice: decimal(row.entryPrice),
  leverage: decimal(row.leverage),
  margin: decimal(row.positionMargin),
  liquidationPrice: positive(row.liquidationPrice),
  unrealised: decimal(row.unrealizedPnL),
  realised: decimal(row.realizedPnL),
  at: 0n,
  raw: row,
});

export const pushedOrder = (d: OrderAllMessageD): LiveOrder => ({
  product: productNamed(d.tT),
  id: d.oi,
  clientOid: word(d.ci),
  symbol: d.s,
  side: sideOf(d.S),
  type: typeOf(d.oT),
  state: STATES[d.os] ?? 'open',
  price: d.oT === 'MARKET' ? undefined : positive(d.p),
  size: d.qU === 'QUOTECCY' ? undefined : positive(d.q),
  funds: d.qU === 'QUOTECCY' ? positive(d.q) : undefined,
  filled: d.fS,
  filledValue: undefined,
  averagePrice: positive(d.aP),
  cancelled: decimal(d.cS) ?? '0',
  fee: word(d.f),
  feeCurrency: word(d.fC),
  stopPrice: positive(d.tP),
  reason: word(d.cR),
  createdAt: fromNs(d.O),
  updatedAt: fromNs(d.U),
  raw: d,
});

/** The symbol tells spot from futures: a contract has no dash. Margin looks like spot here; the next reading knows. */
export const pushedFill = (d: ExecutionMessageD): LiveFill => ({
  product: d.s.includes('-') ? 'spot' : 'futures',
  id: String(d.ti),
  orderId: d.oi,
  symbol: d.s,
  side: sideOf(d.S),
  price: d.p,
  size: d.q,
  value: undefined,
  fee: word(d.f),
  feeCurrency: word(d.fC),
  liquidity: liquidityOf(d.lR),
  at: fromNs(d.E),
  raw: d,
});

export const pushedBalance = (d: BalanceMessageD): LiveBalance => ({
  account: 'unified',
  currency: d.c,
  total: d.b ?? d.a,
  available: d.a,
  held: d.h ?? '0',
  borrowed: word(d.l),
  equity: word(d.e),
  at: typeof d.U === 'bigint' ? d.U : fromMs(d.U),
  raw: d,
});

export const pushedPosition = (d: PositionAllMessageD): LivePosition => ({
  product: 'futures',
  id: d.pi ?? d.s,
  symbol: d.s,
  side: 'BOTH',
  marginMode: d.mM,
  size: d.q,
  entryPrice: word(d.eP),
  leverage: word(d.l),
  margin: word(d.pM),
  liquidationPrice: positive(d.lP),
  unrealised: word(d.uPL),
  realised: word(d.rPL),
  at: fromNs(d.U),
  raw: d,
});
