// Generated from specs/added/unified/market.spot.json by `pnpm generate`. Do not edit.
import { endpoint, type Endpoint } from '@kucoin-typed/runtime';

export interface GetServiceStatusParams {
  tradeType: 'SPOT' | 'FUTURES' | (string & {});
}

export interface GetServiceStatusResult {
  tradeType: string;
  serverStatus: 'open' | 'close' | 'cancelonly' | (string & {});
  msg: string;
}

/**
 * Get Service Status. `GET /api/ua/v2/server/status` on the spot host.
 *
 * Public, pool Public, weight 3.
 * @see https://www.kucoin.com/docs-new/v2/rest/ua/get-service-status
 */
export const getServiceStatus: Endpoint<GetServiceStatusParams, GetServiceStatusResult> =
  /*#__PURE__*/ endpoint({
    id: 'unified.market.getServiceStatus',
    method: 'GET',
    path: '/api/ua/v2/server/status',
    host: 'spot',
    domain: 'Spot',
    channel: 'Public',
    permission: null,
    pool: 'Public',
    weight: 3,
    service: 'Unified',
    subService: 'Market',
    methodName: 'getServiceStatus',
  });
