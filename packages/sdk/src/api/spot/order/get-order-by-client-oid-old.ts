// Generated from specs/rest/spot/order.spot.json by `pnpm generate`. Do not edit.
import { endpoint, type Endpoint } from '@kucoin-typed/runtime';

export interface GetOrderByClientOidOldParams {
  /** Your own id for the order; unique per account, for instance a UUID. Null if none was sent. */
  clientOid: string;
}

export interface GetOrderByClientOidOldResult {
  /** Id that KuCoin gave the order. */
  id: string;
  /** Trading pair such as BTC-USDT; on futures the contract, such as XBTUSDTM. */
  symbol: string;
  /** Kind of operation; DEAL in all known examples. */
  opType: string;
  /** Order type: limit or market. */
  type: string;
  /** Buy or sell; on public trades the side of the taker. */
  side: string;
  /** Price in the quote currency; on orders the limit price, 0 or empty for market orders. */
  price: string;
  /** Order size, in the base currency. */
  size: string;
  /** Money amount in quote currency; market orders give either funds or size. Can be null or "0". */
  funds: string | null;
  /** Value of the fills so far, in quote currency. */
  dealFunds: string;
  /** Amount filled so far, in base currency. */
  dealSize: string;
  /** Fee charged, in feeCurrency if given, else in the record's currency. */
  fee: string;
  /** Currency in which the fee is charged. */
  feeCurrency: string;
  /** Self-trade rule: CN cancels the new order, CO the old, CB both, DC shrinks both; empty or null if unset. */
  stp: string | null;
  /** When the stop fires; spot: loss (price falls) or entry (rises), futures: down or up; else empty. */
  stop: string | null;
  /** Whether the stop has fired. */
  stopTriggered: boolean;
  /** Price that triggers the order, in the quote currency; 0, empty or null without a stop. */
  stopPrice: string | null;
  /** How long the order lasts: GTC until cancelled, GTT until a set time, IOC at once, FOK all or nothing. */
  timeInForce: string;
  /** Whether the order may only add liquidity; it is rejected rather than fill as taker. */
  postOnly: boolean;
  /** true keeps the whole order out of the visible book; cannot be combined with postOnly. */
  hidden: boolean;
  /** true shows only visibleSize of the order in the book; cannot be combined with postOnly. */
  iceberg: boolean;
  /** Part of an iceberg order that the order book shows; base currency on spot, lots on futures. */
  visibleSize: string | null;
  /** Seconds until a GTT order is cancelled; 0, -1 or null means never. */
  cancelAfter: number;
  /** Where the order came from, for example API. */
  channel: string;
  /** Your own id for the order; unique per account, for instance a UUID. Null if none was sent. */
  clientOid: string;
  /** Free text you attached; empty or null when there is none. */
  remark: string | null;
  /** Label of the order's source; empty or null when there is none. */
  tags: string | null;
  /** true while the order can still be filled; false once it is filled or cancelled. */
  isActive: boolean;
  /** true if some part of the order was cancelled. */
  cancelExist: boolean;
  /** When the record was made, in ms. */
  createdAt: number;
  /** Which market: TRADE (spot), MARGIN_TRADE (cross), MARGIN_ISOLATED_TRADE; on unified SPOT, FUTURES, MARGIN. */
  tradeType: string;
  /** Tax amount; for users of certain regions only. */
  tax?: string;
  /** Tax rate as a ratio; for users of certain regions only. */
  taxRate?: string;
  /** Currency of the tax. */
  taxCurrency?: string;
}

/**
 * One open order of the pre-high-frequency system by your own id; closed ones are not found.
 *
 * `GET /api/v1/order/client-order/{clientOid}` on the spot host.
 * Signed, permission General, pool Spot, weight 3.
 * @deprecated Use spot.order.getOrderByClientOid.
 * @see https://www.kucoin.com/docs-new/api-3470349
 */
export const getOrderByClientOidOld: Endpoint<GetOrderByClientOidOldParams, GetOrderByClientOidOldResult> =
  /*#__PURE__*/ endpoint({
    id: 'spot.order.getOrderByClientOidOld',
    method: 'GET',
    path: '/api/v1/order/client-order/{clientOid}',
    host: 'spot',
    domain: 'Spot',
    channel: 'Private',
    permission: 'General',
    pool: 'Spot',
    weight: 3,
    service: 'Spot',
    subService: 'Order',
    methodName: 'getOrderByClientOidOld',
    params: 'clientOid',
    finds: {
      by: { clientOid: 'clientOid' },
      orderId: 'id',
      clientOid: 'clientOid',
      created: ['createdAt', 1],
      open: ['isActive', [true]],
      seesOpen: true,
      notFound: [
        { code: '400100', text: ['order', 'not exist'] },
        { code: 'order_not_exist', text: ['order_not_exist'] },
      ],
    },
  });
