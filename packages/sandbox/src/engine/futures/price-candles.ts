import { amount, format, max, min } from '../amount.ts';
import type { Amount } from '../amount.ts';
import type { Exchange } from '../exchange.ts';
import { LENGTHS, startOf } from '../market/candle-types.ts';
import type { CandleType } from '../market/candle-types.ts';
import { candleRows } from '../market/history.ts';
import { tapeOf } from '../market/tape.ts';
import type { FuturesMarket } from './market.ts';
import { samplesOf } from './samples.ts';

/** A price of a contract at which nobody trades. */
export type PriceKind = 'index' | 'mark' | 'premium';

/** Nobody trades at such a price: there is no volume and no turnover. */
export type PriceRow = readonly [string, string, string, string, string, '0', '0'];

interface PriceCandle {
  readonly start: number;
  readonly open: Amount;
  close: Amount;
  high: Amount;
  low: Amount;
}

const extend = (candle: PriceCandle, value: Amount): void => {
  candle.close = value;
  candle.high = max(candle.high, value);
  candle.low = min(candle.low, value);
};

/** From the figures of each minute and of now. A candle ends with the price with which the next begins. */
const sampled = (
  exchange: Exchange,
  market: FuturesMarket,
  kind: PriceKind,
  type: CandleType,
): PriceCandle[] => {
  const candles: PriceCandle[] = [];
  for (const sample of samplesOf(exchange, market).toReversed()) {
    const value = sample[kind];
    const start = startOf(type, sample.at);
    const last = candles.at(-1);
    if (last) extend(last, value);
    if (last?.start !== start) candles.push({ start, open: value, close: value, high: value, low: value });
  }
  return candles;
};

/** What is older than the samples: the spot market for the index, the contract for the mark price, nothing for the premium. */
const earlier = (
  exchange: Exchange,
  { contract }: FuturesMarket,
  kind: PriceKind,
  type: CandleType,
  from: number,
  to: number,
): PriceCandle[] => {
  const tape =
    kind === 'index' ? tapeOf(exchange, 'spot', contract.spot) : tapeOf(exchange, 'futures', contract.symbol);
  return candleRows(tape, type, from, to).map((row) => {
    const [open, close, high, low] = [1, 2, 3, 4].map((column) =>
      amount(kind === 'premium' ? '0' : (row[column] ?? '0')),
    ) as [Amount, Amount, Amount, Amount];
    return { start: Number(row[0]) * 1000, open, close, high, low };
  });
};

const rowOf = ({ start, open, close, high, low }: PriceCandle): PriceRow => [
  String(start / 1000),
  format(open),
  format(close),
  format(high),
  format(low),
  '0',
  '0',
];

/** Candles of a contract's index price, mark price or premium that begin in [from, to), oldest first; milliseconds. */
export const priceCandles = (
  exchange: Exchange,
  market: FuturesMarket,
  kind: PriceKind,
  type: CandleType,
  from: number,
  to: number,
): readonly PriceRow[] => {
  const [first, ...rest] = sampled(exchange, market, kind, type);
  if (!first) return [];
  const before = earlier(exchange, market, kind, type, from, Math.min(to, first.start + LENGTHS[type]));
  const older = before.filter(({ start }) => start < first.start);
  // The samples may begin in the middle of a candle.
  const begun = before.find(({ start }) => start === first.start);
  const joined = begun
    ? { ...first, open: begun.open, high: max(begun.high, first.high), low: min(begun.low, first.low) }
    : first;
  return [...older, joined, ...rest].filter(({ start }) => start >= from && start < to).map(rowOf);
};
