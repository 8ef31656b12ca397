import { ZERO, floorTo, isPositive, isZero, toNumber, whole } from '../amount.ts';
import type { Amount } from '../amount.ts';
import { opposite } from '../book/book.ts';
import type { Book, Resting, Side } from '../book/book.ts';
import { crosses, match } from '../book/match.ts';
import { SYSTEM } from '../customers.ts';
import type { Ids } from '../ids.ts';
import type { Random } from '../random.ts';
import type { Quote } from '../spot/order.ts';

/** How many prices of each side the market maker quotes. */
const LEVELS = 100;
/** The smallest and the largest quote, in units: more at each price than the crowd takes at once. */
const SMALLEST = 40;
const LARGEST = 200;
/** The largest order of the crowd, in units. */
const CROWD_LARGEST = 40;
const PRICES_KEPT = 5000;
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
}

export interface LivingOptions {
  readonly book: Book;
  readonly state: LivingState;
  readonly random: Random;
  readonly ids: Ids;
  /** Distance of two quotes. */
  readonly grid: Amount;
  /** How far the best quote to buy is below the center, and the best to sell above it; a step of the grid by default. */
  readonly below?: Amount;
  readonly above?: Amount;
  /** Quotes are 40 to 200 of it. */
  readonly unit: Amount;
  /** How long a step lasts; a second by default. */
  readonly stepMs?: number;
  /** How strongly the price tends back to where it started; 400 by default, more for a currency with a peg. */
  readonly pull?: number;
  /** Where the price belongs when it follows others, in steps of the grid; undefined while that is unknown. */
  readonly follow?: (() => number | undefined) | undefined;
  /** Exchanges money and what was bought between two orders that met. */
  readonly settle: (taker: Quote, maker: Resting, size: Amount) => void;
}

/** A market with a price that moves, quotes around it and a crowd that trades, all by the seed. */
export interface Living {
  /** The first quotes; not for a loaded state. */
  readonly open: () => void;
  /** One step of the market. `lastTradeAt` is when anybody traded here last. */
  readonly step: (now: number, lastTradeAt: number) => void;
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
});

/** The distance of quotes: near a fiftieth of a percent of the price, in whole steps of the market. */
export const gridFor = (price: Amount, increment: Amount): Amount => {
  const wanted = floorTo(price.times('0.0002'), increment);
  return isZero(wanted) ? increment : wanted;
};

/** Many small sizes and few large ones, as traders have them. */
const sizesFrom = (least: number, most: number, unit: Amount): readonly Amount[] =>
  Array.from({ length: LARGEST }, (_, at) => {
    const part = (at + 1) / LARGEST;
    return unit.times(whole(Math.round(least + part * part * (most - least))));
  });

export const createLiving = (options: LivingOptions): Living => {
  const { book, state, random, ids, grid, unit, settle, follow } = options;
  const { below = grid, above = grid, stepMs = 1000, pull = 400 } = options;
  const moves = Math.round((MOVES * stepMs) / 1000);
  const step = toNumber(grid);

  /** Prices come again and again; making one costs more than finding it. */
  const pricesFrom = (offset: Amount): ((index: number) => Amount) => {
    const known = new Map<number, Amount>();
    return (index) => {
      let price = known.get(index);
      if (!price) {
        if (known.size > PRICES_KEPT) known.clear();
        known.set(index, (price = grid.times(whole(index)).plus(offset)));
      }
      return price;
    };
  };
  const bidAt = pricesFrom(below.neg());
  const askAt = pricesFrom(above);
  const centerAt = pricesFrom(ZERO);
  const quoteSizes = sizesFrom(SMALLEST, LARGEST, unit);
  const crowdSizes = sizesFrom(1, CROWD_LARGEST, unit);
  const one = (sizes: readonly Amount[]): Amount => sizes[random.int(0, LARGEST - 1)] ?? unit;

  const quote = (uid: string, side: Side, price: Amount, size: Amount): Quote => ({
    kind: 'quote',
    id: ids.hex(),
    uid,
    side,
    price,
    left: size,
    shown: ZERO,
    hidden: false,
    peak: undefined,
    rank: 0,
  });

  /** Lets a system order take what stands in its way, up to its price. */
  const take = (order: Quote): void =>
    match(
      book,
      { uid: order.uid, side: order.side, limit: order.price, stp: undefined },
      {
        wants: () => order.left,
        filled: (maker, size) => {
          order.left = order.left.minus(size);
          settle(order, maker, size);
        },
        makerCancelled: () => undefined,
        takerCancelled: () => undefined,
      },
    );

  const stands = (side: Side, price: Amount): boolean => {
    const best = book.best(opposite(side));
    return best !== undefined && crosses(side, price, best.price);
  };

  /** The crowd takes everything that the price passes. */
  const sweep = (side: Side, price: Amount): void => {
    for (let most = unit.times('1000000'); stands(side, price); most = most.times('1000'))
      take(quote(SYSTEM.crowd, side, price, most));
  };

  const withdraw = (quotes: Map<number, Quote>, index: number): void => {
    const known = quotes.get(index);
    if (!known) return;
    quotes.delete(index);
    book.remove(known);
  };

  const post = (side: Side, quotes: Map<number, Quote>, index: number): void => {
    const price = side === 'buy' ? bidAt(index) : askAt(index);
    if (!isPositive(price)) return;
    const order = quote(SYSTEM.maker, side, price, one(quoteSizes));
    if (stands(side, price)) take(order);
    if (isZero(order.left)) return;
    quotes.set(index, order);
    book.add(order);
  };

  const moveUp = (): void => {
    const { bids, asks } = state;
    withdraw(asks, state.center);
    state.center += 1;
    sweep('buy', bidAt(state.center));
    post('buy', bids, state.center);
    withdraw(bids, state.center - LEVELS);
    post('sell', asks, state.center + LEVELS - 1);
  };

  const moveDown = (): void => {
    if (state.center <= 2) return;
    const { bids, asks } = state;
    withdraw(bids, state.center);
    state.center -= 1;
    sweep('sell', askAt(state.center));
    post('sell', asks, state.center);
    withdraw(asks, state.center + LEVELS);
    post('buy', bids, state.center - LEVELS + 1);
  };

  const shift = (by: number): void => {
    for (let moved = 0; moved < Math.abs(by); moved += 1) {
      if (by > 0) moveUp();
      else moveDown();
    }
  };

  const refill = (side: Side, quotes: Map<number, Quote>, distance: number): void => {
    const index = side === 'buy' ? state.center - distance : state.center + distance;
    const known = quotes.get(index);
    if (known && isPositive(known.left)) return;
    quotes.delete(index);
    post(side, quotes, index);
  };

  /** Quotes that were traded away come back. */
  const refillAll = (now: number): void => {
    const { bids, asks } = state;
    for (let distance = 0; distance < NEAR; distance += 1) {
      refill('buy', bids, distance);
      refill('sell', asks, distance);
    }
    const far = NEAR + (Math.floor(now / 1000) % (LEVELS - NEAR));
    refill('buy', bids, far);
    refill('sell', asks, far);
  };

  const trade = (side: Side): void => {
    const best = book.best(opposite(side));
    if (best) take(quote(SYSTEM.crowd, side, best.price, one(crowdSizes)));
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
    step: (now, lastTradeAt) => {
      const draw = random.int(1, 1000);
      const wanted = follow?.();
      if (wanted !== undefined) pursue(wanted);
      else if (draw <= moves) wander();
      refillAll(now);
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
