// Generated from specs/added/spot/market.spot.json by `pnpm generate`. Do not edit.
import { endpoint, type Endpoint } from '@kucoin-typed/runtime';

export interface GetPrivateTokenV2Result {
  /** Token for opening the WebSocket connection; valid for 24 hours. */
  token: string;
  /** WebSocket servers that the token is good for. */
  instanceServers: GetPrivateTokenV2ResultInstanceServersItem[];
}

export interface GetPrivateTokenV2ResultInstanceServersItem {
  /** WebSocket address to connect to; ask again for each connection, as it can change. */
  endpoint: string;
  /** true if the server is reached over TLS (wss). */
  encrypt: boolean;
  /** Transport of the server; always websocket. */
  protocol: string;
  /** How often to send a ping, in ms. */
  pingInterval: number;
  /** How long to wait for the pong before the connection counts as dead, in ms. */
  pingTimeout: number;
}

/**
 * Token and server list for the private push connection of the unified account.
 *
 * `POST /api/v2/bullet-private` on the spot host.
 * Signed, permission General, pool UtaManagement, weight 10.
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
  pool: 'UtaManagement',
  weight: 10,
  service: 'Spot',
  subService: 'Market',
  methodName: 'getPrivateTokenV2',
});
