// Generated from specs/rest/spot/market.spot.json by `pnpm generate`. Do not edit.
import { endpoint, type Endpoint } from '@kucoin-typed/runtime';

export interface GetPrivateTokenResult {
  /** Token for opening the WebSocket connection; valid for 24 hours. */
  token: string;
  /** WebSocket servers that the token is good for. */
  instanceServers: GetPrivateTokenResultInstanceServersItem[];
}

export interface GetPrivateTokenResultInstanceServersItem {
  /** WebSocket address to connect to; ask again for each connection, as it can change. */
  endpoint: string;
  /** true if the server is reached over TLS (wss). */
  encrypt: boolean;
  /**
   * Transport of the server; always websocket.
   * - `websocket`: Plain WebSocket, the only one there is.
   */
  protocol: 'websocket' | (string & {});
  /** How often to send a ping, in ms. */
  pingInterval: number;
  /** How long to wait for the pong before the connection counts as dead, in ms. */
  pingTimeout: number;
}

/**
 * Token and server list for the private spot and margin push; lives 24 hours.
 *
 * `POST /api/v1/bullet-private` on the spot host.
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
