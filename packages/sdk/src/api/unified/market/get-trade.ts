// Generated from specs/added/unified/market.spot.json by `pnpm generate`. Do not edit.
import { endpoint, type Endpoint } from '@kucoin-typed/runtime';

export interface GetTradeParams {
  tradeType: 'SPOT' | 'FUTURES' | (string & {});
  symbol: string;
}

export interface GetTradeResult {
  tradeType: string;
  list: GetTradeResultItem[];
}

export interface GetTradeResultItem {
  sequence: number;
  tradeId: string;
  price: string;
  size: string;
  side: string;
  ts: bigint;
  isRpiTrade?: boolean;
}

/**
 * Get Trades. `GET /api/ua/v2/market/trade` on the spot host.
 *
 * Public, pool Public, weight 3.
 * @see https://www.kucoin.com/docs-new/v2/rest/ua/get-trades
 */
export const getTrade: Endpoint<GetTradeParams, GetTradeResult> = /*#__PURE__*/ endpoint({
  id: 'unified.market.getTrade',
  method: 'GET',
  path: '/api/ua/v2/market/trade',
  host: 'spot',
  domain: 'Spot',
  channel: 'Public',
  permission: null,
  pool: 'Public',
  weight: 3,
  service: 'Unified',
  subService: 'Market',
  methodName: 'getTrade',
  exact: ['ts'],
});
