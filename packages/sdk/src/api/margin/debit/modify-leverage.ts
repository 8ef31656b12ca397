// Generated from specs/rest/margin/debit.spot.json by `pnpm generate`. Do not edit.
import { endpoint, type Endpoint } from '@kucoin-typed/runtime';

export interface ModifyLeverageParams {
  /** Trading pair such as BTC-USDT; on futures the contract, such as XBTUSDTM. Example: BTC-USDT. */
  symbol?: string;
  /** true for isolated margin, false (default) for cross margin. Default: false. */
  isIsolated?: boolean;
  /** New leverage above 1, at most two decimals; not below what your debt already needs. */
  leverage: string;
}

export type ModifyLeverageResult = string | null;

/**
 * Sets the leverage of cross margin or of one isolated pair; answers with nothing.
 *
 * `POST /api/v3/position/update-user-leverage` on the spot host.
 * Signed, permission Margin, pool Spot, weight 8.
 * @see https://www.kucoin.com/docs-new/api-3470211
 */
export const modifyLeverage: Endpoint<ModifyLeverageParams, ModifyLeverageResult> = /*#__PURE__*/ endpoint({
  id: 'margin.debit.modifyLeverage',
  method: 'POST',
  path: '/api/v3/position/update-user-leverage',
  host: 'spot',
  domain: 'Spot',
  channel: 'Private',
  permission: 'Margin',
  pool: 'Spot',
  weight: 8,
  service: 'Margin',
  subService: 'Debit',
  methodName: 'modifyLeverage',
  params: 'symbol isIsolated leverage',
});
