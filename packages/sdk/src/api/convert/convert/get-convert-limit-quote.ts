// Generated from specs/added/convert/convert.spot.json by `pnpm generate`. Do not edit.
import { endpoint, type Endpoint } from '@kucoin-typed/runtime';

export interface GetConvertLimitQuoteParams {
  /** Currency that is given away in the conversion. */
  fromCurrency: string;
  /** Currency you get. */
  toCurrency: string;
  /** Amount given away, in fromCurrency. */
  fromCurrencySize?: number;
  /** Amount you get, in toCurrency. */
  toCurrencySize?: number;
}

export interface GetConvertLimitQuoteResult {
  /** Rate of the conversion. */
  price: string;
  /** Time until which the quote can be used, in ms; KuCoin spells it with two l. */
  validUntill: number;
}

/**
 * Current rate for a limit swap and how long it holds; nothing is ordered.
 *
 * `GET /api/v1/convert/limit/quote` on the spot host.
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
    params: 'fromCurrency toCurrency fromCurrencySize toCurrencySize',
  });
