// Generated from specs/added/margin/market.spot.json by `pnpm generate`. Do not edit.
import { endpoint, type Endpoint } from '@kucoin-typed/runtime';

export interface GetMarketAvailableInventoryParams {
  /** Currency code, such as BTC or USDT; futures accounts write XBT for bitcoin. */
  currency?: string;
}

export type GetMarketAvailableInventoryResult = GetMarketAvailableInventoryResultItem[];

export interface GetMarketAvailableInventoryResultItem {
  /** Currency code, such as BTC or USDT; futures accounts write XBT for bitcoin. */
  currency: string;
  /** How much KuCoin still has to lend, in the currency. */
  borrowableAmount: string;
}

/**
 * How much of each currency the platform still has to lend out; public.
 *
 * `GET /api/v3/margin/available-inventory` on the spot host.
 * Public, pool unknown, weight 10.
 */
export const getMarketAvailableInventory: Endpoint<
  GetMarketAvailableInventoryParams,
  GetMarketAvailableInventoryResult
> = /*#__PURE__*/ endpoint({
  id: 'margin.market.getMarketAvailableInventory',
  method: 'GET',
  path: '/api/v3/margin/available-inventory',
  host: 'spot',
  domain: 'Spot',
  channel: 'Public',
  permission: null,
  pool: null,
  weight: 10,
  service: 'Margin',
  subService: 'Market',
  methodName: 'getMarketAvailableInventory',
  params: 'currency',
});
