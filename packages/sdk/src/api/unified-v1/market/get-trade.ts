// Generated from specs/added/unified-v1/market.spot.json by `pnpm generate`. Do not edit.
import { endpoint, type Endpoint } from '@kucoin-typed/runtime';

export interface GetTradeParams {
  tradeType: 'SPOT' | 'FUTURES';
  symbol: string;
}

export interface GetTradeResult {
  tradeType: string;
  list: GetTradeResultItem[];
}

export interface GetTradeResultItem {
  sequence: string | number;
  tradeId: string;
  price: string;
  size: string;
  side: 'buy' | 'sell' | (string & {});
  ts: bigint;
  isRpiTrade?: boolean;
}

/**
 * Get Trades. `GET /api/ua/v1/market/trade` on the spot host.
 *
 * Public, pool Public, weight 3.
 * @deprecated KuCoin has abandoned this endpoint.
 * @see https://www.kucoin.com/docs-new/rest/ua/get-trades
 */
export const getTrade: Endpoint<GetTradeParams, GetTradeResult> = /*#__PURE__*/ endpoint({
  id: 'unifiedV1.market.getTrade',
  method: 'GET',
  path: '/api/ua/v1/market/trade',
  host: 'spot',
  domain: 'Spot',
  channel: 'Public',
  permission: null,
  pool: 'Public',
  weight: 3,
  service: 'UnifiedV1',
  subService: 'Market',
  methodName: 'getTrade',
  exact: ['ts'],
});
