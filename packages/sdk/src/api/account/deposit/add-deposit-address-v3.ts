// Generated from specs/rest/account/deposit.spot.json by `pnpm generate`. Do not edit.
import { endpoint, type Endpoint } from '@kucoin-typed/runtime';

export interface AddDepositAddressV3Params {
  /** Currency code, such as BTC or USDT; futures accounts write XBT for bitcoin. Example: BTC. */
  currency: string;
  /** Chain id to make the address on, such as eth or trx; name it if the currency has several. Example: eth. Default: eth. */
  chain: string;
  /**
   * Account that deposits go to: MAIN (funding) or TRADE (spot). Default: main.
   * - `main`: Into the funding account, also called main account.
   * - `trade`: Into the spot trading account.
   */
  to?: 'main' | 'trade';
  /** Amount of the Lightning invoice; only for Lightning deposits. */
  amount?: string;
}

export interface AddDepositAddressV3Result {
  /** Blockchain address; on transfers inside KuCoin it can be a masked e-mail, phone or UID instead. */
  address: string;
  /** Memo or tag that some chains need next to the address; empty or null when there is none. */
  memo: string | null;
  /** Lower-case id of the blockchain, such as eth; this is what requests expect. Example: eth. */
  chainId: string;
  /** Account that deposits go to: MAIN (funding) or TRADE (spot). */
  to: string;
  /** When a Lightning address expires; 0 on other networks. KuCoin names no unit. */
  expirationDate: number;
  /** Currency code, such as BTC or USDT; futures accounts write XBT for bitcoin. Example: BTC. */
  currency: string;
  /** Display name of the blockchain, such as ERC20. */
  chainName: string;
}

/**
 * Creates a deposit address on a network; `to` picks the account that is credited.
 *
 * `POST /api/v3/deposit-address/create` on the spot host.
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
    params: 'currency chain to amount',
  });
