import { floorTo, isZero, toNumber } from '../amount.ts';
import type { Amount } from '../amount.ts';
import type { Side } from '../book/book.ts';
import type { Quote } from '../spot/order.ts';
import { createQuotes } from './quotes.ts';
import type { QuoteOptions } from './quotes.ts';

/** How many prices of each side the market maker quotes. */
const LEVELS = 100;
/** So many more may stay: a price that goes back and forth needs no new ones at the far end. */
const SLACK = 10;
/** Of a thousand seconds, in how many the price moves; of a thousand steps, in how many the crowd trades. */
const MOVES = 300;
const TRADES = 200;
/** A market is never quiet for longer. */
const QUIET_MS = 50_000;
/** Quotes so near the price come back at once when they were traded away; the others one after the other. */
const NEAR = 3;
/** A price that follows others makes at most so many steps at once. */
const STRIDE = 25;

/** What changes about a living market. Plain data. Prices are whole numbers of the grid. */
export interface LivingState {
  /** Between the quotes of both sides. */
  center: number;
  /** Where the price tends back to. */
  start: number;
  readonly bids: Map<number, Quote>;
  readonly asks: Map<number, Quote>;
  /** When somebody last took more than the best few quotes; milliseconds. */
  sweptAt: number;
}

export interface LivingOptions extends QuoteOptions {
  readonly state: LivingState;
  /** How strongly the price tends back to where it started; 400 by default, more for a currency with a peg. */
  readonly pull?: number;
  /** Where the price belongs when it follows others, in steps of the grid; undefined while that is unknown. */
  readonly follow?: (() => number | undefined) | undefined;
}

/** A market with a price that moves, quotes around it and a crowd that trades, all by the seed. */
export interface Living {
  /** The first quotes; not for a loaded state. */
  readonly open: () => void;
  /** One step of the market, which lasts so many milliseconds. `lastTradeAt` is when anybody traded here last. */
  readonly step: (now: number, lastTradeAt: number, lasts: number) => void;
  /** Moves the price so many grid steps up or down, trading through whatever stands in the way. */
  readonly shift: (by: number) => void;
  /** The crowd trades once at the best price. */
  readonly trade: (side: Side) => void;
  /** Between the best quotes, whatever customers' orders stand there. */
  readonly center: () => Amount;
  /** The same as a float, for comparing markets with each other. */
  readonly near: () => number;
  readonly grid: Amount;
}

export const createLivingState = (start: number): LivingState => ({
  center: start,
  start,
  bids: new Map(),
  asks: new Map(),
  sweptAt: 0,
});

/** The distance of quotes: near a fiftieth of a percent of the price, in whole steps of the market. */
export const gridFor = (price: Amount, increment: Amount): Amount => {
  const wanted = floorTo(price.times('0.0002'), increment);
  return isZero(wanted) ? increment : wanted;
};

export const createLiving = (options: LivingOptions): Living => {
  const { state, random, grid, follow, pull = 400 } = options;
  const { centerAt, bidAt, askAt, post, withdraw, refill, sweep, trade } = createQuotes(options);
  const step = toNumber(grid);

  const moveUp = (): void => {
    const { bids, asks } = state;
    withdraw(asks, state.center);
    state.center += 1;
    sweep('buy', bidAt(state.center));
    post('buy', bids, state.center);
    withdraw(bids, state.center - LEVELS - SLACK);
    if (!asks.has(state.center + LEVELS - 1)) post('sell', asks, state.center + LEVELS - 1);
  };

  const moveDown = (): void => {
    if (state.center <= 2) return;
    const { bids, asks } = state;
    withdraw(bids, state.center);
    state.center -= 1;
    sweep('sell', askAt(state.center));
    post('sell', asks, state.center);
    withdraw(asks, state.center + LEVELS + SLACK);
    if (!bids.has(state.center - LEVELS + 1)) post('buy', bids, state.center - LEVELS + 1);
  };

  const shift = (by: number): void => {
    for (let moved = 0; moved < Math.abs(by); moved += 1) {
      if (by > 0) moveUp();
      else moveDown();
    }
  };

  /** When the best quotes were looked at last. Says only where looking is worth it: a loaded state looks again. */
  let checkedAt = -1;

  /** Quotes that were traded away come back: the nearest at once, the others one after the other. */
  const refillAll = (now: number, lastTradeAt: number): void => {
    const { bids, asks, center } = state;
    if (lastTradeAt >= checkedAt) {
      checkedAt = now;
      for (let distance = 0; distance < NEAR; distance += 1) {
        const bought = refill('sell', asks, center + distance);
        const sold = refill('buy', bids, center - distance);
        // Somebody went deep into the book.
        if ((bought || sold) && distance === NEAR - 1) state.sweptAt = now;
      }
    }
    if (now - state.sweptAt > 2 * LEVELS * 1000) return;
    const turn = Math.floor(now / 1000) % (2 * LEVELS);
    if (turn < LEVELS) refill('buy', bids, center - turn);
    else refill('sell', asks, center + turn - LEVELS);
  };

  /** Pulled back gently, so that a month away from the start stays believable. */
  const wander = (): void => {
    const away = Math.round(((state.center - state.start) / state.start) * pull);
    const back = Math.max(-400, Math.min(400, away));
    shift(random.int(1, 1000) <= 500 - back ? 1 : -1);
  };

  const pursue = (wanted: number): void => shift(Math.max(-STRIDE, Math.min(STRIDE, wanted - state.center)));

  return {
    open: () => {
      for (let distance = 0; distance < LEVELS; distance += 1) {
        post('buy', state.bids, state.center - distance);
        post('sell', state.asks, state.center + distance);
      }
    },
    step: (now, lastTradeAt, lasts) => {
      const draw = random.int(1, 1000);
      const wanted = follow?.();
      if (wanted !== undefined) pursue(wanted);
      else if (draw <= (MOVES * lasts) / 1000) wander();
      refillAll(now, lastTradeAt);
      if (draw > 1000 - TRADES || now - lastTradeAt >= QUIET_MS)
        trade(random.int(0, 1) === 0 ? 'buy' : 'sell');
    },
    shift,
    trade,
    center: () => centerAt(state.center),
    near: () => state.center * step,
    grid,
  };
};
