// Generated from specs/rest/margin/debit.spot.json by `pnpm generate`. Do not edit.
import { endpoint, type Endpoint } from '@kucoin-typed/runtime';

export interface RepayParams {
  /** Example: BTC. */
  currency: string;
  size: number;
  /** Example: BTC-USDT. */
  symbol?: string;
  /** Default: false. */
  isIsolated?: boolean;
  /** Default: false. */
  isHf?: boolean;
}

export interface RepayResult {
  timestamp: number;
  orderNo: string;
  actualSize: string;
}

/**
 * Repay. `POST /api/v3/margin/repay` on the spot host.
 *
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
});
