// Generated from specs/added/convert/convert.spot.json by `pnpm generate`. Do not edit.
import { endpoint, type Endpoint } from '@kucoin-typed/runtime';

export interface GetConvertSymbolParams {
  /** Currency that is given away in the conversion. */
  fromCurrency: string;
  /** Currency you get. */
  toCurrency: string;
  /**
   * Limit or market; stop on pushes of stop orders.
   * - `LIMIT`: At a given price or better.
   * - `MARKET`: At once, at the prices in the book.
   */
  orderType?: 'LIMIT' | 'MARKET';
}

export interface GetConvertSymbolResult {
  /** Currency that is given away in the conversion. */
  fromCurrency: string;
  /** Currency you get. */
  toCurrency: string;
  /** Most that can be converted at once, in fromCurrency. */
  fromCurrencyMaxSize: string;
  /** Least that can be converted at once, in fromCurrency. */
  fromCurrencyMinSize: string;
  /** Step of the amount to convert, in fromCurrency. */
  fromCurrencyStep: string;
  /** Most you can get in one conversion, in toCurrency. */
  toCurrencyMaxSize: string;
  /** Least you can get in one conversion, in toCurrency. */
  toCurrencyMinSize: string;
  /** Step of amounts in toCurrency. */
  toCurrencyStep: string;
}

/**
 * Amount limits and steps for swapping one currency into another; public.
 *
 * `GET /api/v1/convert/symbol` on the spot host.
 * Public, pool unknown, weight 5.
 * @see https://www.kucoin.com/docs-new/rest/convert/get-convert-symbol
 */
export const getConvertSymbol: Endpoint<GetConvertSymbolParams, GetConvertSymbolResult> =
  /*#__PURE__*/ endpoint({
    id: 'convert.convert.getConvertSymbol',
    method: 'GET',
    path: '/api/v1/convert/symbol',
    host: 'spot',
    domain: 'Spot',
    channel: 'Public',
    permission: null,
    pool: null,
    weight: 5,
    service: 'Convert',
    subService: 'Convert',
    methodName: 'getConvertSymbol',
    params: 'fromCurrency toCurrency orderType',
  });
