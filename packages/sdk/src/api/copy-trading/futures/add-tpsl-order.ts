// Generated from specs/rest/copy-trading/futures.futures.json by `pnpm generate`. Do not edit.
import { endpoint, type Endpoint } from '@kucoin-typed/runtime';

export interface AddTPSLOrderParams {
  /** Your own id for the order; unique per account, for instance a UUID. Null if none was sent. The client makes one up where it is left out. Example: 5c52e11203aa677f33e493fb. */
  clientOid?: string;
  /**
   * Buy or sell; on public trades the side of the taker.
   * - `buy`: Buys the base currency; on futures, goes long or closes a short.
   * - `sell`: Sells the base currency; on futures, goes short or closes a long.
   */
  side?: 'buy' | 'sell';
  /** Trading pair such as BTC-USDT; on futures the contract, such as XBTUSDTM. Example: XBTUSDTM. */
  symbol: string;
  /** Leverage that sets how much margin is frozen; not needed when closing. Example: 3. Range: 1 to 10. */
  leverage?: number;
  /**
   * Order type: limit or market. Default: limit.
   * - `limit`: At a given price or better.
   * - `market`: At once, at the prices in the book.
   */
  type: 'limit' | 'market';
  /**
   * Price watched by the stop: TP last trade or MP mark.
   * - `TP`: Trigger watches the last traded price.
   * - `MP`: Trigger watches the mark price.
   */
  stopPriceType?: 'TP' | 'MP';
  /** Whether the order may only shrink a position; what goes beyond is cancelled. Default: false. */
  reduceOnly?: boolean;
  /** true closes the whole position; side, size and leverage can then be left out. Default: false. */
  closeOrder?: boolean;
  /**
   * ISOLATED (margin per position) or CROSS (margin shared by all positions). Default: ISOLATED.
   * - `ISOLATED`: Isolated: each position has its own margin and can lose no more.
   */
  marginMode?: 'ISOLATED';
  /** Limit price, in the quote currency; not for market orders. Example: 0.1. */
  price?: string;
  /** Order size in lots, a whole number. */
  size: number;
  /**
   * GTC until cancelled, IOC at once; for limit orders. Default: GTC.
   * - `GTC`: Stays in the book until filled or cancelled; the default.
   * - `IOC`: Fills what it can at once and drops the rest.
   */
  timeInForce?: 'GTC' | 'IOC';
  /** Whether the order may only add liquidity; it is rejected rather than fill as taker. Default: false. */
  postOnly?: boolean;
  /** true keeps the whole order out of the visible book; cannot be combined with postOnly. Default: false. */
  hidden?: boolean;
  /** true shows only visibleSize of the order in the book; cannot be combined with postOnly. Default: false. */
  iceberg?: boolean;
  /** Part of an iceberg order that the order book shows, in lots. */
  visibleSize?: string;
  /** Price that closes the position when the market rises, in the quote currency. */
  triggerStopUpPrice?: string;
  /** Price that closes the position when the market falls, in the quote currency. */
  triggerStopDownPrice?: string;
  /** Free text you attached; empty or null when there is none. */
  remark?: string;
}

export interface AddTPSLOrderResult {
  /** Id that KuCoin gave the order. */
  orderId: string;
  /** Your own id for the order; unique per account, for instance a UUID. Null if none was sent. */
  clientOid: string;
}

/**
 * For lead traders: places an order with a take-profit and a stop-loss trigger.
 *
 * `POST /api/v1/copy-trade/futures/st-orders` on the futures host.
 * Signed, permission LeadtradeFutures, pool CopyTrading, weight 2.
 * @see https://www.kucoin.com/docs-new/api-3470619
 */
export const addTPSLOrder: Endpoint<AddTPSLOrderParams, AddTPSLOrderResult> = /*#__PURE__*/ endpoint({
  id: 'copyTrading.futures.addTPSLOrder',
  method: 'POST',
  path: '/api/v1/copy-trade/futures/st-orders',
  host: 'futures',
  domain: 'Futures',
  channel: 'Private',
  permission: 'LeadtradeFutures',
  pool: 'CopyTrading',
  weight: 2,
  service: 'CopyTrading',
  subService: 'Futures',
  methodName: 'addTPSLOrder',
  params:
    'clientOid side symbol leverage type stopPriceType reduceOnly closeOrder marginMode price size timeInForce postOnly hidden iceberg visibleSize triggerStopUpPrice triggerStopDownPrice remark',
  order: {
    kind: 'place',
    clientOid: { param: 'clientOid', isNew: true },
    answer: { orderId: 'id', clientOid: 'clientOid' },
    lookups: [],
  },
});
