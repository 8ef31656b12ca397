// Generated from specs/rest/account/transfer.futures.json by `pnpm generate`. Do not edit.
import { endpoint, type Endpoint } from '@kucoin-typed/runtime';

export interface FuturesAccountTransferOutParams {
  /** Example: XBT. */
  currency: string;
  /** Maximum: 1000000000. */
  amount: number;
  recAccountType: 'MAIN' | 'TRADE';
}

export interface FuturesAccountTransferOutResult {
  applyId: string;
  bizNo: string;
  payAccountType: string;
  payTag: string;
  remark: string;
  recAccountType: string;
  recTag: string;
  recRemark: string;
  recSystem: string;
  status: string;
  currency: string;
  amount: string;
  fee: string;
  sn: number;
  reason: string;
  createdAt: number;
  updatedAt: number;
}

/**
 * Futures Account Transfer Out. `POST /api/v3/transfer-out` on the futures host.
 *
 * Signed, permission Futures, pool Management, weight 20.
 * @deprecated KuCoin has abandoned this endpoint.
 * @see https://www.kucoin.com/docs-new/api-3470303
 */
export const futuresAccountTransferOut: Endpoint<
  FuturesAccountTransferOutParams,
  FuturesAccountTransferOutResult
> = /*#__PURE__*/ endpoint({
  id: 'account.transfer.futuresAccountTransferOut',
  method: 'POST',
  path: '/api/v3/transfer-out',
  host: 'futures',
  domain: 'Futures',
  channel: 'Private',
  permission: 'Futures',
  pool: 'Management',
  weight: 20,
  service: 'Account',
  subService: 'Transfer',
  methodName: 'futuresAccountTransferOut',
});
