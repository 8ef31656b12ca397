// Generated from specs/added/unified/market.spot.json by `pnpm generate`. Do not edit.
import { endpoint, type Endpoint } from '@kucoin-typed/runtime';

export type GetBorrowableCurrenciesResult = GetBorrowableCurrenciesResultItem[];

export interface GetBorrowableCurrenciesResultItem {
  /** Currency code, such as BTC or USDT; futures accounts write XBT for bitcoin. */
  currency: string;
}

/**
 * Currencies the unified account can borrow.
 *
 * `GET /api/ua/v2/market/borrowable-currency` on the spot host.
 * Public, pool Public, weight 15.
 * @see https://www.kucoin.com/docs-new/v2/rest/ua/get-borrowable-currencies
 */
export const getBorrowableCurrencies: Endpoint<void, GetBorrowableCurrenciesResult> = /*#__PURE__*/ endpoint({
  id: 'unified.market.getBorrowableCurrencies',
  method: 'GET',
  path: '/api/ua/v2/market/borrowable-currency',
  host: 'spot',
  domain: 'Spot',
  channel: 'Public',
  permission: null,
  pool: 'Public',
  weight: 15,
  service: 'Unified',
  subService: 'Market',
  methodName: 'getBorrowableCurrencies',
});
