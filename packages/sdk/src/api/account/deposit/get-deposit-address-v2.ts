// Generated from specs/rest/account/deposit.spot.json by `pnpm generate`. Do not edit.
import { endpoint, type Endpoint } from '@kucoin-typed/runtime';

export interface GetDepositAddressV2Params {
  /** Example: BTC. */
  currency: string;
  /** Example: eth. */
  chain?: string;
}

export type GetDepositAddressV2Result = GetDepositAddressV2ResultItem[];

export interface GetDepositAddressV2ResultItem {
  address?: string;
  memo?: string;
  /** Example: ERC20. */
  chain?: string;
  /** Example: eth. */
  chainId?: string;
  to?: 'MAIN' | 'TRADE' | (string & {});
  /** Example: BTC. */
  currency?: string;
  contractAddress?: string;
}

/**
 * Get Deposit Addresses (V2). `GET /api/v2/deposit-addresses` on the spot host.
 *
 * Signed, permission General, pool Management, weight 5.
 * @deprecated KuCoin has abandoned this endpoint.
 * @see https://www.kucoin.com/docs-new/api-3470300
 */
export const getDepositAddressV2: Endpoint<GetDepositAddressV2Params, GetDepositAddressV2Result> =
  /*#__PURE__*/ endpoint({
    id: 'account.deposit.getDepositAddressV2',
    method: 'GET',
    path: '/api/v2/deposit-addresses',
    host: 'spot',
    domain: 'Spot',
    channel: 'Private',
    permission: 'General',
    pool: 'Management',
    weight: 5,
    service: 'Account',
    subService: 'Deposit',
    methodName: 'getDepositAddressV2',
  });
