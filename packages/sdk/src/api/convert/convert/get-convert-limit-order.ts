// Generated from specs/added/convert/convert.spot.json by `pnpm generate`. Do not edit.
import { endpoint, type Endpoint } from '@kucoin-typed/runtime';

export interface GetConvertLimitOrderParams {
  /** Your own id for the convert order. */
  clientOrderId?: string;
  /** Id that KuCoin gave the order. */
  orderId?: string;
}

export interface GetConvertLimitOrderResult {
  /** Id that KuCoin gave the order. */
  orderId: string;
  /** Your own id for the convert order. */
  clientOrderId: string;
  /**
   * State of the order: OPEN, SUCCESS, CANCELLED or FAIL.
   * - `SUCCESS`: Finished as wanted.
   * - `CANCELLED`: Called off before it was carried out.
   * - `OPEN`: Swap not carried out yet.
   * - `FAIL`: Swap did not go through.
   */
  status: 'SUCCESS' | 'CANCELLED' | 'OPEN' | 'FAIL' | (string & {});
  /** Currency that is given away in the conversion. */
  fromCurrency: string;
  /** Currency you get. */
  toCurrency: string;
  /** Amount given away, in fromCurrency. */
  fromCurrencySize: string;
  /** Amount you get, in toCurrency. */
  toCurrencySize: string;
  /** Which account is meant: funding, spot (TRADE), margin, isolated, futures (CONTRACT) or unified. */
  accountType: string;
  /** Rate of the conversion. */
  price: string;
  /** Time the order was placed, in ms. */
  orderTime: number;
  /** When the open convert order lapses. */
  expiryTime: number;
  /** When the convert order was cancelled; absent or null if it was not. */
  cancelTime?: number;
  /** When the convert order was filled; absent or null until then. */
  filledTime?: number;
  /** How the convert order was cancelled, as a number; absent or null if it was not. */
  cancelType?: number;
}

/**
 * State, amounts, rate and times of one limit swap, found by either id.
 *
 * `GET /api/v1/convert/limit/order/detail` on the spot host.
 * Signed, pool unknown, weight 5.
 */
export const getConvertLimitOrder: Endpoint<GetConvertLimitOrderParams, GetConvertLimitOrderResult> =
  /*#__PURE__*/ endpoint({
    id: 'convert.convert.getConvertLimitOrder',
    method: 'GET',
    path: '/api/v1/convert/limit/order/detail',
    host: 'spot',
    domain: 'Spot',
    channel: 'Private',
    permission: null,
    pool: null,
    weight: 5,
    service: 'Convert',
    subService: 'Convert',
    methodName: 'getConvertLimitOrder',
    params: 'clientOrderId orderId',
    finds: {
      by: { clientOid: 'clientOrderId', orderId: 'orderId' },
      orderId: 'orderId',
      clientOid: 'clientOrderId',
      created: ['orderTime', 1],
      open: ['status', ['OPEN']],
      notFound: [],
    },
  });
