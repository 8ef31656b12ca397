// Generated from specs/added/unified-v1/market.spot.json by `pnpm generate`. Do not edit.
import { endpoint, type Endpoint } from '@kucoin-typed/runtime';

export interface GetServiceStatusParams {
  tradeType: 'SPOT' | 'FUTURES';
}

export interface GetServiceStatusResult {
  tradeType: string;
  serverStatus: 'open' | 'close' | 'cancelonly' | (string & {});
  msg: string;
}

/**
 * Get Service Status. `GET /api/ua/v1/server/status` on the spot host.
 *
 * Public, pool Public, weight 3.
 * @deprecated KuCoin has abandoned this endpoint.
 * @see https://www.kucoin.com/docs-new/rest/ua/get-service-status
 */
export const getServiceStatus: Endpoint<GetServiceStatusParams, GetServiceStatusResult> =
  /*#__PURE__*/ endpoint({
    id: 'unifiedV1.market.getServiceStatus',
    method: 'GET',
    path: '/api/ua/v1/server/status',
    host: 'spot',
    domain: 'Spot',
    channel: 'Public',
    permission: null,
    pool: 'Public',
    weight: 3,
    service: 'UnifiedV1',
    subService: 'Market',
    methodName: 'getServiceStatus',
  });
