// Generated from specs/rest/futures/market.futures.json by `pnpm generate`. Do not edit.
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
 * Get Public Token - Futures. `POST /api/v1/bullet-public` on the futures host.
 *
 * Public, pool Public, weight 10.
 * @see https://www.kucoin.com/docs-new/api-3470297
 */
export const getPublicToken: Endpoint<void, GetPublicTokenResult> = /*#__PURE__*/ endpoint({
  id: 'futures.market.getPublicToken',
  method: 'POST',
  path: '/api/v1/bullet-public',
  host: 'futures',
  domain: 'Futures',
  channel: 'Public',
  permission: null,
  pool: 'Public',
  weight: 10,
  service: 'Futures',
  subService: 'Market',
  methodName: 'getPublicToken',
});
