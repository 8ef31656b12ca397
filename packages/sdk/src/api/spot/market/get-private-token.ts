// Generated from specs/rest/spot/market.spot.json by `pnpm generate`. Do not edit.
import { endpoint, type Endpoint } from '@kucoin-typed/runtime';

export interface GetPrivateTokenResult {
  token: string;
  instanceServers: GetPrivateTokenResultInstanceServersItem[];
}

export interface GetPrivateTokenResultInstanceServersItem {
  endpoint: string;
  encrypt: boolean;
  protocol: 'websocket' | (string & {});
  pingInterval: number;
  pingTimeout: number;
}

/**
 * Get Private Token - Spot/Margin. `POST /api/v1/bullet-private` on the spot host.
 *
 * Signed, permission General, pool Spot, weight 10.
 * @see https://www.kucoin.com/docs-new/api-3470295
 */
export const getPrivateToken: Endpoint<void, GetPrivateTokenResult> = /*#__PURE__*/ endpoint({
  id: 'spot.market.getPrivateToken',
  method: 'POST',
  path: '/api/v1/bullet-private',
  host: 'spot',
  domain: 'Spot',
  channel: 'Private',
  permission: 'General',
  pool: 'Spot',
  weight: 10,
  service: 'Spot',
  subService: 'Market',
  methodName: 'getPrivateToken',
});
