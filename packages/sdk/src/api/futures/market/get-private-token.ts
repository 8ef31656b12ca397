// Generated from specs/rest/futures/market.futures.json by `pnpm generate`. Do not edit.
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
 * Get Private Token - Futures. `POST /api/v1/bullet-private` on the futures host.
 *
 * Signed, permission General, pool Futures, weight 10.
 * @see https://www.kucoin.com/docs-new/api-3470296
 */
export const getPrivateToken: Endpoint<void, GetPrivateTokenResult> = /*#__PURE__*/ endpoint({
  id: 'futures.market.getPrivateToken',
  method: 'POST',
  path: '/api/v1/bullet-private',
  host: 'futures',
  domain: 'Futures',
  channel: 'Private',
  permission: 'General',
  pool: 'Futures',
  weight: 10,
  service: 'Futures',
  subService: 'Market',
  methodName: 'getPrivateToken',
});
