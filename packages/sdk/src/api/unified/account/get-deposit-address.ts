// Generated from specs/added/unified/account.spot.json by `pnpm generate`. Do not edit.
import { endpoint, type Endpoint } from '@kucoin-typed/runtime';

export interface GetDepositAddressParams {
  /** Blockchain that carries the transfer; usually the chain id in requests, such as eth or trx. */
  chain?: string;
  /** Currency code, such as BTC or USDT; futures accounts write XBT for bitcoin. */
  currency: string;
}

export type GetDepositAddressResult = GetDepositAddressResultItem[];

export interface GetDepositAddressResultItem {
  /** Currency code, such as BTC or USDT; futures accounts write XBT for bitcoin. */
  currency: string;
  /** Blockchain that carries the transfer; usually the chain id in requests, such as eth or trx. */
  chain: string;
  /** Display name of the blockchain, such as ERC20. */
  chainName: string;
  /** Blockchain address; on transfers inside KuCoin it can be a masked e-mail, phone or UID instead. */
  address: string;
  /** Memo or tag that some chains need next to the address; empty or null when there is none. */
  memo: string;
  /** Free text you attached; empty or null when there is none. */
  remark: string;
  /** Account that deposits go to. */
  toAccountType: string;
  /** Address of the token's contract on the chain; empty for native coins. */
  contractAddress: string;
  /** When a Lightning address expires; 0 on other networks. KuCoin names no unit. */
  expirationDate: number;
}

/**
 * Deposit addresses of a currency; creates one when a chain without address is named.
 *
 * `GET /api/ua/v2/asset/deposit/address` on the spot host.
 * Signed, permission General, pool UtaManagement, weight 5.
 */
export const getDepositAddress: Endpoint<GetDepositAddressParams, GetDepositAddressResult> =
  /*#__PURE__*/ endpoint({
    id: 'unified.account.getDepositAddress',
    method: 'GET',
    path: '/api/ua/v2/asset/deposit/address',
    host: 'spot',
    domain: 'Spot',
    channel: 'Private',
    permission: 'General',
    pool: 'UtaManagement',
    weight: 5,
    service: 'Unified',
    subService: 'Account',
    methodName: 'getDepositAddress',
    params: 'chain currency',
  });
