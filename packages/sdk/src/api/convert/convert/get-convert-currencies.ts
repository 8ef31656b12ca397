// Generated from specs/added/convert/convert.spot.json by `pnpm generate`. Do not edit.
import { endpoint, type Endpoint } from '@kucoin-typed/runtime';

export interface GetConvertCurrenciesResult {
  currencies: GetConvertCurrenciesResultCurrenciesItem[];
  usdtCurrencyLimit: GetConvertCurrenciesResultUsdtCurrencyLimitItem[];
}

export interface GetConvertCurrenciesResultCurrenciesItem {
  currency: string;
  maxSize: string;
  minSize: string;
  step: string;
  tradeDirection: string;
}

export interface GetConvertCurrenciesResultUsdtCurrencyLimitItem {
  currency: string;
  maxSize: string;
  minSize: string;
  step: string;
}

/**
 * Get Convert Currencies. `GET /api/v1/convert/currencies` on the spot host.
 *
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
