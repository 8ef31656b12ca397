import { ONE, ZERO, amount, cut, divide, isZero } from '../amount.ts';
import type { Amount } from '../amount.ts';
import { badParameter } from '../../refusal.ts';
import { Refusal } from '../../refusal.ts';
import type { Exchange } from '../exchange.ts';
import { PRECISION } from './chains.ts';
import type { Swap } from './convert-types.ts';
import { usdtPriceOf } from './worth.ts';

/** What a swap may be worth, in USDT. */
const LEAST = amount('0.1');
const MOST = amount('100000');

/** What the books pay for one of it, or ask for it, in USDT; undefined if no book has it. */
const bookPrice = ({ spotMarkets }: Exchange, currency: string, side: 'buy' | 'sell'): Amount | undefined =>
  currency === 'USDT' ? ONE : spotMarkets.get(`${currency}-USDT`)?.book.best(side)?.price;

/** How much of one currency the books give for one of the other now, to 12 places. */
export const convertRate = (exchange: Exchange, from: string, to: string): Amount => {
  const bid = bookPrice(exchange, from, 'buy');
  const ask = bookPrice(exchange, to, 'sell');
  if (from === to || bid === undefined || ask === undefined)
    throw new Refusal('102431', `${from} cannot be converted into ${to} here.`, {
      absent: from === to || ask === undefined ? 'toCurrency' : 'fromCurrency',
    });
  return divide(bid, ask, 12);
};

export interface Limits {
  readonly least: Amount;
  readonly most: Amount;
}

/** How much of a currency one swap may take. */
export const convertLimits = (exchange: Exchange, currency: string): Limits => {
  const price = usdtPriceOf(exchange, currency);
  const unit = amount('0.00000001');
  const least = divide(LEAST, price, PRECISION);
  return { least: isZero(least) ? unit : least, most: cut(divide(MOST, price), 4) };
};

export const requireWithin = (exchange: Exchange, currency: string, size: Amount): void => {
  const { least, most } = convertLimits(exchange, currency);
  if (size.gt(most)) throw new Refusal('102434', `That is above the maximum ${most.toFixed()} ${currency}.`);
  if (size.lt(least))
    throw new Refusal('102435', `That is below the minimum ${least.toFixed()} ${currency}.`);
};

/** Works out the missing side by the rate of now. */
export const priceSwap = (
  exchange: Exchange,
  from: string,
  to: string,
  sizes: { readonly from: Amount | undefined; readonly to: Amount | undefined },
): Swap => {
  const price = convertRate(exchange, from, to);
  if ((sizes.from === undefined) === (sizes.to === undefined))
    throw new Refusal('102432', 'Either fromCurrencySize or toCurrencySize is needed.');
  if (isZero(price)) throw badParameter('toCurrency', 'is worth too much against it');
  const fromSize = sizes.from ?? cut(divide(sizes.to ?? ZERO, price), PRECISION);
  const toSize = sizes.to ?? cut(fromSize.times(price), PRECISION);
  requireWithin(exchange, from, fromSize);
  return { from, to, fromSize, toSize, price };
};

/** Amounts of swaps are multiples of it. */
export const convertStep: Amount = amount('0.00000001');
