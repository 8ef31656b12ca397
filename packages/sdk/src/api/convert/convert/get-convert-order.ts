// Generated from specs/added/convert/convert.spot.json by `pnpm generate`. Do not edit.
import { endpoint, type Endpoint } from '@kucoin-typed/runtime';

export interface GetConvertOrderParams {
  /** Your own id for the convert order. */
  clientOrderId?: string;
  /** Id that KuCoin gave the order. */
  orderId?: string;
}

export interface GetConvertOrderResult {
  /** Id that KuCoin gave the order. */
  orderId: number;
  /** Your own id for the convert order. */
  clientOrderId: string;
  /**
   * State of the conversion: OPEN, SUCCESS or FAIL.
   * - `SUCCESS`: Finished as wanted.
   * - `OPEN`: Swap not carried out yet.
   * - `FAIL`: Swap did not go through.
   */
  status: 'SUCCESS' | 'OPEN' | 'FAIL' | (string & {});
  /** Currency that is given away in the conversion. */
  fromCurrency: string;
  /** Currency you get. */
  toCurrency: string;
  /** Amount given away, in fromCurrency. */
  fromCurrencySize: string;
  /** Amount you get, in toCurrency. */
  toCurrencySize: string;
  /**
   * Which account is meant: funding, spot (TRADE), margin, isolated, futures (CONTRACT) or unified.
   * - `FUNDING`: Funding account, for deposits and withdrawals.
   * - `BOTH`: Funding and trading account together.
   * - `TRADING`: Trading account.
   */
  accountType: 'FUNDING' | 'BOTH' | 'TRADING' | (string & {});
  /** Rate of the conversion. */
  price: string;
  /** Time the order was placed, in ms. */
  orderTime: number;
}

/**
 * State, amounts and rate of one market swap, found by either id.
 *
 * `GET /api/v1/convert/order/detail` on the spot host.
 * Signed, pool unknown, weight 5.
 */
export const getConvertOrder: Endpoint<GetConvertOrderParams, GetConvertOrderResult> = /*#__PURE__*/ endpoint(
  {
    id: 'convert.convert.getConvertOrder',
    method: 'GET',
    path: '/api/v1/convert/order/detail',
    host: 'spot',
    domain: 'Spot',
    channel: 'Private',
    permission: null,
    pool: null,
    weight: 5,
    service: 'Convert',
    subService: 'Convert',
    methodName: 'getConvertOrder',
    params: 'clientOrderId orderId',
    finds: {
      by: { clientOid: 'clientOrderId', orderId: 'orderId' },
      orderId: 'orderId',
      clientOid: 'clientOrderId',
      created: ['orderTime', 1],
      open: ['status', ['OPEN']],
      notFound: [],
    },
  },
);
