// Generated from specs/rest/account/account.spot.json by `pnpm generate`. Do not edit.
import { endpoint, type Endpoint } from '@kucoin-typed/runtime';

export interface GetCrossMarginAccountParams {
  /** Default: USDT. */
  quoteCurrency?: 'USDT' | 'KCS' | 'BTC';
  /** Default: MARGIN. */
  queryType?: 'MARGIN' | 'MARGIN_V2' | 'ALL';
}

export interface GetCrossMarginAccountResult {
  totalAssetOfQuoteCurrency: string;
  totalLiabilityOfQuoteCurrency: string;
  debtRatio: string;
  status: string;
  accounts: GetCrossMarginAccountResultAccountsItem[];
}

export interface GetCrossMarginAccountResultAccountsItem {
  currency: string;
  total: string;
  available: string;
  hold: string;
  liability: string;
  maxBorrowSize: string;
  borrowEnabled: boolean;
  transferInEnabled: boolean;
  liabilityPrincipal: string;
  liabilityInterest: string;
}

/**
 * Get Account - Cross Margin. `GET /api/v3/margin/accounts` on the spot host.
 *
 * Signed, permission General, pool Spot, weight 15.
 * @see https://www.kucoin.com/docs-new/api-3470127
 */
export const getCrossMarginAccount: Endpoint<GetCrossMarginAccountParams, GetCrossMarginAccountResult> =
  /*#__PURE__*/ endpoint({
    id: 'account.account.getCrossMarginAccount',
    method: 'GET',
    path: '/api/v3/margin/accounts',
    host: 'spot',
    domain: 'Spot',
    channel: 'Private',
    permission: 'General',
    pool: 'Spot',
    weight: 15,
    service: 'Account',
    subService: 'Account',
    methodName: 'getCrossMarginAccount',
  });
