import { isMultiple, isPositive, parseAmount } from '../amount.ts';
import type { Amount } from '../amount.ts';
import type { SpotSymbol } from '../market/spot-symbols.ts';
import { Refusal, badParameter } from '../../refusal.ts';
import type { UnifiedRequest } from './order.ts';

const read = (name: string, text: string): Amount => {
  const value = parseAmount(text);
  if (!value || !isPositive(value)) throw badParameter(name, 'must be a decimal above zero, such as "0.01"');
  return value;
};

const refuseIf = (wrong: boolean, code: string, message: string): void => {
  if (wrong) throw new Refusal(code, message);
};

/** Refuses a price or a size that the market does not trade, in the unified routes' own codes. */
export const checkSpotTerms = (request: UnifiedRequest, info: SpotSymbol): void => {
  const { type, price, size, sizeUnit } = request;
  refuseIf(size === undefined, '106162', 'A size is needed.');
  const wanted = read('size', size ?? '');
  if (sizeUnit === 'UNIT') throw badParameter('sizeUnit', 'UNIT is for contracts');
  if (sizeUnit === 'QUOTECCY') {
    if (type === 'LIMIT') throw badParameter('sizeUnit', 'must be BASECCY for a limit order');
    refuseIf(
      !isMultiple(wanted, info.quoteIncrement),
      '106172',
      `Sizes are multiples of ${info.quoteIncrement.toFixed()}.`,
    );
    refuseIf(wanted.lt(info.minFunds), '106166', `The smallest order is worth ${info.minFunds.toFixed()}.`);
    refuseIf(
      wanted.gt(info.quoteMaxSize),
      '106167',
      `The largest order is worth ${info.quoteMaxSize.toFixed()}.`,
    );
    return;
  }
  refuseIf(
    !isMultiple(wanted, info.baseIncrement),
    '106168',
    `Sizes are multiples of ${info.baseIncrement.toFixed()}.`,
  );
  refuseIf(wanted.lt(info.baseMinSize), '106164', `The smallest size is ${info.baseMinSize.toFixed()}.`);
  refuseIf(wanted.gt(info.baseMaxSize), '106165', `The largest size is ${info.baseMaxSize.toFixed()}.`);
  if (type === 'MARKET') return;
  refuseIf(price === undefined, '106161', 'A limit order has a price.');
  const limit = read('price', price ?? '');
  refuseIf(
    !isMultiple(limit, info.priceIncrement),
    '106169',
    `Prices are multiples of ${info.priceIncrement.toFixed()}.`,
  );
  refuseIf(
    limit.times(wanted).lt(info.minFunds),
    '301126',
    `The smallest order is worth ${info.minFunds.toFixed()}.`,
  );
};
