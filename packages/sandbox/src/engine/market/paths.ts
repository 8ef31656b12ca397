import { xoroshiro128plus } from 'pure-rand/generator/xoroshiro128plus';
import { hash } from '../random.ts';
import { DAY } from './candle-types.ts';

/**
 * Where a price went before the exchange started, made up from the seed: a walk by the day and, within a day, by the
 * minute. Everything is relative to the price at the end, which is 1. Each day is made when it is asked for and always
 * comes out the same. These are floats, but no amounts: what is shown is rounded to whole steps of the market.
 */
export interface Path {
  /** The price at each minute of a day back, both ends included; day 0 is the one that the end lies in, so far. */
  readonly minutes: (back: number) => Float64Array;
}

/** How far a price goes in a day, and in a minute, at most. */
const BY_DAY = 0.07;
const BY_MINUTE = 0.0009;
/** A peg keeps a price so many times closer. */
const CALM = 100;
/** What a price has gained a day on average. */
const GROWTH = 0.0003;
const MINUTE = 60_000;

/** Numbers from 0 to 1 that belong to a name. */
export const drawsOf = (name: string): (() => number) => {
  const generator = xoroshiro128plus(hash(name));
  return () => (generator.next() >>> 0) / 4294967296;
};

/** When a day back begins, in milliseconds. */
export const dayStart = (end: number, back: number): number => end - (end % DAY) - back * DAY;

/** How many minutes of a day back there are; the last day is cut off by the end. */
export const minutesIn = (end: number, back: number): number =>
  back === 0 ? (end - dayStart(end, 0)) / MINUTE : DAY / MINUTE;

export const createPath = (seed: string, name: string, end: number, calm: boolean): Path => {
  /** Where each day back ended. */
  const ends = [1];
  const between = (draw: () => number): number => draw() + draw() - 1;
  const dayOf = (back: number): (() => number) =>
    drawsOf(`${seed} path ${name} ${dayStart(end, back) / DAY}`);

  const endOf = (back: number): number => {
    for (let day = ends.length - 1; day < back; day += 1) {
      const gone = between(dayOf(day));
      const after = ends[day] ?? 1;
      ends.push(calm ? 1 + (gone * BY_DAY) / CALM : after / (1 + GROWTH + gone * BY_DAY));
    }
    return ends[back] ?? 1;
  };

  return {
    minutes: (back) => {
      const count = minutesIn(end, back);
      const draw = dayOf(back);
      // What the day as a whole did was drawn first.
      between(draw);
      const prices = new Float64Array(count + 1);
      let walked = 0;
      for (let minute = 1; minute <= count; minute += 1) {
        walked += ((draw() - 0.5) * 2 * BY_MINUTE) / (calm ? CALM : 1);
        prices[minute] = walked;
      }
      const from = endOf(back + 1);
      const to = endOf(back);
      for (let minute = 0; minute <= count; minute += 1) {
        const part = count === 0 ? 1 : minute / count;
        prices[minute] = from + (to - from) * part + ((prices[minute] ?? 0) - walked * part) * from;
      }
      return prices;
    },
  };
};

/** The price of the first in terms of the second. */
export const ratioOf = (over: Path, under: Path): Path => ({
  minutes: (back) => {
    const below = under.minutes(back);
    return over.minutes(back).map((price, minute) => price / (below[minute] ?? 1));
  },
});
