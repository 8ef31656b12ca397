// Generated from specs/rest/account/account.spot.json by `pnpm generate`. Do not edit.
import { endpoint, type Endpoint } from '@kucoin-typed/runtime';

export interface GetIsolatedMarginAccountListV1Params {
  /**
   * Currency in which the totals are expressed: USDT (default), KCS or BTC. Default: BTC.
   * - `USDT`: Totals in USDT; the default.
   * - `KCS`: Totals in KCS.
   * - `BTC`: Totals in BTC.
   */
  balanceCurrency?: 'USDT' | 'KCS' | 'BTC';
}

export interface GetIsolatedMarginAccountListV1Result {
  /** Value of all isolated margin accounts, in the currency asked for. */
  totalConversionBalance: string;
  /** Total owed by the isolated account, converted to the currency asked for. */
  liabilityConversionBalance: string;
  /** Isolated margin accounts, one entry per trading pair. */
  assets: GetIsolatedMarginAccountListV1ResultAssetsItem[];
}

export interface GetIsolatedMarginAccountListV1ResultAssetsItem {
  /** Trading pair such as BTC-USDT; on futures the contract, such as XBTUSDTM. */
  symbol: string;
  /**
   * DEBT, CLEAR (no debt), BANKRUPTCY, IN_BORROW, IN_REPAY, IN_LIQUIDATION or IN_AUTO_RENEW.
   * - `DEBT`: Isolated margin pair with a debt.
   * - `CLEAR`: Isolated margin pair free of debt.
   * - `BANKRUPTCY`: Isolated margin pair whose balance has gone below zero.
   * - `IN_BORROW`: A loan is being taken out on the pair.
   * - `IN_REPAY`: A debt of the pair is being paid back.
   * - `IN_LIQUIDATION`: The pair's assets are being liquidated.
   * - `IN_AUTO_RENEW`: A loan of the pair is being extended by itself.
   */
  status:
    | 'DEBT'
    | 'CLEAR'
    | 'BANKRUPTCY'
    | 'IN_BORROW'
    | 'IN_REPAY'
    | 'IN_LIQUIDATION'
    | 'IN_AUTO_RENEW'
    | (string & {});
  /** Debt divided by assets, as a ratio; liquidation follows if it gets too high. */
  debtRatio: string;
  /** Balance and debt of the pair's base currency. */
  baseAsset: GetIsolatedMarginAccountListV1ResultAssetsItemBaseAsset;
  /** Balance and debt of the pair's quote currency. */
  quoteAsset: GetIsolatedMarginAccountListV1ResultAssetsItemQuoteAsset;
}

export interface GetIsolatedMarginAccountListV1ResultAssetsItemBaseAsset {
  /** Currency code, such as BTC or USDT; futures accounts write XBT for bitcoin. */
  currency: string;
  /** All of the balance, in this currency: free and held. */
  totalBalance: string;
  /** Frozen part of the balance, in the account's currency. */
  holdBalance: string;
  /** Free part of the balance, in the account's currency. */
  availableBalance: string;
  /** Total owed, in the currency of the entry. */
  liability: string;
  /** Interest owed or paid, in the currency of the loan. */
  interest: string;
  /** How much can still be borrowed, in the currency of the entry. */
  borrowableAmount: string;
}

export interface GetIsolatedMarginAccountListV1ResultAssetsItemQuoteAsset {
  /** Currency code, such as BTC or USDT; futures accounts write XBT for bitcoin. */
  currency: string;
  /** All of the balance, in this currency: free and held. */
  totalBalance: string;
  /** Frozen part of the balance, in the account's currency. */
  holdBalance: string;
  /** Free part of the balance, in the account's currency. */
  availableBalance: string;
  /** Total owed, in the currency of the entry. */
  liability: string;
  /** Interest owed or paid, in the currency of the loan. */
  interest: string;
  /** How much can still be borrowed, in the currency of the entry. */
  borrowableAmount: string;
}

/**
 * Older isolated-margin view of all pairs, with totals in USDT, KCS or BTC.
 *
 * `GET /api/v1/isolated/accounts` on the spot host.
 * Signed, permission General, pool Spot, weight 50.
 * @deprecated Use account.account.getIsolatedMarginAccount.
 * @see https://www.kucoin.com/docs-new/api-3470314
 */
export const getIsolatedMarginAccountListV1: Endpoint<
  GetIsolatedMarginAccountListV1Params,
  GetIsolatedMarginAccountListV1Result
> = /*#__PURE__*/ endpoint({
  id: 'account.account.getIsolatedMarginAccountListV1',
  method: 'GET',
  path: '/api/v1/isolated/accounts',
  host: 'spot',
  domain: 'Spot',
  channel: 'Private',
  permission: 'General',
  pool: 'Spot',
  weight: 50,
  service: 'Account',
  subService: 'Account',
  methodName: 'getIsolatedMarginAccountListV1',
  params: 'balanceCurrency',
});
