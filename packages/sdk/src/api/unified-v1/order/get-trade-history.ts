// Generated from specs/added/unified-v1/order.spot.json by `pnpm generate`. Do not edit.
import { endpoint, type Endpoint } from '@kucoin-typed/runtime';

export interface GetTradeHistoryParams {
  /** Default: unified. */
  accountMode: 'unified' | 'classic';
  tradeType: 'SPOT' | 'FUTURES' | 'ISOLATED' | 'CROSS' | 'MARGIN';
  symbol?: string;
  orderId?: number | string;
  side?: 'BUY' | 'SELL';
  type?: 'LIMIT' | 'MARKET';
  startAt?: number;
  endAt?: number;
  lastId?: number | string;
  /** Default: 50. */
  pageSize?: number;
}

export interface GetTradeHistoryResult {
  lastId: number;
  tradeType: 'SPOT' | 'FUTURES' | 'ISOLATED' | 'CROSS' | 'MARGIN' | (string & {});
  items: GetTradeHistoryResultItem[];
}

export interface GetTradeHistoryResultItem {
  tradeId: string;
  orderId: string;
  symbol: string;
  side: 'BUY' | 'SELL' | (string & {});
  positionSide?: 'BOTH' | 'LONG' | 'SHORT' | (string & {});
  type: 'LIMIT' | 'MARKET' | (string & {});
  price: string;
  size: string;
  sizeUnit: 'BASECCY' | 'QUOTECCY' | 'UNIT' | (string & {});
  value: string;
  feeRate: string;
  fee: string;
  feeCurrency: string;
  tax: string;
  liquidity: 'TAKER' | 'MAKER' | (string & {});
  executionTime: bigint;
  isRpiTrade?: boolean;
  orderType?: string;
  fillType?: string;
  liquidityRole?: string;
  marginMode?: string;
}

/**
 * Get Trade History. `GET /api/ua/v1/{accountMode}/order/execution` on the spot host.
 *
 * Signed, permission General, pool UtaManagement, weight 4.
 * @deprecated KuCoin has abandoned this endpoint.
 * @see https://www.kucoin.com/docs-new/rest/ua/get-trade-history
 */
export const getTradeHistory: Endpoint<GetTradeHistoryParams, GetTradeHistoryResult> = /*#__PURE__*/ endpoint(
  {
    id: 'unifiedV1.order.getTradeHistory',
    method: 'GET',
    path: '/api/ua/v1/{accountMode}/order/execution',
    host: 'spot',
    domain: 'Spot',
    channel: 'Private',
    permission: 'General',
    pool: 'UtaManagement',
    weight: 4,
    service: 'UnifiedV1',
    subService: 'Order',
    methodName: 'getTradeHistory',
    exact: ['executionTime'],
  },
);
