// Generated from specs/added/unified/account.spot.json by `pnpm generate`. Do not edit.
import { endpoint, type Endpoint } from '@kucoin-typed/runtime';

export interface GetLeverageParams {
  currency?: string;
  symbol?: string;
  tradeType: 'MARGIN' | 'FUTURES';
  marginMode: 'CROSS' | 'ISOLATED';
}

export type GetLeverageResult = GetLeverageResultItem[];

export interface GetLeverageResultItem {
  currency?: string;
  symbol?: string;
  leverage: string;
  marginMode: string;
}

/**
 * Get Leverage (UTA). `GET /api/ua/v2/unified/account/leverage` on the spot host.
 *
 * Signed, permission Unified, pool UtaManagement, weight 10.
 */
export const getLeverage: Endpoint<GetLeverageParams, GetLeverageResult> = /*#__PURE__*/ endpoint({
  id: 'unified.account.getLeverage',
  method: 'GET',
  path: '/api/ua/v2/unified/account/leverage',
  host: 'spot',
  domain: 'Spot',
  channel: 'Private',
  permission: 'Unified',
  pool: 'UtaManagement',
  weight: 10,
  service: 'Unified',
  subService: 'Account',
  methodName: 'getLeverage',
});
