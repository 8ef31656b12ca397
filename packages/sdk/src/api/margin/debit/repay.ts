// Generated from specs/rest/margin/debit.spot.json by `pnpm generate`. Do not edit.
import { endpoint, type Endpoint } from '@kucoin-typed/runtime';

export interface RepayParams {
  /** Currency code, such as BTC or USDT; futures accounts write XBT for bitcoin. Example: BTC. */
  currency: string;
  /** Amount to repay, in currency. */
  size: number;
  /** Trading pair; needed for isolated margin. Example: BTC-USDT. */
  symbol?: string;
  /** true for isolated margin, false (default) for cross margin. Default: false. */
  isIsolated?: boolean;
  /** true for the high-frequency margin account; false by default. Default: false. */
  isHf?: boolean;
}

export interface RepayResult {
  /** Time of the data, in ms. */
  timestamp: number;
  /** Id of the repayment. */
  orderNo: string;
  /** Amount really paid back, in the currency of the loan. */
  actualSize: string | number;
}

/**
 * Pays a margin debt back, cross or isolated; actualSize tells how much was taken.
 *
 * `POST /api/v3/margin/repay` on the spot host.
 * Signed, permission Margin, pool Spot, weight 10.
 * @see https://www.kucoin.com/docs-new/api-3470210
 */
export const repay: Endpoint<RepayParams, RepayResult> = /*#__PURE__*/ endpoint({
  id: 'margin.debit.repay',
  method: 'POST',
  path: '/api/v3/margin/repay',
  host: 'spot',
  domain: 'Spot',
  channel: 'Private',
  permission: 'Margin',
  pool: 'Spot',
  weight: 10,
  service: 'Margin',
  subService: 'Debit',
  methodName: 'repay',
  params: 'currency size symbol isIsolated isHf',
});
