// Generated from specs/added/unified-v1/account.spot.json by `pnpm generate`. Do not edit.
import { endpoint, type Endpoint } from '@kucoin-typed/runtime';

export interface GetDepositAddressParams {
  currency: string;
  chain?: string;
}

export type GetDepositAddressResult = GetDepositAddressResultItem[];

export interface GetDepositAddressResultItem {
  address: string;
  memo: string;
  chainId: string;
  to: 'SPOT' | 'FUNDING' | 'UNIFIED' | (string & {});
  currency: string;
  contractAddress: string;
  chainName: string;
  expirationDate: string | number;
  remark: string;
}

/**
 * Get Deposit Address. `GET /api/ua/v1/asset/deposit/address` on the spot host.
 *
 * Signed, permission General, pool UtaManagement, weight 5.
 * @deprecated KuCoin has abandoned this endpoint.
 */
export const getDepositAddress: Endpoint<GetDepositAddressParams, GetDepositAddressResult> =
  /*#__PURE__*/ endpoint({
    id: 'unifiedV1.account.getDepositAddress',
    method: 'GET',
    path: '/api/ua/v1/asset/deposit/address',
    host: 'spot',
    domain: 'Spot',
    channel: 'Private',
    permission: 'General',
    pool: 'UtaManagement',
    weight: 5,
    service: 'UnifiedV1',
    subService: 'Account',
    methodName: 'getDepositAddress',
  });
