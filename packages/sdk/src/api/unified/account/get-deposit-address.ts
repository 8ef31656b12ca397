// Generated from specs/added/unified/account.spot.json by `pnpm generate`. Do not edit.
import { endpoint, type Endpoint } from '@kucoin-typed/runtime';

export interface GetDepositAddressParams {
  chain?: string;
  currency: string;
}

export type GetDepositAddressResult = GetDepositAddressResultItem[];

export interface GetDepositAddressResultItem {
  currency: string;
  chain?: string;
  chainName: string;
  address: string;
  memo: string;
  remark: string;
  toAccountType?: string;
  contractAddress: string;
  expirationDate: number;
}

/**
 * Get Deposit Address. `GET /api/ua/v2/asset/deposit/address` on the spot host.
 *
 * Signed, permission General, pool UtaManagement, weight 5.
 */
export const getDepositAddress: Endpoint<GetDepositAddressParams, GetDepositAddressResult> =
  /*#__PURE__*/ endpoint({
    id: 'unified.account.getDepositAddress',
    method: 'GET',
    path: '/api/ua/v2/asset/deposit/address',
    host: 'spot',
    domain: 'Spot',
    channel: 'Private',
    permission: 'General',
    pool: 'UtaManagement',
    weight: 5,
    service: 'Unified',
    subService: 'Account',
    methodName: 'getDepositAddress',
  });
