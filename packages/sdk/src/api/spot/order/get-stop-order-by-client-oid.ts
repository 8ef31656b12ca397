// Generated from specs/rest/spot/order.spot.json by `pnpm generate`. Do not edit.
import { exactEndpoint, type Endpoint } from '@kucoin-typed/runtime';

export interface GetStopOrderByClientOidParams {
  /** Your own id for the order; unique per account, for instance a UUID. Null if none was sent. */
  clientOid: string;
  /** Trading pair such as BTC-USDT; on futures the contract, such as XBTUSDTM. */
  symbol?: string;
}

export type GetStopOrderByClientOidResult = GetStopOrderByClientOidResultItem[];

export interface GetStopOrderByClientOidResultItem {
  /** Id that KuCoin gave the stop order. */
  id?: string;
  /** Trading pair such as BTC-USDT; on futures the contract, such as XBTUSDTM. */
  symbol?: string;
  /** Id of the user: 24 hexadecimal digits, not the UID. */
  userId?: string;
  /** NEW until the price is reached, then TRIGGERED. */
  status?: string;
  /**
   * Order type: limit or market.
   * - `limit`: At a given price or better.
   * - `market`: At once, at the prices in the book.
   */
  type?: 'limit' | 'market' | (string & {});
  /** Buy or sell; on public trades the side of the taker. */
  side?: string;
  /** Price in the quote currency; on orders the limit price, 0 or empty for market orders. */
  price?: string;
  /** Order size, in the base currency. */
  size?: string;
  /** Funds of a market stop order, in quote currency; null if it was placed by size. */
  funds?: string | null;
  /** Self-trade rule: CN cancels the new order, CO the old, CB both, DC shrinks both; empty or null if unset. */
  stp?: string | null;
  /** How long the order lasts: GTC until cancelled, GTT until a set time, IOC at once, FOK all or nothing. */
  timeInForce?: string;
  /** Seconds until a GTT order is cancelled; 0, -1 or null means never. */
  cancelAfter?: number;
  /** Whether the order may only add liquidity; it is rejected rather than fill as taker. */
  postOnly?: boolean;
  /** true keeps the whole order out of the visible book; cannot be combined with postOnly. */
  hidden?: boolean;
  /** true shows only visibleSize of the order in the book; cannot be combined with postOnly. */
  iceberg?: boolean;
  /** Part of an iceberg order that the order book shows, in the base currency; null if unused. */
  visibleSize?: string | null;
  /** Where the order came from, for example API. */
  channel?: string;
  /** Your own id for the order; unique per account, for instance a UUID. Null if none was sent. */
  clientOid?: string;
  /** Free text you attached; empty or null when there is none. */
  remark?: string | null;
  /** Label of the order's source; empty or null when there is none. */
  tags?: string | null;
  /** Site the order was placed on, for example kucoin. */
  domainId?: string;
  /** Who placed the order: USER, or MARGIN_SYSTEM in a liquidation. */
  tradeSource?: string;
  /** Which market: TRADE (spot), MARGIN_TRADE (cross), MARGIN_ISOLATED_TRADE; on unified SPOT, FUTURES, MARGIN. */
  tradeType?: string;
  /** Currency in which the fee is charged. */
  feeCurrency?: string;
  /** Taker fee as a ratio of the traded value; 0.001 means 0.1%. */
  takerFeeRate?: string;
  /** Fee rate for orders that provide liquidity, as a ratio (0.001 is 0.1%). */
  makerFeeRate?: string;
  /** When the record was made, in ms. */
  createdAt?: number;
  /** loss fires when the price falls to stopPrice, entry when it rises to it. */
  stop?: string | null;
  /** Time the stop fired; null before that. */
  stopTriggerTime?: number | null;
  /** Price that triggers the order, in the quote currency; 0, empty or null without a stop. */
  stopPrice?: string | null;
  /** Time the order was placed, in ns. */
  orderTime?: bigint;
}

/**
 * Stop order with its trigger, by your own id; the answer is a list.
 *
 * `GET /api/v1/stop-order/queryOrderByClientOid` on the spot host.
 * Signed, permission General, pool Spot, weight 3.
 * @see https://www.kucoin.com/docs-new/api-3470340
 */
export const getStopOrderByClientOid: Endpoint<GetStopOrderByClientOidParams, GetStopOrderByClientOidResult> =
  /*#__PURE__*/ exactEndpoint({
    id: 'spot.order.getStopOrderByClientOid',
    method: 'GET',
    path: '/api/v1/stop-order/queryOrderByClientOid',
    host: 'spot',
    domain: 'Spot',
    channel: 'Private',
    permission: 'General',
    pool: 'Spot',
    weight: 3,
    service: 'Spot',
    subService: 'Order',
    methodName: 'getStopOrderByClientOid',
    params: 'clientOid symbol',
    finds: {
      by: { clientOid: 'clientOid' },
      orderId: 'id',
      clientOid: 'clientOid',
      created: ['createdAt', 1],
      open: ['status', ['NEW']],
      goesOn: ['status', ['TRIGGERED']],
      seesOpen: true,
      notFound: [],
    },
    exact: ['orderTime'],
  });
