// Generated from specs/added/unified-v1/account.spot.json by `pnpm generate`. Do not edit.
import { endpoint, type Endpoint } from '@kucoin-typed/runtime';

export interface SetSubAccountTransferPermissionParams {
  /** UIDs of sub-accounts. */
  subUids: string;
  /** Whether the sub-account may transfer to other sub-accounts. */
  subToSub: boolean;
}

export type SetSubAccountTransferPermissionResult = SetSubAccountTransferPermissionResultItem[];

export interface SetSubAccountTransferPermissionResultItem {
  /** UID of the sub-account. */
  subUid: string;
  /** Whether the sub-account may transfer to other sub-accounts. */
  subToSub: boolean;
}

/**
 * v1: allows or forbids sub-accounts to send funds to each other.
 *
 * `POST /api/ua/v1/sub-account/canTransferOut` on the spot host.
 * Signed, permission FlexTransfers, pool UtaManagement, weight 5.
 * @deprecated Use unified.account.setSubAccountTransferPermission.
 */
export const setSubAccountTransferPermission: Endpoint<
  SetSubAccountTransferPermissionParams,
  SetSubAccountTransferPermissionResult
> = /*#__PURE__*/ endpoint({
  id: 'unifiedV1.account.setSubAccountTransferPermission',
  method: 'POST',
  path: '/api/ua/v1/sub-account/canTransferOut',
  host: 'spot',
  domain: 'Spot',
  channel: 'Private',
  permission: 'FlexTransfers',
  pool: 'UtaManagement',
  weight: 5,
  service: 'UnifiedV1',
  subService: 'Account',
  methodName: 'setSubAccountTransferPermission',
  params: 'subUids subToSub',
});
