import { amount, toNumber } from '../../engine/amount.ts';
import type { Amount } from '../../engine/amount.ts';
import type { Exchange } from '../../engine/exchange.ts';
import type { FuturesMarket, Sample } from '../../engine/futures/market.ts';
import { samplesOf } from '../../engine/futures/samples.ts';
import { Refusal } from '../../refusal.ts';
import { optionalNumber, text } from '../call.ts';
import type { Behaviour, Behaviours, Call } from '../call.ts';
import { offsetPage } from './paging.ts';

const MINUTE_MS = 60_000;
const HOURS_8 = 8 * 60 * MINUTE_MS;
/** A day's interest on every currency. */
export const INTEREST_INDEX: Amount = amount('0.0003');

const unknown = (symbol: string): Refusal =>
  new Refusal('200003', `The sandbox has no index ${symbol}.`, { absent: 'symbol' });

const marketWith = (
  exchange: Exchange,
  symbol: string,
  names: (market: FuturesMarket) => readonly string[],
): FuturesMarket => {
  for (const market of exchange.futuresMarkets.values()) if (names(market).includes(symbol)) return market;
  throw unknown(symbol);
};

/** A page of a history; its cursor is the time of a row. */
const listOf = (call: Call, samples: readonly Sample[], row: (sample: Sample) => object): unknown => {
  const from = optionalNumber(call, 'startAt') ?? 0;
  const to = optionalNumber(call, 'endAt') ?? Infinity;
  const found = samples.filter(({ at }) => at >= from && at <= to);
  const { items, hasMore } = offsetPage(call, found, ({ at }) => at, 10);
  // `reverse` is the usual way: the newest first.
  const ordered = call.args['reverse'] === false ? [...items].reverse() : items;
  return { dataList: ordered.map(row), hasMore };
};

const getSpotIndexPrice: Behaviour = (call) => {
  const symbol = text(call, 'symbol');
  const market = marketWith(call.exchange, symbol, ({ contract }) => [contract.indexSymbol]);
  return listOf(call, samplesOf(call.exchange, market), ({ at, index }) => ({
    symbol,
    granularity: 1000,
    timePoint: at,
    value: toNumber(index),
    decomposionList: [{ exchange: 'kucoin', price: toNumber(index), weight: 1 }],
  }));
};

const getPremiumIndex: Behaviour = (call) => {
  const symbol = text(call, 'symbol');
  const market = marketWith(call.exchange, symbol, ({ contract }) => [
    `.${contract.symbol}PI`,
    `.${contract.symbol}PI8H`,
  ]);
  const granularity = symbol.endsWith('8H') ? HOURS_8 : MINUTE_MS;
  return listOf(
    call,
    samplesOf(call.exchange, market).filter(({ at }) => at % granularity === 0),
    ({ at, premium }) => ({ symbol, granularity, timePoint: at, value: toNumber(premium) }),
  );
};

const getInterestRateIndex: Behaviour = (call) => {
  const symbol = text(call, 'symbol');
  const market = marketWith(call.exchange, symbol, ({ contract: { base, quote } }) =>
    [base, quote].flatMap((currency) => [`.${currency}INT`, `.${currency}INT8H`]),
  );
  const granularity = symbol.endsWith('8H') ? HOURS_8 : MINUTE_MS;
  return listOf(
    call,
    samplesOf(call.exchange, market).filter(({ at }) => at % granularity === 0),
    ({ at }) => ({ symbol, granularity, timePoint: at, value: toNumber(INTEREST_INDEX) }),
  );
};

export const futuresIndex: Behaviours = {
  'futures.market.getSpotIndexPrice': getSpotIndexPrice,
  'futures.market.getPremiumIndex': getPremiumIndex,
  'futures.market.getInterestRateIndex': getInterestRateIndex,
};
