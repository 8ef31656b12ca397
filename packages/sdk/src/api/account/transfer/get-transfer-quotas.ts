// Generated from specs/rest/account/transfer.spot.json by `pnpm generate`. Do not edit.
import { endpoint, type Endpoint } from '@kucoin-typed/runtime';

export interface GetTransferQuotasParams {
  /** Example: BTC. */
  currency: string;
  type: 'MAIN' | 'TRADE' | 'MARGIN' | 'ISOLATED' | 'OPTION' | 'MARGIN_V2' | 'ISOLATED_V2';
  /** Example: ETH-USDT. Default: BTC-USDT. */
  tag?: string;
}

export interface GetTransferQuotasResult {
  currency: string;
  balance: string;
  available: string;
  holds: string;
  transferable: string;
}

/**
 * Get Transfer Quotas. `GET /api/v1/accounts/transferable` on the spot host.
 *
 * Signed, permission General, pool Management, weight 20.
 * @see https://www.kucoin.com/docs-new/api-3470148
 */
export const getTransferQuotas: Endpoint<GetTransferQuotasParams, GetTransferQuotasResult> =
  /*#__PURE__*/ endpoint({
    id: 'account.transfer.getTransferQuotas',
    method: 'GET',
    path: '/api/v1/accounts/transferable',
    host: 'spot',
    domain: 'Spot',
    channel: 'Private',
    permission: 'General',
    pool: 'Management',
    weight: 20,
    service: 'Account',
    subService: 'Transfer',
    methodName: 'getTransferQuotas',
  });
