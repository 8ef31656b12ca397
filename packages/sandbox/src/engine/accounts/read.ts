import { PRECISION, isCurrency } from './chains.ts';
import { amount, cut, isPositive, parseAmount } from '../amount.ts';
import type { Amount } from '../amount.ts';
import type { Exchange } from '../exchange.ts';
import { badParameter } from '../../refusal.ts';

/** Reads an amount above zero of a currency, sent as text or as a JSON number. */
export const readAmount = (name: string, value: unknown): Amount => {
  const read =
    typeof value === 'number' && Number.isFinite(value)
      ? amount(String(value))
      : parseAmount(typeof value === 'bigint' ? String(value) : typeof value === 'string' ? value : '');
  if (read === undefined) throw badParameter(name, 'must be a decimal such as "0.01"');
  if (!isPositive(read)) throw badParameter(name, 'must be above zero');
  if (!cut(read, PRECISION).eq(read)) throw badParameter(name, `has more than ${PRECISION} decimal places`);
  return read;
};

export const requireCurrency = (exchange: Exchange, currency: string): void => {
  if (!isCurrency(exchange, currency)) throw badParameter('currency', 'is not known here');
};
