// Generated from specs/added/unified-v1/market.spot.json by `pnpm generate`. Do not edit.
import { endpoint, type Endpoint } from '@kucoin-typed/runtime';

export type GetBorrowableCurrenciesResult = GetBorrowableCurrenciesResultItem[];

export interface GetBorrowableCurrenciesResultItem {
  /** Currency code, such as BTC or USDT; futures accounts write XBT for bitcoin. */
  currency: string;
}

/**
 * v1: currencies the unified account can borrow.
 *
 * `GET /api/ua/v1/market/borrowable-currency` on the spot host.
 * Public, pool Public, weight 15.
 * @deprecated Use unified.market.getBorrowableCurrencies.
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
