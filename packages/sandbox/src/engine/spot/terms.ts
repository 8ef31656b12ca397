import { ZERO, isMultiple, isPositive, parseAmount } from '../amount.ts';
import type { Amount } from '../amount.ts';
import { Refusal, badParameter } from '../../refusal.ts';
import type { SpotSymbol } from '../market/spot-symbols.ts';
import type { SpotRequest } from './order.ts';
import { badSize, tooSmall } from './refusals.ts';

/** What an order is about, as amounts. Zero stands for what was not asked for. */
export interface SpotTerms {
  readonly price: Amount;
  readonly size: Amount;
  readonly funds: Amount;
  /** What an iceberg shows at a time. */
  readonly peak: Amount | undefined;
}

const readPositive = (name: string, value: string | undefined): Amount => {
  const read = value === undefined ? undefined : parseAmount(value);
  if (read === undefined) throw badParameter(name, 'must be a decimal such as "0.01"');
  if (!isPositive(read)) throw badParameter(name, 'must be above zero');
  return read;
};

/** Reads a price above zero that is a whole number of the market's steps. */
export const readPrice = (
  name: string,
  value: string | undefined,
  { priceIncrement }: SpotSymbol,
): Amount => {
  const read = readPositive(name, value);
  if (!isMultiple(read, priceIncrement))
    throw badParameter(name, `is not a multiple of the market's increment ${priceIncrement.toFixed()}`);
  return read;
};

/** Reads a size or funds above zero that are a whole number of steps. */
export const readSteps = (name: string, value: string | undefined, step: Amount): Amount => {
  const read = readPositive(name, value);
  if (!isMultiple(read, step))
    throw badSize(`Parameter "${name}" is not a multiple of the market's increment ${step.toFixed()}.`);
  return read;
};

const readSize = ({ size }: SpotRequest, info: SpotSymbol): Amount => {
  const read = readSteps('size', size, info.baseIncrement);
  if (read.lt(info.baseMinSize))
    throw badSize(`The size is below the market's minimum ${info.baseMinSize.toFixed()}.`);
  if (read.gt(info.baseMaxSize))
    throw badParameter('size', `is above the market's maximum ${info.baseMaxSize.toFixed()}`);
  return read;
};

const requireWorth = (value: Amount, { minFunds, quote }: SpotSymbol): void => {
  if (value.lt(minFunds))
    throw tooSmall(`The order is worth less than the market's minimum ${minFunds.toFixed()} ${quote}.`);
};

const readPeak = (request: SpotRequest, info: SpotSymbol, size: Amount): Amount | undefined => {
  if (!request.iceberg) return undefined;
  const peak = readSteps('visibleSize', request.visibleSize, info.baseIncrement);
  if (peak.gt(size)) throw badParameter('visibleSize', 'is above the size');
  return peak;
};

const requireTogether = ({ postOnly, hidden, iceberg, timeInForce }: SpotRequest): void => {
  if (hidden && iceberg) throw new Refusal('400100', 'An order is either hidden or an iceberg.');
  if (!postOnly) return;
  if (hidden || iceberg) throw badParameter('postOnly', 'cannot go with hidden or iceberg');
  if (timeInForce === 'IOC' || timeInForce === 'FOK')
    throw badParameter('postOnly', `cannot go with ${timeInForce}`);
};

/** Reads price, size and funds; throws the refusal that a wrong request gets. */
export const readSpotTerms = (request: SpotRequest, info: SpotSymbol): SpotTerms => {
  if (request.type === 'limit') {
    const price = readPrice('price', request.price, info);
    const size = readSize(request, info);
    requireWorth(price.times(size), info);
    requireTogether(request);
    return { price, size, funds: ZERO, peak: readPeak(request, info, size) };
  }
  if ((request.size === undefined) === (request.funds === undefined))
    throw badParameter('size', 'or "funds" is needed for a market order, and not both');
  if (request.size !== undefined)
    return { price: ZERO, size: readSize(request, info), funds: ZERO, peak: undefined };
  const funds = readSteps('funds', request.funds, info.quoteIncrement);
  requireWorth(funds, info);
  if (funds.gt(info.quoteMaxSize))
    throw badParameter('funds', `is above the market's maximum ${info.quoteMaxSize.toFixed()}`);
  return { price: ZERO, size: ZERO, funds, peak: undefined };
};
