// Generated from specs/added/convert/convert.spot.json by `pnpm generate`. Do not edit.
import { endpoint, type Endpoint } from '@kucoin-typed/runtime';

export interface GetConvertSymbolParams {
  fromCurrency: string;
  toCurrency: string;
  orderType?: 'LIMIT' | 'MARKET';
}

export interface GetConvertSymbolResult {
  fromCurrency: string;
  toCurrency: string;
  fromCurrencyMaxSize: string;
  fromCurrencyMinSize: string;
  fromCurrencyStep: string;
  toCurrencyMaxSize: string;
  toCurrencyMinSize: string;
  toCurrencyStep: string;
}

/**
 * Get Convert Symbol. `GET /api/v1/convert/symbol` on the spot host.
 *
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
  });
