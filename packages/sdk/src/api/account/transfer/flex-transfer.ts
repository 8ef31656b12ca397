// Generated from specs/rest/account/transfer.spot.json by `pnpm generate`. Do not edit.
import { endpoint, type Endpoint } from '@kucoin-typed/runtime';

export interface FlexTransferParams {
  clientOid: string;
  currency: string;
  amount: string;
  fromUserId?: string;
  fromAccountType:
    'MAIN' | 'TRADE' | 'CONTRACT' | 'MARGIN' | 'ISOLATED' | 'MARGIN_V2' | 'ISOLATED_V2' | 'OPTION';
  fromAccountTag?: string;
  type: 'INTERNAL' | 'PARENT_TO_SUB' | 'SUB_TO_PARENT';
  toUserId?: string;
  toAccountType:
    'MAIN' | 'TRADE' | 'CONTRACT' | 'MARGIN' | 'ISOLATED' | 'MARGIN_V2' | 'ISOLATED_V2' | 'OPTION';
  toAccountTag?: string;
}

export interface FlexTransferResult {
  orderId: string;
}

/**
 * Flex Transfer. `POST /api/v3/accounts/universal-transfer` on the spot host.
 *
 * Signed, permission FlexTransfers, pool Management, weight 4.
 * @see https://www.kucoin.com/docs-new/api-3470147
 */
export const flexTransfer: Endpoint<FlexTransferParams, FlexTransferResult> = /*#__PURE__*/ endpoint({
  id: 'account.transfer.flexTransfer',
  method: 'POST',
  path: '/api/v3/accounts/universal-transfer',
  host: 'spot',
  domain: 'Spot',
  channel: 'Private',
  permission: 'FlexTransfers',
  pool: 'Management',
  weight: 4,
  service: 'Account',
  subService: 'Transfer',
  methodName: 'flexTransfer',
});
