// Generated from specs/added/convert/convert.spot.json by `pnpm generate`. Do not edit.
import { endpoint, type Endpoint } from '@kucoin-typed/runtime';

export interface GetConvertLimitQuoteParams {
  fromCurrency: string;
  toCurrency: string;
  fromCurrencySize?: number;
  toCurrencySize?: number;
}

export interface GetConvertLimitQuoteResult {
  price: string;
  validUntill: number;
}

/**
 * Get Convert Limit Quote. `GET /api/v1/convert/limit/quote` on the spot host.
 *
 * Signed, pool unknown, weight 20.
 */
export const getConvertLimitQuote: Endpoint<GetConvertLimitQuoteParams, GetConvertLimitQuoteResult> =
  /*#__PURE__*/ endpoint({
    id: 'convert.convert.getConvertLimitQuote',
    method: 'GET',
    path: '/api/v1/convert/limit/quote',
    host: 'spot',
    domain: 'Spot',
    channel: 'Private',
    permission: null,
    pool: null,
    weight: 20,
    service: 'Convert',
    subService: 'Convert',
    methodName: 'getConvertLimitQuote',
  });
