// Generated from specs/rest/account/transfer.spot.json by `pnpm generate`. Do not edit.
import { endpoint, type Endpoint } from '@kucoin-typed/runtime';

export interface SubAccountTransferParams {
  clientOid: string;
  currency: string;
  amount: string;
  direction: 'IN' | 'OUT';
  /** Default: MAIN. */
  accountType?: 'MAIN' | 'TRADE' | 'MARGIN' | 'CONTRACT' | 'OPTION';
  /** Default: MAIN. */
  subAccountType?: 'MAIN' | 'TRADE' | 'MARGIN' | 'CONTRACT';
  subUserId?: string;
  /** Example: BTC-USDT. At most 20 characters. */
  tag?: string;
  /** Example: BTC-USDT. At most 20 characters. */
  subTag?: string;
}

export interface SubAccountTransferResult {
  orderId: string;
}

/**
 * Sub-account Transfer. `POST /api/v2/accounts/sub-transfer` on the spot host.
 *
 * Signed, permission Spot, pool Management, weight 30.
 * @deprecated KuCoin has abandoned this endpoint.
 * @see https://www.kucoin.com/docs-new/api-3470301
 */
export const subAccountTransfer: Endpoint<SubAccountTransferParams, SubAccountTransferResult> =
  /*#__PURE__*/ endpoint({
    id: 'account.transfer.subAccountTransfer',
    method: 'POST',
    path: '/api/v2/accounts/sub-transfer',
    host: 'spot',
    domain: 'Spot',
    channel: 'Private',
    permission: 'Spot',
    pool: 'Management',
    weight: 30,
    service: 'Account',
    subService: 'Transfer',
    methodName: 'subAccountTransfer',
  });
