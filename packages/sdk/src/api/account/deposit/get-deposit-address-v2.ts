// Generated from specs/rest/account/deposit.spot.json by `pnpm generate`. Do not edit.
import { endpoint, type Endpoint } from '@kucoin-typed/runtime';

export interface GetDepositAddressV2Params {
  /** Currency code, such as BTC or USDT; futures accounts write XBT for bitcoin. Example: BTC. */
  currency: string;
  /** Chain id in the request (eth); display name in the answer (ERC20). Example: eth. */
  chain?: string;
}

export type GetDepositAddressV2Result = GetDepositAddressV2ResultItem[];

export interface GetDepositAddressV2ResultItem {
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
 * Deposit addresses of a currency as a list; older answer without expiry date.
 *
 * `GET /api/v2/deposit-addresses` on the spot host.
 * Signed, permission General, pool Management, weight 5.
 * @deprecated Use account.deposit.getDepositAddressV3.
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
    params: 'currency chain',
  });
