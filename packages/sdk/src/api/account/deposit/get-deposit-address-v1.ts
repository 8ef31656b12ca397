// Generated from specs/rest/account/deposit.spot.json by `pnpm generate`. Do not edit.
import { endpoint, type Endpoint } from '@kucoin-typed/runtime';

export interface GetDepositAddressV1Params {
  /** Example: BTC. */
  currency: string;
  /** Example: eth. Default: eth. */
  chain?: string;
}

export interface GetDepositAddressV1Result {
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
 * Get Deposit Addresses - V1. `GET /api/v1/deposit-addresses` on the spot host.
 *
 * Signed, permission General, pool Management, weight 5.
 * @deprecated KuCoin has abandoned this endpoint.
 * @see https://www.kucoin.com/docs-new/api-3470305
 */
export const getDepositAddressV1: Endpoint<GetDepositAddressV1Params, GetDepositAddressV1Result> =
  /*#__PURE__*/ endpoint({
    id: 'account.deposit.getDepositAddressV1',
    method: 'GET',
    path: '/api/v1/deposit-addresses',
    host: 'spot',
    domain: 'Spot',
    channel: 'Private',
    permission: 'General',
    pool: 'Management',
    weight: 5,
    service: 'Account',
    subService: 'Deposit',
    methodName: 'getDepositAddressV1',
  });
