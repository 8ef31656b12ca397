// Generated from specs/rest/account/deposit.spot.json by `pnpm generate`. Do not edit.
import { endpoint, type Endpoint } from '@kucoin-typed/runtime';

export interface GetDepositAddressV1Params {
  /** Currency code, such as BTC or USDT; futures accounts write XBT for bitcoin. Example: BTC. */
  currency: string;
  /** Chain id in the request (eth); display name in the answer (ERC20). Example: eth. Default: eth. */
  chain?: string;
}

export interface GetDepositAddressV1Result {
  /** Blockchain address; on transfers inside KuCoin it can be a masked e-mail, phone or UID instead. */
  address?: string;
  /** Memo or tag that some chains need next to the address; empty or null when there is none. */
  memo?: string;
  /** Chain id in the request (eth); display name in the answer (ERC20). Example: ERC20. */
  chain?: string;
  /** Lower-case id of the blockchain, such as eth; this is what requests expect. Example: eth. */
  chainId?: string;
  /**
   * Account that deposits go to: MAIN (funding) or TRADE (spot).
   * - `MAIN`: Into the funding account, also called main account.
   * - `TRADE`: Into the spot trading account.
   */
  to?: 'MAIN' | 'TRADE' | (string & {});
  /** Currency code, such as BTC or USDT; futures accounts write XBT for bitcoin. Example: BTC. */
  currency?: string;
  /** Address of the token's contract on the chain; empty for native coins. */
  contractAddress?: string;
}

/**
 * One address of a currency on one network; the earliest form of the call.
 *
 * `GET /api/v1/deposit-addresses` on the spot host.
 * Signed, permission General, pool Management, weight 5.
 * @deprecated Use account.deposit.getDepositAddressV3.
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
    params: 'currency chain',
  });
