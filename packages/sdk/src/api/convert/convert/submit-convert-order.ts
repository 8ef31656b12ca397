// Generated from specs/added/convert/convert.spot.json by `pnpm generate`. Do not edit.
import { endpoint, type Endpoint } from '@kucoin-typed/runtime';
import { getConvertOrder } from './get-convert-order.ts';

export interface SubmitConvertOrderParams {
  /** Your own id for the convert order. The client makes one up where it is left out. */
  clientOrderId?: string;
  /** Id of the quote; pass it to convert at the quoted price. */
  quoteId: string;
  /**
   * Account that pays: FUNDING, TRADING, or BOTH.
   * - `FUNDING`: Funding account, for deposits and withdrawals.
   * - `BOTH`: Funding and trading account together.
   * - `TRADING`: Trading account.
   */
  accountType?: 'FUNDING' | 'BOTH' | 'TRADING';
}

export interface SubmitConvertOrderResult {
  /** Id that KuCoin gave the order. */
  orderId: string;
  /** Your own id for the convert order. */
  clientOrderId: string;
}

/**
 * Accepts a market swap quote by its quoteId; the quote must still be valid.
 *
 * `POST /api/v1/convert/order` on the spot host.
 * Signed, pool unknown, weight 20.
 */
export const submitConvertOrder: Endpoint<SubmitConvertOrderParams, SubmitConvertOrderResult> =
  /*#__PURE__*/ endpoint({
    id: 'convert.convert.submitConvertOrder',
    method: 'POST',
    path: '/api/v1/convert/order',
    host: 'spot',
    domain: 'Spot',
    channel: 'Private',
    permission: null,
    pool: null,
    weight: 20,
    service: 'Convert',
    subService: 'Convert',
    methodName: 'submitConvertOrder',
    params: 'clientOrderId quoteId accountType',
    order: {
      kind: 'place',
      clientOid: { param: 'clientOrderId', isNew: true },
      answer: { orderId: 'id', clientOrderId: 'clientOid' },
      lookups: [getConvertOrder],
    },
  });
