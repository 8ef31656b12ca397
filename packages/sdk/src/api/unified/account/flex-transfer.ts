// Generated from specs/added/unified/account.spot.json by `pnpm generate`. Do not edit.
import { endpoint, type Endpoint } from '@kucoin-typed/runtime';

export interface FlexTransferParams {
  clientOid: string;
  transferType: 'INTERNAL' | 'PARENT_TO_SUB' | 'SUB_TO_PARENT' | 'SUB_TO_SUB';
  currency: string;
  amount: string;
  fromUid?: string;
  fromAccountType: 'FUNDING' | 'UNIFIED' | 'FUTURES' | 'ISOLATED' | 'CROSS' | 'SPOT';
  fromAccountTag?: string;
  toUid?: string;
  toAccountType: 'FUNDING' | 'UNIFIED' | 'FUTURES' | 'ISOLATED' | 'CROSS' | 'SPOT';
  toAccountTag?: string;
}

export interface FlexTransferResult {
  orderId: string;
  clientOid: string;
}

/**
 * Flex Transfer. `POST /api/ua/v2/account/transfer` on the spot host.
 *
 * Signed, permission FlexTransfers, pool UtaManagement, weight 4.
 */
export const flexTransfer: Endpoint<FlexTransferParams, FlexTransferResult> = /*#__PURE__*/ endpoint({
  id: 'unified.account.flexTransfer',
  method: 'POST',
  path: '/api/ua/v2/account/transfer',
  host: 'spot',
  domain: 'Spot',
  channel: 'Private',
  permission: 'FlexTransfers',
  pool: 'UtaManagement',
  weight: 4,
  service: 'Unified',
  subService: 'Account',
  methodName: 'flexTransfer',
});
