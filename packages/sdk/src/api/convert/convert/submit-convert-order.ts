// Generated from specs/added/convert/convert.spot.json by `pnpm generate`. Do not edit.
import { endpoint, type Endpoint } from '@kucoin-typed/runtime';

export interface SubmitConvertOrderParams {
  clientOrderId: string;
  quoteId: string;
  accountType?: 'FUNDING' | 'BOTH' | 'TRADING';
}

export interface SubmitConvertOrderResult {
  orderId: string;
  clientOrderId: string;
}

/**
 * Add Convert Order. `POST /api/v1/convert/order` on the spot host.
 *
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
  });
