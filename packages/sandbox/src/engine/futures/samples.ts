import { pushCapped } from '../capped.ts';
import type { Exchange } from '../exchange.ts';
import type { FuturesMarket, Sample } from './market.ts';
import { openInterestOf } from './open-interest.ts';
import { indexPriceOf, markPriceOf, premiumOf } from './prices.ts';

const MINUTE_MS = 60_000;
/** A day. */
const SAMPLES_CAP = 1440;

const sampleAt = (exchange: Exchange, market: FuturesMarket, at: number): Sample => ({
  at,
  index: indexPriceOf(exchange, market.contract),
  mark: markPriceOf(exchange, market),
  premium: premiumOf(market),
  openInterest: openInterestOf(exchange, market.contract.symbol),
});

/** Keeps the figures of each minute as they are at its first step. */
export const keepSample = (exchange: Exchange, market: FuturesMarket, at: number): void => {
  const { samples } = market.state;
  const minute = at - (at % MINUTE_MS);
  if (samples.at(-1)?.at !== minute) pushCapped(samples, sampleAt(exchange, market, minute), SAMPLES_CAP);
};

/** This moment's sample, and those of the minutes before, the newest first. */
export const samplesOf = (exchange: Exchange, market: FuturesMarket): readonly Sample[] => {
  const now = exchange.clock.now();
  const current = sampleAt(exchange, market, now - (now % 1000));
  return [current, ...market.state.samples.toReversed().filter(({ at }) => at < current.at)];
};
