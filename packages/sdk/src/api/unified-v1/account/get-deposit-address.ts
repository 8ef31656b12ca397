// Generated from specs/added/unified-v1/account.spot.json by `pnpm generate`. Do not edit.
import { endpoint, type Endpoint } from '@kucoin-typed/runtime';

export interface GetDepositAddressParams {
  /** Currency code, such as BTC or USDT; futures accounts write XBT for bitcoin. */
  currency: string;
  /** Blockchain that carries the transfer; usually the chain id in requests, such as eth or trx. */
  chain?: string;
}

export type GetDepositAddressResult = GetDepositAddressResultItem[];

export interface GetDepositAddressResultItem {
  /** Blockchain address; on transfers inside KuCoin it can be a masked e-mail, phone or UID instead. */
  address: string;
  /** Memo or tag that some chains need next to the address; empty or null when there is none. */
  memo: string;
  /** Lower-case id of the blockchain, such as eth; this is what requests expect. */
  chainId: string;
  /**
   * Account that deposits go to: SPOT, FUNDING or UNIFIED.
   * - `SPOT`: Into the spot trading account.
   * - `FUNDING`: Into the funding account.
   * - `UNIFIED`: Into the unified account.
   */
  to: 'SPOT' | 'FUNDING' | 'UNIFIED' | (string & {});
  /** Currency code, such as BTC or USDT; futures accounts write XBT for bitcoin. */
  currency: string;
  /** Address of the token's contract on the chain; empty for native coins. */
  contractAddress: string;
  /** Display name of the blockchain, such as ERC20. */
  chainName: string;
  /** When a Lightning address expires; 0 on other networks. KuCoin names no unit. */
  expirationDate: string | number;
  /** Free text you attached; empty or null when there is none. */
  remark: string;
}

/**
 * v1: deposit addresses of a currency; creates one when a chain without address is named.
 *
 * `GET /api/ua/v1/asset/deposit/address` on the spot host.
 * Signed, permission General, pool UtaManagement, weight 5.
 * @deprecated Use unified.account.getDepositAddress.
 */
export const getDepositAddress: Endpoint<GetDepositAddressParams, GetDepositAddressResult> =
  /*#__PURE__*/ endpoint({
    id: 'unifiedV1.account.getDepositAddress',
    method: 'GET',
    path: '/api/ua/v1/asset/deposit/address',
    host: 'spot',
    domain: 'Spot',
    channel: 'Private',
    permission: 'General',
    pool: 'UtaManagement',
    weight: 5,
    service: 'UnifiedV1',
    subService: 'Account',
    methodName: 'getDepositAddress',
    params: 'currency chain',
  });
