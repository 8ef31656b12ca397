import { ZERO, amount, divide, floorTo, isMultiple, isPositive, isZero, parseAmount } from '../amount.ts';
import type { Amount } from '../amount.ts';
import type { Exchange } from '../exchange.ts';
import { Refusal } from '../../refusal.ts';
import type { Contract } from './contracts.ts';
import type { FuturesMarket } from './market.ts';
import type { FuturesOrder, FuturesRequest, Triggers } from './order.ts';
import { markPriceOf } from './prices.ts';

/** KuCoin's code for a parameter that the futures exchange itself finds wrong. */
export const invalid = (name: string, problem: string): Refusal =>
  new Refusal('100001', `Parameter "${name}": ${problem}.`, { absent: name });

export const nothingToClose = (): Refusal =>
  new Refusal('300009', 'There is no position that this order could reduce.');

/** Reads an amount above zero that is a whole number of steps. */
export const readFuturesSteps = (name: string, value: string | undefined, step: Amount): Amount => {
  const read = value === undefined ? undefined : parseAmount(value);
  if (read === undefined) throw invalid(name, 'must be a decimal such as "0.01"');
  if (!isPositive(read)) throw invalid(name, 'must be above zero');
  if (!isMultiple(read, step)) throw invalid(name, `is not a multiple of ${step.toFixed()}`);
  return read;
};

export const ONE_LOT: Amount = amount('1');
const ANY_STEP = amount('0.00000001');
/** A limit order may not be further from the mark price to its own disadvantage. */
const PRICE_RANGE = amount('0.05');

/** Zero for a market order. */
export const readPrice = (contract: Contract, request: FuturesRequest): Amount => {
  if (request.type === 'market') return ZERO;
  const price = readFuturesSteps('price', request.price, contract.tick);
  if (price.gt(String(contract.maxPrice)))
    throw new Refusal('300011', `The price may not be above ${contract.maxPrice}.`);
  return price;
};

/** Refuses a price that is far on the wrong side of the market. */
export const requireNear = (
  exchange: Exchange,
  market: FuturesMarket,
  { type, side, price }: Pick<FuturesOrder, 'type' | 'side' | 'price'>,
): void => {
  if (type === 'market') return;
  const mark = markPriceOf(exchange, market);
  const most = mark.plus(mark.times(PRICE_RANGE));
  const least = mark.minus(mark.times(PRICE_RANGE));
  if (side === 'buy' && price.gt(most))
    throw new Refusal('300011', `The price of a buy order may not be above ${most.toFixed()} now.`);
  if (side === 'sell' && price.lt(least))
    throw new Refusal('300012', `The price of a sell order may not be below ${least.toFixed()} now.`);
};

/** The size in lots, which may be given as lots, as an amount of the base or as a value. */
export const readLots = (request: FuturesRequest, contract: Contract, price: Amount): Amount => {
  const { size, qty, valueQty } = request;
  const given = [size, qty, valueQty].filter((one) => one !== undefined);
  if (given.length !== 1) throw invalid('size', 'is needed, or "qty", or "valueQty", and only one of them');
  if (size !== undefined) return readFuturesSteps('size', size, ONE_LOT);
  const perLot = contract.multiplier.abs();
  if (qty !== undefined)
    return contract.inverse
      ? readFuturesSteps('qty', qty, ONE_LOT)
      : divide(readFuturesSteps('qty', qty, perLot), perLot);
  const value = readFuturesSteps('valueQty', valueQty, ANY_STEP);
  const lots = floorTo(contract.inverse ? value : divide(value, perLot.times(price)), ONE_LOT);
  if (isZero(lots)) throw invalid('valueQty', 'is worth less than one lot');
  return lots;
};

/** When a stop order starts; undefined for any other. */
export const readTriggers = (request: FuturesRequest, { tick }: Contract): Triggers | undefined => {
  const { stop, stopPrice, stopPriceType, triggerStopUpPrice, triggerStopDownPrice } = request;
  const read = (name: string, value: string | undefined): Amount | undefined =>
    value === undefined ? undefined : readFuturesSteps(name, value, tick);
  const up = read('triggerStopUpPrice', triggerStopUpPrice);
  const down = read('triggerStopDownPrice', triggerStopDownPrice);
  if (up || down) return { by: stopPriceType ?? 'TP', up, down };
  if (stop === undefined) return undefined;
  if (stopPriceType === undefined) throw invalid('stopPriceType', 'is needed with "stop"');
  const price = readFuturesSteps('stopPrice', stopPrice, tick);
  return stop === 'up'
    ? { by: stopPriceType, up: price, down: undefined }
    : { by: stopPriceType, up: undefined, down: price };
};

/** What an iceberg shows at a time. */
export const readPeak = ({ iceberg, visibleSize }: FuturesRequest, size: Amount): Amount | undefined => {
  if (!iceberg) return undefined;
  const peak = readFuturesSteps('visibleSize', visibleSize, ONE_LOT);
  if (peak.gt(size)) throw invalid('visibleSize', 'is above the size');
  return peak;
};
