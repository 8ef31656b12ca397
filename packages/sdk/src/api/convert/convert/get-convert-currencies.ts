// Generated from specs/added/convert/convert.spot.json by `pnpm generate`. Do not edit.
import { endpoint, type Endpoint } from '@kucoin-typed/runtime';

export interface GetConvertCurrenciesResult {
  /** Currencies that can be converted, with their limits. */
  currencies: GetConvertCurrenciesResultCurrenciesItem[];
  /** Bounds on the USDT side of a conversion, one entry per counterpart currency. */
  usdtCurrencyLimit: GetConvertCurrenciesResultUsdtCurrencyLimitItem[];
}

export interface GetConvertCurrenciesResultCurrenciesItem {
  /** Currency code, such as BTC or USDT; futures accounts write XBT for bitcoin. */
  currency: string;
  /** Most that one conversion may take, in the currency. */
  maxSize: string;
  /** Least that one conversion may take, in the currency. */
  minSize: string;
  /** Step of amounts of this currency. */
  step: string;
  /** Directions open for the currency: ALL, BUY or SELL. */
  tradeDirection: string;
}

export interface GetConvertCurrenciesResultUsdtCurrencyLimitItem {
  /** Currency code, such as BTC or USDT; futures accounts write XBT for bitcoin. */
  currency: string;
  /** Most that one conversion may take, in the currency. */
  maxSize: string;
  /** Least that one conversion may take, in the currency. */
  minSize: string;
  /** Step of amounts of this currency. */
  step: string;
}

/**
 * Currencies that can be swapped, each with smallest and largest amount and step; public.
 *
 * `GET /api/v1/convert/currencies` on the spot host.
 * Public, pool unknown, weight 5.
 * @see https://www.kucoin.com/docs-new/rest/convert/get-convert-currencies
 */
export const getConvertCurrencies: Endpoint<void, GetConvertCurrenciesResult> = /*#__PURE__*/ endpoint({
  id: 'convert.convert.getConvertCurrencies',
  method: 'GET',
  path: '/api/v1/convert/currencies',
  host: 'spot',
  domain: 'Spot',
  channel: 'Public',
  permission: null,
  pool: null,
  weight: 5,
  service: 'Convert',
  subService: 'Convert',
  methodName: 'getConvertCurrencies',
});
