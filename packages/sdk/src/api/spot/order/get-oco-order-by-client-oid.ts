// Generated from specs/rest/spot/order.spot.json by `pnpm generate`. Do not edit.
import { endpoint, type Endpoint } from '@kucoin-typed/runtime';

export interface GetOcoOrderByClientOidParams {
  clientOid: string;
}

export interface GetOcoOrderByClientOidResult {
  symbol: string;
  clientOid: string;
  orderId: string;
  orderTime: number;
  status: string;
}

/**
 * Get OCO Order By ClientOid. `GET /api/v3/oco/client-order/{clientOid}` on the spot host.
 *
 * Signed, permission General, pool Spot, weight 2.
 * @deprecated KuCoin has abandoned this endpoint.
 * @see https://www.kucoin.com/docs-new/api-3470358
 */
export const getOcoOrderByClientOid: Endpoint<GetOcoOrderByClientOidParams, GetOcoOrderByClientOidResult> =
  /*#__PURE__*/ endpoint({
    id: 'spot.order.getOcoOrderByClientOid',
    method: 'GET',
    path: '/api/v3/oco/client-order/{clientOid}',
    host: 'spot',
    domain: 'Spot',
    channel: 'Private',
    permission: 'General',
    pool: 'Spot',
    weight: 2,
    service: 'Spot',
    subService: 'Order',
    methodName: 'getOcoOrderByClientOid',
  });
