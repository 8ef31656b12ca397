// Generated from specs/added/unified-v1/account.spot.json by `pnpm generate`. Do not edit.
import { endpoint, type Endpoint } from '@kucoin-typed/runtime';

export interface GetAccountOverviewResult {
  accountType: string;
  riskRatio: string;
  equity: string;
  liability: string;
  availableMargin: string;
  adjustedEquity: string;
  im: string;
  mm: string;
}

/**
 * Get Account Overview (UTA). `GET /api/ua/v1/unified/account/overview` on the spot host.
 *
 * Signed, permission General, pool UtaManagement, weight 5.
 * @deprecated KuCoin has abandoned this endpoint.
 * @see https://www.kucoin.com/docs-new/rest/ua/account/get-account-overview-uta
 */
export const getAccountOverview: Endpoint<void, GetAccountOverviewResult> = /*#__PURE__*/ endpoint({
  id: 'unifiedV1.account.getAccountOverview',
  method: 'GET',
  path: '/api/ua/v1/unified/account/overview',
  host: 'spot',
  domain: 'Spot',
  channel: 'Private',
  permission: 'General',
  pool: 'UtaManagement',
  weight: 5,
  service: 'UnifiedV1',
  subService: 'Account',
  methodName: 'getAccountOverview',
});
