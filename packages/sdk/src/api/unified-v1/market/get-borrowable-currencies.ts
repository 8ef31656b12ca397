// Generated from specs/added/unified-v1/market.spot.json by `pnpm generate`. Do not edit.
import { endpoint, type Endpoint } from '@kucoin-typed/runtime';

export type GetBorrowableCurrenciesResult = GetBorrowableCurrenciesResultItem[];

export interface GetBorrowableCurrenciesResultItem {
  currency: string;
}

/**
 * Get Borrowable Currencies. `GET /api/ua/v1/market/borrowable-currency` on the spot host.
 *
 * Public, pool Public, weight 15.
 * @deprecated KuCoin has abandoned this endpoint.
 */
export const getBorrowableCurrencies: Endpoint<void, GetBorrowableCurrenciesResult> = /*#__PURE__*/ endpoint({
  id: 'unifiedV1.market.getBorrowableCurrencies',
  method: 'GET',
  path: '/api/ua/v1/market/borrowable-currency',
  host: 'spot',
  domain: 'Spot',
  channel: 'Public',
  permission: null,
  pool: 'Public',
  weight: 15,
  service: 'UnifiedV1',
  subService: 'Market',
  methodName: 'getBorrowableCurrencies',
});
