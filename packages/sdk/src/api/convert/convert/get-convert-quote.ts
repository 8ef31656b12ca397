// Generated from specs/added/convert/convert.spot.json by `pnpm generate`. Do not edit.
import { endpoint, type Endpoint } from '@kucoin-typed/runtime';

export interface GetConvertQuoteParams {
  /** Currency that is given away in the conversion. */
  fromCurrency: string;
  /** Currency you get. */
  toCurrency: string;
  /** Amount given away, in fromCurrency. */
  fromCurrencySize?: number;
  /** Amount you get, in toCurrency. */
  toCurrencySize?: number;
}

export interface GetConvertQuoteResult {
  /** Id of the quote; pass it to convert at the quoted price. */
  quoteId: string;
  /** Rate of the conversion. */
  price: string;
  /** Amount given away, in fromCurrency. */
  fromCurrencySize: string;
  /** Amount you get, in toCurrency. */
  toCurrencySize: string;
  /** Time until which the quote can be used, in ms; KuCoin spells it with two l. */
  validUntill: number;
}

/**
 * Binding rate for a market swap; its quoteId is what the order call needs.
 *
 * `GET /api/v1/convert/quote` on the spot host.
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
    params: 'fromCurrency toCurrency fromCurrencySize toCurrencySize',
  },
);
