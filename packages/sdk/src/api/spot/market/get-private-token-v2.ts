// Generated from specs/added/spot/market.spot.json by `pnpm generate`. Do not edit.
import { endpoint, type Endpoint } from '@kucoin-typed/runtime';

export interface GetPrivateTokenV2Result {
  token: string;
  instanceServers: GetPrivateTokenV2ResultInstanceServersItem[];
}

export interface GetPrivateTokenV2ResultInstanceServersItem {
  endpoint: string;
  encrypt: boolean;
  protocol: string;
  pingInterval: number;
  pingTimeout: number;
}

/**
 * Get Private Token - Unified API Private Channels. `POST /api/v2/bullet-private` on the spot host.
 *
 * Signed, permission General, pool unknown, weight 10.
 * @see https://www.kucoin.com/docs-new/websocket-api/base-info/get-private-token-uta
 */
export const getPrivateTokenV2: Endpoint<void, GetPrivateTokenV2Result> = /*#__PURE__*/ endpoint({
  id: 'spot.market.getPrivateTokenV2',
  method: 'POST',
  path: '/api/v2/bullet-private',
  host: 'spot',
  domain: 'Spot',
  channel: 'Private',
  permission: 'General',
  pool: null,
  weight: 10,
  service: 'Spot',
  subService: 'Market',
  methodName: 'getPrivateTokenV2',
});
