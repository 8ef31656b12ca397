// Generated from specs/rest/spot/market.spot.json by `pnpm generate`. Do not edit.
import { endpoint, type Endpoint } from '@kucoin-typed/runtime';

export interface GetPublicTokenResult {
  token: string;
  instanceServers: GetPublicTokenResultInstanceServersItem[];
}

export interface GetPublicTokenResultInstanceServersItem {
  endpoint: string;
  encrypt: boolean;
  protocol: 'websocket' | (string & {});
  pingInterval: number;
  pingTimeout: number;
}

/**
 * Get Public Token - Spot/Margin. `POST /api/v1/bullet-public` on the spot host.
 *
 * Public, pool Public, weight 10.
 * @see https://www.kucoin.com/docs-new/api-3470294
 */
export const getPublicToken: Endpoint<void, GetPublicTokenResult> = /*#__PURE__*/ endpoint({
  id: 'spot.market.getPublicToken',
  method: 'POST',
  path: '/api/v1/bullet-public',
  host: 'spot',
  domain: 'Spot',
  channel: 'Public',
  permission: null,
  pool: 'Public',
  weight: 10,
  service: 'Spot',
  subService: 'Market',
  methodName: 'getPublicToken',
});
