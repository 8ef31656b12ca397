// Generated from specs/rest/spot/market.spot.json by `pnpm generate`. Do not edit.
import { endpoint, type Endpoint } from '@kucoin-typed/runtime';

export interface GetPublicTokenResult {
  /** Token for opening the WebSocket connection; valid for 24 hours. */
  token: string;
  /** WebSocket servers that the token is good for. */
  instanceServers: GetPublicTokenResultInstanceServersItem[];
}

export interface GetPublicTokenResultInstanceServersItem {
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
 * Token and server list for the public spot and margin push; lives 24 hours, no key needed.
 *
 * `POST /api/v1/bullet-public` on the spot host.
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
