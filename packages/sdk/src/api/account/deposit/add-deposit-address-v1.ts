// Generated from specs/rest/account/deposit.spot.json by `pnpm generate`. Do not edit.
import { endpoint, type Endpoint } from '@kucoin-typed/runtime';

export interface AddDepositAddressV1Params {
  /** Example: BTC. */
  currency: string;
  /** Example: eth. Default: eth. */
  chain?: string;
  /** Default: MAIN. */
  to?: 'MAIN' | 'TRADE';
}

export interface AddDepositAddressV1Result {
  address: string;
  memo: string | null;
  /** Example: ERC20. */
  chain: string;
  /** Example: eth. */
  chainId: string;
  to: 'MAIN' | 'TRADE' | (string & {});
  /** Example: BTC. */
  currency: string;
}

/**
 * Add Deposit Address - V1. `POST /api/v1/deposit-addresses` on the spot host.
 *
 * Signed, permission General, pool Management, weight 20.
 * @deprecated KuCoin has abandoned this endpoint.
 * @see https://www.kucoin.com/docs-new/api-3470309
 */
export const addDepositAddressV1: Endpoint<AddDepositAddressV1Params, AddDepositAddressV1Result> =
  /*#__PURE__*/ endpoint({
    id: 'account.deposit.addDepositAddressV1',
    method: 'POST',
    path: '/api/v1/deposit-addresses',
    host: 'spot',
    domain: 'Spot',
    channel: 'Private',
    permission: 'General',
    pool: 'Management',
    weight: 20,
    service: 'Account',
    subService: 'Deposit',
    methodName: 'addDepositAddressV1',
  });
