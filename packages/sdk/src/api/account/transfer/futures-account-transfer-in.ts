// Generated from specs/rest/account/transfer.futures.json by `pnpm generate`. Do not edit.
import { endpoint, type Endpoint } from '@kucoin-typed/runtime';

export interface FuturesAccountTransferInParams {
  /** Example: XBT. */
  currency: string;
  amount: number;
  payAccountType: 'MAIN' | 'TRADE';
}

export type FuturesAccountTransferInResult = string | null;

/**
 * Futures Account Transfer In. `POST /api/v1/transfer-in` on the futures host.
 *
 * Signed, permission Futures, pool Management, weight 20.
 * @deprecated KuCoin has abandoned this endpoint.
 * @see https://www.kucoin.com/docs-new/api-3470304
 */
export const futuresAccountTransferIn: Endpoint<
  FuturesAccountTransferInParams,
  FuturesAccountTransferInResult
> = /*#__PURE__*/ endpoint({
  id: 'account.transfer.futuresAccountTransferIn',
  method: 'POST',
  path: '/api/v1/transfer-in',
  host: 'futures',
  domain: 'Futures',
  channel: 'Private',
  permission: 'Futures',
  pool: 'Management',
  weight: 20,
  service: 'Account',
  subService: 'Transfer',
  methodName: 'futuresAccountTransferIn',
});
