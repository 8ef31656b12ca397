// Generated from specs/added/unified-v1/account.spot.json by `pnpm generate`. Do not edit.
import { endpoint, type Endpoint } from '@kucoin-typed/runtime';

export interface GetLeverageParams {
  tradeType: 'FUTURES' | 'MARGIN';
  marginMode: 'ISOLATED' | 'CROSS';
  currency?: string;
  symbol?: string;
}

export type GetLeverageResult = GetLeverageResultItem[];

export interface GetLeverageResultItem {
  leverage: string;
  marginMode: string;
  currency?: string;
  symbol?: string;
}

/**
 * Get Leverage (UTA). `GET /api/ua/v1/unified/account/leverage` on the spot host.
 *
 * Signed, permission Unified, pool UtaManagement, weight 10.
 * @deprecated KuCoin has abandoned this endpoint.
 * @see https://www.kucoin.com/docs-new/rest/ua/get-leverage
 */
export const getLeverage: Endpoint<GetLeverageParams, GetLeverageResult> = /*#__PURE__*/ endpoint({
  id: 'unifiedV1.account.getLeverage',
  method: 'GET',
  path: '/api/ua/v1/unified/account/leverage',
  host: 'spot',
  domain: 'Spot',
  channel: 'Private',
  permission: 'Unified',
  pool: 'UtaManagement',
  weight: 10,
  service: 'UnifiedV1',
  subService: 'Account',
  methodName: 'getLeverage',
});
