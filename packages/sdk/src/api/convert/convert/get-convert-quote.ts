// Generated from specs/added/convert/convert.spot.json by `pnpm generate`. Do not edit.
import { endpoint, type Endpoint } from '@kucoin-typed/runtime';

export interface GetConvertQuoteParams {
  fromCurrency: string;
  toCurrency: string;
  fromCurrencySize?: number;
  toCurrencySize?: number;
}

export interface GetConvertQuoteResult {
  quoteId: string;
  price: string;
  fromCurrencySize: string;
  toCurrencySize: string;
  validUntill: number;
}

/**
 * Get Convert Quote. `GET /api/v1/convert/quote` on the spot host.
 *
 * Signed, pool unknown, weight 20.
 */
export const getConvertQuote: Endpoint<GetConvertQuoteParams, GetConvertQuoteResult> = /*#__PURE__*/ endpoint(
  {
    id: 'convert.convert.getConvertQuote',
    method: 'GET',
    path: '/api/v1/convert/quote',
    host: 'spot',
    domain: 'Spot',
    channel: 'Private',
    permission: null,
    pool: null,
    weight: 20,
    service: 'Convert',
    subService: 'Convert',
    methodName: 'getConvertQuote',
  },
);
