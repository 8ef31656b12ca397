// Generated from specs/rest/spot/order.spot.json by `pnpm generate`. Do not edit.
import { endpoint, type Endpoint } from '@kucoin-typed/runtime';

export interface BatchAddOrdersSyncParams {
  orderList: BatchAddOrdersSyncParamsOrderItem[];
}

export interface BatchAddOrdersSyncParamsOrderItem {
  clientOid?: string;
  /** Example: BTC-USDT. */
  symbol: string;
  type: 'limit';
  /** Default: GTC. */
  timeInForce?: 'GTC' | 'GTT' | 'IOC' | 'FOK';
  side: 'buy' | 'sell';
  price: string;
  size?: string;
  stp?: 'DC' | 'CO' | 'CN' | 'CB';
  /** Default: -1. Range: 0 to 2592000. */
  cancelAfter?: number;
  /** Default: false. */
  postOnly?: boolean;
  /** Default: false. */
  hidden?: boolean;
  /** Default: false. */
  iceberg?: boolean;
  visibleSize?: string;
  tags?: string;
  remark?: string;
  funds?: string;
  /** Example: 10. */
  allowMaxTimeWindow?: number;
  /** Example: 1740711735178. */
  clientTimestamp?: number;
}

export type BatchAddOrdersSyncResult = BatchAddOrdersSyncResultItem[];

export interface BatchAddOrdersSyncResultItem {
  orderId?: string;
  clientOid?: string;
  orderTime?: number;
  originSize?: string;
  dealSize?: string;
  remainSize?: string;
  canceledSize?: string;
  status?: 'open' | 'done' | (string & {});
  matchTime?: number;
  success: boolean;
  failMsg?: string;
}

/**
 * Batch Add Orders Sync. `POST /api/v1/hf/orders/multi/sync` on the spot host.
 *
 * Signed, permission Spot, pool Spot, weight 1.
 * @see https://www.kucoin.com/docs-new/api-3470169
 */
export const batchAddOrdersSync: Endpoint<BatchAddOrdersSyncParams, BatchAddOrdersSyncResult> =
  /*#__PURE__*/ endpoint({
    id: 'spot.order.batchAddOrdersSync',
    method: 'POST',
    path: '/api/v1/hf/orders/multi/sync',
    host: 'spot',
    domain: 'Spot',
    channel: 'Private',
    permission: 'Spot',
    pool: 'Spot',
    weight: 1,
    service: 'Spot',
    subService: 'Order',
    methodName: 'batchAddOrdersSync',
  });
