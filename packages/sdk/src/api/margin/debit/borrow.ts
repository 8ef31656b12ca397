// Generated from specs/rest/margin/debit.spot.json by `pnpm generate`. Do not edit.
import { endpoint, type Endpoint } from '@kucoin-typed/runtime';

export interface BorrowParams {
  /** Currency code, such as BTC or USDT; futures accounts write XBT for bitcoin. Example: BTC. */
  currency: string;
  /** Amount to borrow, in currency. */
  size: number;
  /**
   * IOC borrows what is there, FOK all or nothing.
   * - `IOC`: Fills what it can at once and drops the rest.
   * - `FOK`: Fills completely at once or not at all.
   */
  timeInForce: 'IOC' | 'FOK';
  /** Trading pair; needed for isolated margin. Example: BTC-USDT. */
  symbol?: string;
  /** true for isolated margin, false (default) for cross margin. Default: false. */
  isIsolated?: boolean;
  /** true for the high-frequency margin account; false by default. Default: false. */
  isHf?: boolean;
}

export interface BorrowResult {
  /** Id of the loan. */
  orderNo: string;
  /** Amount really borrowed, in the currency of the loan. */
  actualSize: string | number;
}

/**
 * Borrows a currency on cross or isolated margin; actualSize tells how much was granted.
 *
 * `POST /api/v3/margin/borrow` on the spot host.
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
  params: 'currency size timeInForce symbol isIsolated isHf',
});
