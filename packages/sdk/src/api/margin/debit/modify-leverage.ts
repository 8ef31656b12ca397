// Generated from specs/rest/margin/debit.spot.json by `pnpm generate`. Do not edit.
import { endpoint, type Endpoint } from '@kucoin-typed/runtime';

export interface ModifyLeverageParams {
  /** Example: BTC-USDT. */
  symbol?: string;
  /** Default: false. */
  isIsolated?: boolean;
  leverage: string;
}

export type ModifyLeverageResult = string | null;

/**
 * Modify Leverage. `POST /api/v3/position/update-user-leverage` on the spot host.
 *
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
});
