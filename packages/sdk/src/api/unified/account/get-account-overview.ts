// Generated from specs/added/unified/account.spot.json by `pnpm generate`. Do not edit.
import { endpoint, type Endpoint } from '@kucoin-typed/runtime';

export interface GetAccountOverviewResult {
  accountType: string;
  riskRatio: string;
  equity: string;
  adjustedEquity: string;
  liability: string;
  availableMargin: string;
  im: string;
  mm: string;
}

/**
 * Get Account Overview (UTA). `GET /api/ua/v2/unified/account/overview` on the spot host.
 *
 * Signed, permission General, pool UtaManagement, weight 5.
 */
export const getAccountOverview: Endpoint<void, GetAccountOverviewResult> = /*#__PURE__*/ endpoint({
  id: 'unified.account.getAccountOverview',
  method: 'GET',
  path: '/api/ua/v2/unified/account/overview',
  host: 'spot',
  domain: 'Spot',
  channel: 'Private',
  permission: 'General',
  pool: 'UtaManagement',
  weight: 5,
  service: 'Unified',
  subService: 'Account',
  methodName: 'getAccountOverview',
});
