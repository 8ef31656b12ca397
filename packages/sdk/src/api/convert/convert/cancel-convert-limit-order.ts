// Generated from specs/added/convert/convert.spot.json by `pnpm generate`. Do not edit.
import { endpoint, type Endpoint } from '@kucoin-typed/runtime';
import { getConvertLimitOrder } from './get-convert-limit-order.ts';

export interface CancelConvertLimitOrderParams {
  /** Your own id for the convert order. */
  clientOrderId?: string;
  /** Id that KuCoin gave the order. */
  orderId?: string;
}

export type CancelConvertLimitOrderResult = null;

/**
 * Withdraws an open limit swap, named by either id; answers with nothing.
 *
 * `DELETE /api/v1/convert/limit/order/cancel` on the spot host.
 * Signed, pool unknown, weight 5.
 */
export const cancelConvertLimitOrder: Endpoint<CancelConvertLimitOrderParams, CancelConvertLimitOrderResult> =
  /*#__PURE__*/ endpoint({
    id: 'convert.convert.cancelConvertLimitOrder',
    method: 'DELETE',
    path: '/api/v1/convert/limit/order/cancel',
    host: 'spot',
    domain: 'Spot',
    channel: 'Private',
    permission: null,
    pool: null,
    weight: 5,
    service: 'Convert',
    subService: 'Convert',
    methodName: 'cancelConvertLimitOrder',
    params: 'clientOrderId orderId',
    order: { kind: 'cancel', clientOid: { param: 'clientOrderId' }, lookups: [getConvertLimitOrder] },
  });
