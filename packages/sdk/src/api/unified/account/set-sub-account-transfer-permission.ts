// Generated from specs/added/unified/account.spot.json by `pnpm generate`. Do not edit.
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
 * Allows or forbids sub-accounts to send funds to each other; for the master.
 *
 * `POST /api/ua/v2/sub-account/canTransferOut` on the spot host.
 * Signed, permission FlexTransfers, pool UtaManagement, weight 5.
 * @see https://www.kucoin.com/docs-new/v2/rest/ua/transfer-permission
 */
export const setSubAccountTransferPermission: Endpoint<
  SetSubAccountTransferPermissionParams,
  SetSubAccountTransferPermissionResult
> = /*#__PURE__*/ endpoint({
  id: 'unified.account.setSubAccountTransferPermission',
  method: 'POST',
  path: '/api/ua/v2/sub-account/canTransferOut',
  host: 'spot',
  domain: 'Spot',
  channel: 'Private',
  permission: 'FlexTransfers',
  pool: 'UtaManagement',
  weight: 5,
  service: 'Unified',
  subService: 'Account',
  methodName: 'setSubAccountTransferPermission',
  params: 'subUids subToSub',
});
