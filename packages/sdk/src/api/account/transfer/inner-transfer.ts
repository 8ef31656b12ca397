// Generated from specs/rest/account/transfer.spot.json by `pnpm generate`. Do not edit.
import { endpoint, type Endpoint } from '@kucoin-typed/runtime';

export interface InnerTransferParams {
  clientOid: string;
  currency: string;
  amount: string;
  to: 'main' | 'trade' | 'margin' | 'isolated' | 'margin_v2' | 'isolated_v2' | 'option';
  fromTag?: string;
  toTag?: string;
  from: 'main' | 'trade' | 'margin' | 'isolated' | 'margin_v2' | 'isolated_v2' | 'option';
}

export interface InnerTransferResult {
  orderId: string;
}

/**
 * Internal Transfer. `POST /api/v2/accounts/inner-transfer` on the spot host.
 *
 * Signed, permission Spot, pool Management, weight 10.
 * @deprecated KuCoin has abandoned this endpoint.
 * @see https://www.kucoin.com/docs-new/api-3470302
 */
export const innerTransfer: Endpoint<InnerTransferParams, InnerTransferResult> = /*#__PURE__*/ endpoint({
  id: 'account.transfer.innerTransfer',
  method: 'POST',
  path: '/api/v2/accounts/inner-transfer',
  host: 'spot',
  domain: 'Spot',
  channel: 'Private',
  permission: 'Spot',
  pool: 'Management',
  weight: 10,
  service: 'Account',
  subService: 'Transfer',
  methodName: 'innerTransfer',
});
