import { LENGTHS } from '../../engine/market/candle-types.ts';
import type { CandleType } from '../../engine/market/candle-types.ts';
import { candleRows } from '../../engine/market/history.ts';
import { tapeOf } from '../../engine/market/tape.ts';
import { badParameter } from '../../refusal.ts';
import { optionalNumber, text } from '../call.ts';
import type { Behaviour, Behaviours } from '../call.ts';

/** By their length in minutes. */
const TYPES: Readonly<Record<string, CandleType>> = {
  '1': '1min',
  '5': '5min',
  '15': '15min',
  '30': '30min',
  '60': '1hour',
  '120': '2hour',
  '240': '4hour',
  '480': '8hour',
  '720': '12hour',
  '1440': '1day',
  '10080': '1week',
};
const MOST = 500;

/** Oldest first: start in milliseconds, open, high, low, close, volume in lots, turnover. Pushes end with the volume. */
const getKlines: Behaviour = (call) => {
  const { contract } = call.exchange.futuresMarket(text(call, 'symbol'));
  const type = TYPES[text(call, 'granularity')];
  if (!type) throw badParameter('granularity', `must be one of ${Object.keys(TYPES).join(', ')}`);
  const span = MOST * LENGTHS[type];
  const end = optionalNumber(call, 'to') ?? call.exchange.clock.now() + 1;
  const from = optionalNumber(call, 'from') ?? end - span;
  // Of a longer stretch the first ones: clients go on from the last they got.
  const to = Math.min(end, from + span);
  return candleRows(tapeOf(call.exchange, 'futures', contract.symbol), type, from, to)
    .slice(0, MOST)
    .map(([start, open, close, high, low, volume, turnover]) =>
      [Number(start) * 1000, open, high, low, close, volume, turnover].map(Number),
    );
};

export const futuresKlines: Behaviours = { 'futures.market.getKlines': getKlines };
