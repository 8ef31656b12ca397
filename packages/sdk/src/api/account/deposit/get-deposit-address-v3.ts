// Generated from specs/rest/account/deposit.spot.json by `pnpm generate`. Do not edit.
import { endpoint, type Endpoint } from '@kucoin-typed/runtime';

export interface GetDepositAddressV3Params {
  /** Currency code, such as BTC or USDT; futures accounts write XBT for bitcoin. Example: BTC. */
  currency: string;
  /** Amount of the Lightning invoice; only for Lightning deposits. */
  amount?: string;
  /** Blockchain that carries the transfer; usually the chain id in requests, such as eth or trx. Example: eth. */
  chain?: string;
}

export type GetDepositAddressV3Result = GetDepositAddressV3ResultItem[];

export interface GetDepositAddressV3ResultItem {
  /** Blockchain address; on transfers inside KuCoin it can be a masked e-mail, phone or UID instead. */
  address: string;
  /** Memo or tag that some chains need next to the address; empty or null when there is none. */
  memo: string;
  /** Lower-case id of the blockchain, such as eth; this is what requests expect. Example: eth. */
  chainId: string;
  /**
   * Account that deposits go to: MAIN (funding) or TRADE (spot).
   * - `MAIN`: Into the funding account, also called main account.
   * - `TRADE`: Into the spot trading account.
   */
  to: 'MAIN' | 'TRADE' | (string & {});
  /** When a Lightning address expires; 0 on other networks. KuCoin names no unit. */
  expirationDate: number;
  /** Currency code, such as BTC or USDT; futures accounts write XBT for bitcoin. Example: BTC. */
  currency: string;
  /** Address of the token's contract on the chain; empty for native coins. */
  contractAddress: string;
  /** Display name of the blockchain, such as ERC20. */
  chainName: string;
}

/**
 * All deposit addresses of a currency with network and account; empty until one exists.
 *
 * `GET /api/v3/deposit-addresses` on the spot host.
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
    params: 'currency amount chain',
  });
