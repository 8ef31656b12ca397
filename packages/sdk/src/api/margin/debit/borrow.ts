// Generated from specs/rest/margin/debit.spot.json by `pnpm generate`. Do not edit.
import { endpoint, type Endpoint } from '@kucoin-typed/runtime';

export interface BorrowParams {
  /** Example: BTC. */
  currency: string;
  size: number;
  timeInForce: 'IOC' | 'FOK';
  /** Example: BTC-USDT. */
  symbol?: string;
  /** Default: false. */
  isIsolated?: boolean;
  /** Default: false. */
  isHf?: boolean;
}

export interface BorrowResult {
  orderNo: string;
  actualSize: string;
}

/**
 * Borrow. `POST /api/v3/margin/borrow` on the spot host.
 *
 * Signed, permission Margin, pool Spot, weight 15.
 * @see https://www.kucoin.com/docs-new/api-3470206
 */
export const borrow: Endpoint<BorrowParams, BorrowResult> = /*#__PURE__*/ endpoint({
  id: 'margin.debit.borrow',
  method: 'POST',
  path: '/api/v3/margin/borrow',
  host: 'spot',
  domain: 'Spot',
  channel: 'Private',
  permission: 'Margin',
  pool: 'Spot',
  weight: 15,
  service: 'Margin',
  subService: 'Debit',
  methodName: 'borrow',
});
