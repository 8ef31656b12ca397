// Generated from specs/added/unified-v1/account.spot.json by `pnpm generate`. Do not edit.
import { endpoint, type Endpoint } from '@kucoin-typed/runtime';

export interface FlexTransferParams {
  clientOid?: string;
  currency: string;
  amount: string;
  type: '0' | '1' | '2' | '3';
  fromAccountType: 'SPOT' | 'FUTURES' | 'ISOLATED' | 'CROSS' | 'FUNDING' | 'UNIFIED';
  toAccountType: 'SPOT' | 'FUTURES' | 'ISOLATED' | 'CROSS' | 'FUNDING' | 'UNIFIED';
  fromAccountSymbol?: string;
  toAccountSymbol?: string;
  fromUid?: string;
  toUid?: string;
}

export interface FlexTransferResult {
  orderId: string;
  clientOid: string;
}

/**
 * Flex Transfer. `POST /api/ua/v1/account/transfer` on the spot host.
 *
 * Signed, permission FlexTransfers, pool UtaManagement, weight 4.
 * @deprecated KuCoin has abandoned this endpoint.
 */
export const flexTransfer: Endpoint<FlexTransferParams, FlexTransferResult> = /*#__PURE__*/ endpoint({
  id: 'unifiedV1.account.flexTransfer',
  method: 'POST',
  path: '/api/ua/v1/account/transfer',
  host: 'spot',
  domain: 'Spot',
  channel: 'Private',
  permission: 'FlexTransfers',
  pool: 'UtaManagement',
  weight: 4,
  service: 'UnifiedV1',
  subService: 'Account',
  methodName: 'flexTransfer',
});
