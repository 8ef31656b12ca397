// Generated from specs/added/unified-v1/account.spot.json by `pnpm generate`. Do not edit.
import { endpoint, type Endpoint } from '@kucoin-typed/runtime';

export interface GetAccountOverviewResult {
  /** Which account is meant: funding, spot (TRADE), margin, isolated, futures (CONTRACT) or unified. */
  accountType: string;
  /** Risk ratio of the unified account. */
  riskRatio: string;
  /** Worth of the whole unified account; KuCoin does not name the currency. */
  equity: string;
  /** Total owed by the unified account; KuCoin does not name the currency. */
  liability: string;
  /** Margin of the unified account that is still free for new positions. */
  availableMargin: string;
  /** Equity of the unified account as counted for margin; KuCoin does not give the formula. */
  adjustedEquity: string;
  /** Initial margin the whole unified account has to hold. */
  im: string;
  /** Maintenance margin of the whole unified account. */
  mm: string;
}

/**
 * v1: equity, debt, margin use and risk ratio of the whole unified account.
 *
 * `GET /api/ua/v1/unified/account/overview` on the spot host.
 * Signed, permission General, pool UtaManagement, weight 5.
 * @deprecated Use unified.account.getAccountOverview.
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
