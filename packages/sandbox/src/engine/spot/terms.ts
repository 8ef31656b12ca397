import { ZERO, isMultiple, isPositive, parseAmount } from '../amount.ts';
import type { Amount } from '../amount.ts';
import { Refusal, badParameter } from '../../refusal.ts';
import type { SpotSymbol } from '../market/spot-symbols.ts';
import type { SpotRequest } from './order.ts';

/** What an order is about, as amounts. Zero stands for what was not asked for. */
export interface SpotTerms {
  readonly price: Amount;
  readonly size: Amount;
  readonly funds: Amount;
  /** What an iceberg shows at a time. */
  readonly peak: Amount | undefined;
}

/** Reads an amount above zero that is a whole number of steps. */
export const readSteps = (name: string, value: unknown, step: Amount): Amount => {
  const read = typeof value === 'string' ? parseAmount(value) : undefined;
  if (read === undefined) throw badParameter(name, 'must be a decimal such as "0.01"');
  if (!isPositive(read)) throw badParameter(name, 'must be above zero');
  if (!isMultiple(read, step))
    throw badParameter(name, `is not a multiple of the market's increment ${step.toFixed()}`);
  return read;
};

const requireBetween = (name: string, value: Amount, low: Amount, high: Amount): void => {
  if (value.lt(low)) throw badParameter(name, `is below the market's minimum ${low.toFixed()}`);
  if (value.gt(high)) throw badParameter(name, `is above the market's maximum ${high.toFixed()}`);
};

const readSize = ({ size }: SpotRequest, info: SpotSymbol): Amount => {
  const read = readSteps('size', size, info.baseIncrement);
  requireBetween('size', read, info.baseMinSize, info.baseMaxSize);
  return read;
};

const readPeak = (request: SpotRequest, info: SpotSymbol, size: Amount): Amount | undefined => {
  if (!request.iceberg) return undefined;
  if (request.hidden) throw new Refusal('400100', 'An order is either hidden or an iceberg.');
  const peak = readSteps('visibleSize', request.visibleSize, info.baseIncrement);
  if (peak.gt(size)) throw badParameter('visibleSize', 'is above the size');
  return peak;
};

/** Reads price, size and funds; throws the refusal that a wrong request gets. */
export const readSpotTerms = (request: SpotRequest, info: SpotSymbol): SpotTerms => {
  const { type, timeInForce } = request;
  if (type === 'limit') {
    const price = readSteps('price', request.price, info.priceIncrement);
    const size = readSize(request, info);
    if (price.times(size).lt(info.minFunds))
      throw badParameter(
        'size',
        `is worth less than the market's minimum ${info.minFunds.toFixed()} ${info.quote}`,
      );
    if (request.postOnly && (timeInForce === 'IOC' || timeInForce === 'FOK'))
      throw badParameter('postOnly', `cannot go with ${timeInForce}`);
    if (timeInForce === 'GTT' && !((request.cancelAfter ?? 0) > 0))
      throw badParameter('cancelAfter', 'must be above zero with GTT');
    return { price, size, funds: ZERO, peak: readPeak(request, info, size) };
  }
  if ((request.size === undefined) === (request.funds === undefined))
    throw badParameter('size', 'or "funds" is needed for a market order, and not both');
  if (request.size !== undefined)
    return { price: ZERO, size: readSize(request, info), funds: ZERO, peak: undefined };
  const funds = readSteps('funds', request.funds, info.quoteIncrement);
  requireBetween('funds', funds, info.minFunds, info.quoteMaxSize);
  return { price: ZERO, size: ZERO, funds, peak: undefined };
};
