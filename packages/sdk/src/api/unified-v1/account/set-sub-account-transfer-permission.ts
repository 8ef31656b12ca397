// Generated from specs/added/unified-v1/account.spot.json by `pnpm generate`. Do not edit.
import { endpoint, type Endpoint } from '@kucoin-typed/runtime';

export interface SetSubAccountTransferPermissionParams {
  subUids: string;
  subToSub: boolean;
}

export type SetSubAccountTransferPermissionResult = SetSubAccountTransferPermissionResultItem[];

export interface SetSubAccountTransferPermissionResultItem {
  subUid: string;
  subToSub: boolean;
}

/**
 * Set Sub Account Transfer Permission. `POST /api/ua/v1/sub-account/canTransferOut` on the spot host.
 *
 * Signed, permission FlexTransfers, pool UtaManagement, weight 5.
 * @deprecated KuCoin has abandoned this endpoint.
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
});
