// Generated from specs/added/convert/convert.spot.json by `pnpm generate`. Do not edit.
import { endpoint, type Endpoint } from '@kucoin-typed/runtime';
import { getConvertLimitOrder } from './get-convert-limit-order.ts';

export interface SubmitConvertLimitOrderParams {
  /** Your own id for the convert order. The client makes one up where it is left out. */
  clientOrderId?: string;
  /** Currency that is given away in the conversion. */
  fromCurrency: string;
  /** Currency you get. */
  toCurrency: string;
  /** Amount given away, in fromCurrency. */
  fromCurrencySize: number;
  /** Amount you get, in toCurrency. */
  toCurrencySize: number;
  /**
   * Account that pays: FUNDING, TRADING, or BOTH.
   * - `FUNDING`: Funding account, for deposits and withdrawals.
   * - `BOTH`: Funding and trading account together.
   * - `TRADING`: Trading account.
   */
  accountType?: 'FUNDING' | 'BOTH' | 'TRADING';
}

export interface SubmitConvertLimitOrderResult {
  /** Id that KuCoin gave the order. */
  orderId: string;
  /** Your own id for the convert order. */
  clientOrderId: string;
}

/**
 * Places a swap that runs once the wanted rate is reached; you give both amounts.
 *
 * `POST /api/v1/convert/limit/order` on the spot host.
 * Signed, pool unknown, weight 20.
 */
export const submitConvertLimitOrder: Endpoint<SubmitConvertLimitOrderParams, SubmitConvertLimitOrderResult> =
  /*#__PURE__*/ endpoint({
    id: 'convert.convert.submitConvertLimitOrder',
    method: 'POST',
    path: '/api/v1/convert/limit/order',
    host: 'spot',
    domain: 'Spot',
    channel: 'Private',
    permission: null,
    pool: null,
    weight: 20,
    service: 'Convert',
    subService: 'Convert',
    methodName: 'submitConvertLimitOrder',
    params: 'clientOrderId fromCurrency toCurrency fromCurrencySize toCurrencySize accountType',
    order: {
      kind: 'place',
      clientOid: { param: 'clientOrderId', isNew: true },
      answer: { orderId: 'id', clientOrderId: 'clientOid' },
      lookups: [getConvertLimitOrder],
    },
  });
