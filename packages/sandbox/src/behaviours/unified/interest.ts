import { format } from '../../engine/amount.ts';
import type { Sample } from '../../engine/futures/market.ts';
import { samplesOf } from '../../engine/futures/samples.ts';
import { optionalNumber, optionalText, text } from '../call.ts';
import type { Behaviour, Behaviours, Call } from '../call.ts';
import { INTEREST_INDEX } from '../futures/index-prices.ts';
import { commaList, inRange } from '../pages.ts';
import { badParameter } from '../../refusal.ts';
import { bothVersions, contractOf, pageSizeOf } from './call.ts';

const MINUTE_MS = 60_000;
const HOUR_MS = 60 * MINUTE_MS;

const INTERVALS: Readonly<Record<string, number>> = {
  '5min': 5 * MINUTE_MS,
  '15min': 15 * MINUTE_MS,
  '30min': 30 * MINUTE_MS,
  '1hour': HOUR_MS,
  '4hour': 4 * HOUR_MS,
  '1day': 24 * HOUR_MS,
};

/** The second version sends a list, the first one a text with commas; both may be found in either. */
const symbolsOf = (call: Call): readonly string[] => {
  const { symbol } = call.args;
  const texts = Array.isArray(symbol) ? symbol.map(String) : [optionalText(call, 'symbol')];
  const named = texts.flatMap(commaList);
  return named.length > 0 ? named : [...call.exchange.futuresMarkets.keys()];
};

const figure = ({ openInterest, at }: Sample): Readonly<Record<string, unknown>> => ({
  openInterest: format(openInterest),
  ts: at,
});

/** In lots. The figures of now, or with an interval those of one contract, the newest first, a day back. */
const getOpenInterest: Behaviour = (call) => {
  const { exchange } = call;
  const symbols = symbolsOf(call);
  const interval = INTERVALS[optionalText(call, 'interval') ?? ''];
  if (interval === undefined)
    return symbols.flatMap((symbol) => samplesOf(exchange, contractOf(call, symbol)).slice(0, 1)).map(figure);
  const [symbol, ...others] = symbols;
  if (symbol === undefined || others.length > 0)
    throw badParameter('symbol', 'must be one contract if there is an interval');
  return samplesOf(exchange, contractOf(call, symbol))
    .filter(({ at }) => at % interval === 0 && inRange(call, at))
    .slice(0, pageSizeOf(call, 30))
    .map(figure);
};

/** Once an hour; `lastId` is the time of the last row. It stands still, like the rates of the funding. */
const getInterestRateIndex: Behaviour = (call) => {
  const symbol = text(call, 'symbol');
  const market = contractOf(call, symbol);
  const lastId = optionalNumber(call, 'lastId') ?? Infinity;
  const items = samplesOf(call.exchange, market)
    .filter(({ at }) => at % HOUR_MS === 0 && at < lastId && inRange(call, at))
    .slice(0, pageSizeOf(call, 20))
    .map(({ at }) => ({ ts: at, symbol, interestRate: format(INTEREST_INDEX) }));
  return { items, lastId: items.at(-1)?.ts ?? (lastId === Infinity ? 0 : lastId) };
};

export const unifiedInterest: Behaviours = {
  ...bothVersions('market', { getOpenInterest }),
  'unified.market.getInterestRateIndex': getInterestRateIndex,
};
