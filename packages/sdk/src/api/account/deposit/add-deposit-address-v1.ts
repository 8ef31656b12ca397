// Generated from specs/rest/account/deposit.spot.json by `pnpm generate`. Do not edit.
import { endpoint, type Endpoint } from '@kucoin-typed/runtime';

export interface AddDepositAddressV1Params {
  /** Currency code, such as BTC or USDT; futures accounts write XBT for bitcoin. Example: BTC. */
  currency: string;
  /** Chain id in the request (eth); display name in the answer (ERC20). Example: eth. Default: eth. */
  chain?: string;
  /**
   * Account that deposits go to: MAIN (funding) or TRADE (spot). Default: MAIN.
   * - `MAIN`: Into the funding account, also called main account.
   * - `TRADE`: Into the spot trading account.
   */
  to?: 'MAIN' | 'TRADE';
}

export interface AddDepositAddressV1Result {
  /** Blockchain address; on transfers inside KuCoin it can be a masked e-mail, phone or UID instead. */
  address: string;
  /** Memo or tag that some chains need next to the address; empty or null when there is none. */
  memo: string | null;
  /** Chain id in the request (eth); display name in the answer (ERC20). Example: ERC20. */
  chain: string;
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
}

/**
 * Creates an address; older form whose answer has no expiry date.
 *
 * `POST /api/v1/deposit-addresses` on the spot host.
 * Signed, permission General, pool Management, weight 20.
 * @deprecated Use account.deposit.addDepositAddressV3.
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
    params: 'currency chain to',
  });
