import { amount, divide, format } from '../../engine/amount.ts';
import type { Exchange } from '../../engine/exchange.ts';
import { currenciesOf } from '../../engine/market/currencies.ts';
import { priceIn } from '../../engine/market/index-price.ts';
import { optionalText } from '../call.ts';
import type { Behaviour, Behaviours, Call } from '../call.ts';

/** What a dollar costs; made up, and it does not move. */
const RATES: ReadonlyMap<string, string> = new Map(
  Object.entries({
    USD: '1',
    EUR: '0.92',
    GBP: '0.78',
    CNY: '7.12',
    JPY: '149.5',
    KRW: '1362',
    AUD: '1.52',
    CAD: '1.37',
    CHF: '0.87',
    TRY: '34.2',
    BRL: '5.6',
    RUB: '96.5',
    INR: '84.1',
    IDR: '15650',
    VND: '25100',
    HKD: '7.77',
    SGD: '1.31',
  }),
);

const PLACES = 16;

/** A map by code; unknown currencies are left out, and an unknown fiat currency knows no prices. */
const fiatPrices = (
  exchange: Exchange,
  base: string,
  wanted: readonly string[],
): Readonly<Record<string, string>> => {
  const rate = RATES.get(base);
  if (rate === undefined) return {};
  const codes = wanted.length > 0 ? wanted : currenciesOf(exchange).map(({ code }) => code);
  const rows = codes.flatMap((code): [string, string][] => {
    const price = priceIn(exchange, code, 'USD');
    return price ? [[code, format(divide(price.times(amount(rate)), amount('1'), PLACES))]] : [];
  });
  return Object.fromEntries(rows);
};

/** The parameter repeated, or once with commas. */
const listed = ({ args }: Call, name: string): readonly string[] => {
  const value = args[name];
  const texts = Array.isArray(value) ? value.map(String) : value === undefined ? [] : [String(value)];
  return texts.flatMap((one) => one.split(',')).filter((one) => one !== '');
};

const fiat: Behaviour = (call) =>
  fiatPrices(call.exchange, optionalText(call, 'base') ?? 'USD', listed(call, 'currencies'));

export const fiatPrice: Behaviours = {
  'spot.market.getFiatPrice': fiat,
  'unified.market.getFiatPrice': fiat,
  'unifiedV1.market.getFiatPrice': fiat,
};
