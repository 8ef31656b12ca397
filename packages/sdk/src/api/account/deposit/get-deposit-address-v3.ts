// Generated from specs/rest/account/deposit.spot.json by `pnpm generate`. Do not edit.
import { endpoint, type Endpoint } from '@kucoin-typed/runtime';

export interface GetDepositAddressV3Params {
  /** Example: BTC. */
  currency: string;
  amount?: string;
  /** Example: eth. */
  chain?: string;
}

export type GetDepositAddressV3Result = GetDepositAddressV3ResultItem[];

export interface GetDepositAddressV3ResultItem {
  address: string;
  memo: string;
  /** Example: eth. */
  chainId: string;
  to: 'MAIN' | 'TRADE' | (string & {});
  expirationDate: number;
  /** Example: BTC. */
  currency: string;
  contractAddress: string;
  chainName: string;
}

/**
 * Get Deposit Address (V3). `GET /api/v3/deposit-addresses` on the spot host.
 *
 * Signed, permission General, pool Management, weight 5.
 * @see https://www.kucoin.com/docs-new/api-3470140
 */
export const getDepositAddressV3: Endpoint<GetDepositAddressV3Params, GetDepositAddressV3Result> =
  /*#__PURE__*/ endpoint({
    id: 'account.deposit.getDepositAddressV3',
    method: 'GET',
    path: '/api/v3/deposit-addresses',
    host: 'spot',
    domain: 'Spot',
    channel: 'Private',
    permission: 'General',
    pool: 'Management',
    weight: 5,
    service: 'Account',
    subService: 'Deposit',
    methodName: 'getDepositAddressV3',
  });
