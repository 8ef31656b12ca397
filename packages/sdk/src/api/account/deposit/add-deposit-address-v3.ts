// Generated from specs/rest/account/deposit.spot.json by `pnpm generate`. Do not edit.
import { endpoint, type Endpoint } from '@kucoin-typed/runtime';

export interface AddDepositAddressV3Params {
  /** Example: BTC. */
  currency: string;
  /** Example: eth. Default: eth. */
  chain: string;
  /** Default: main. */
  to?: 'main' | 'trade';
  amount?: string;
}

export interface AddDepositAddressV3Result {
  address: string;
  memo: string;
  /** Example: eth. */
  chainId: string;
  to: string;
  expirationDate: number;
  /** Example: BTC. */
  currency: string;
  chainName: string;
}

/**
 * Add Deposit Address (V3). `POST /api/v3/deposit-address/create` on the spot host.
 *
 * Signed, permission General, pool Management, weight 20.
 * @see https://www.kucoin.com/docs-new/api-3470142
 */
export const addDepositAddressV3: Endpoint<AddDepositAddressV3Params, AddDepositAddressV3Result> =
  /*#__PURE__*/ endpoint({
    id: 'account.deposit.addDepositAddressV3',
    method: 'POST',
    path: '/api/v3/deposit-address/create',
    host: 'spot',
    domain: 'Spot',
    channel: 'Private',
    permission: 'General',
    pool: 'Management',
    weight: 20,
    service: 'Account',
    subService: 'Deposit',
    methodName: 'addDepositAddressV3',
  });
