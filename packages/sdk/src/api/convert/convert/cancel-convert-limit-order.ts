// Generated from specs/added/convert/convert.spot.json by `pnpm generate`. Do not edit.
import { endpoint, type Endpoint } from '@kucoin-typed/runtime';

export interface CancelConvertLimitOrderParams {
  clientOrderId?: string;
  orderId?: string;
}

export type CancelConvertLimitOrderResult = null;

/**
 * Cancel Convert Limit Order. `DELETE /api/v1/convert/limit/order/cancel` on the spot host.
 *
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
  });
