// Generated from specs/added/unified/affiliate.spot.json by `pnpm generate`. Do not edit.
import { endpoint, type Endpoint } from '@kucoin-typed/runtime';

export interface GetTransactionParams {
  uid?: string;
  tradeType?: 'SPOT' | 'FEATURE';
  tradeStartAt: number;
  tradeEndAt: number;
  lastId?: number;
  /** Default: NEXT. */
  direction?: 'PRE' | 'NEXT';
  /** Default: 10. */
  pageSize?: number;
}

export type GetTransactionResult = GetTransactionResultItem[];

export interface GetTransactionResultItem {
  uid?: string;
  tradeTime?: number;
  tradeType?: string;
  tradeCurrency?: string;
  tradeAmount?: string;
  tradeAmountU?: string;
  feeU?: string;
  commission?: string;
  currency?: string;
  lastId?: string;
}

/**
 * Get Transaction. `GET /api/ua/v2/affiliate/queryTransactionByTime` on the spot host.
 *
 * Signed, permission General, pool UtaManagement, weight 30.
 * @see https://www.kucoin.com/docs-new/rest/affiliate/transaction
 */
export const getTransaction: Endpoint<GetTransactionParams, GetTransactionResult> = /*#__PURE__*/ endpoint({
  id: 'unified.affiliate.getTransaction',
  method: 'GET',
  path: '/api/ua/v2/affiliate/queryTransactionByTime',
  host: 'spot',
  domain: 'Spot',
  channel: 'Private',
  permission: 'General',
  pool: 'UtaManagement',
  weight: 30,
  service: 'Unified',
  subService: 'Affiliate',
  methodName: 'getTransaction',
});
