import { ParamsError } from '../../errors/params-error.ts';
import { decimalOf, type Decimal } from './decimal.ts';

const PLAIN = /^\d+(\.\d+)?$/;

/** What can be wrong with what a book is asked; each throws a `ParamsError` in the name of the book's channel. */
export interface Checks {
  readonly oneOf: (name: string, value: string, known: readonly string[]) => void;
  readonly count: (count: number) => number;
  readonly size: (name: string, value: number) => number;
  readonly decimal: (name: string, text: string) => Decimal;
}

export const checksOf = (channel: string): Checks => ({
  oneOf: (name, value, known) => {
    if (known.includes(value)) return;
    throw new ParamsError(channel, name, `must be ${known.map((one) => `'${one}'`).join(' or ')}`);
  },
  count: (count) => {
    if (count === Infinity || (Number.isInteger(count) && count >= 0)) return count;
    throw new ParamsError(channel, 'count', 'must be a whole number');
  },
  size: (name, value) => {
    if (Number.isInteger(value) && value > 0) return value;
    throw new ParamsError(channel, name, 'must be a whole number above 0');
  },
  decimal: (name, text) => {
    if (typeof text === 'string' && PLAIN.test(text)) return decimalOf(text);
    throw new ParamsError(channel, name, 'must be a decimal as text, such as "0.5"');
  },
});
