import { ZERO, floorTo, isPositive, isZero, whole } from '../amount.ts';
import type { Amount } from '../amount.ts';
import { opposite } from '../book/book.ts';
import type { Book, Resting, Side } from '../book/book.ts';
import { match } from '../book/match.ts';
import { SYSTEM } from '../customers.ts';
import type { Ids } from '../ids.ts';
import type { Random } from '../random.ts';
import type { Quote } from '../spot/order.ts';

/** How many prices of each side the market maker quotes. */
const LEVELS = 100;
/** The largest quote, in units. */
const LARGEST = 200;
const PRICES_KEPT = 5000;
/** Of a thousand seconds, in how many the price moves and in how many the crowd trades. */
const MOVES = 300;
const TRADES = 200;
/** A market is never quiet for longer. */
const QUIET_MS = 50_000;

/** What changes about a living market. Plain data. Prices are whole numbers of the grid. */
export interface LivingState {
  /** Between the quotes of both sides. */
  center: number;
  readonly start: number;
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
  /** Quotes are 1 to 200 of it. */
  readonly unit: Amount;
  /** Exchanges money and what was bought between two orders that met. */
  readonly settle: (taker: Quote, maker: Resting, size: Amount) => void;
}

/** A market with a price that moves, quotes around it and a crowd that trades, all by the seed. */
export interface Living {
  /** The first quotes; not for a loaded state. */
  readonly open: () => void;
  /** One second. `lastTradeAt` is when anybody traded here last. */
  readonly step: (now: number, lastTradeAt: number) => void;
  /** One second of a market whose price follows another's: `target` is where its center belongs, in grid steps. */
  readonly follow: (target: number, now: number, lastTradeAt: number) => void;
  /** Moves the price so many grid steps up or down, trading through whatever stands in the way. */
  readonly shift: (by: number) => void;
  readonly center: () => Amount;
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

export const createLiving = ({ book, state, random, ids, grid, unit, settle }: LivingOptions): Living => {
  const quotesOf = (side: Side): Map<number, Quote> => (side === 'buy' ? state.bids : state.asks);

  /** Prices come again and again; making one costs more than finding it. */
  const prices = new Map<number, Amount>();
  const priceAt = (index: number): Amount => {
    let price = prices.get(index);
    if (!price) {
      if (prices.size > PRICES_KEPT) prices.clear();
      prices.set(index, (price = grid.times(whole(index))));
    }
    return price;
  };
  const sizes = Array.from({ length: LARGEST + 1 }, (_, times) => unit.times(whole(times)));
  const sizeUpTo = (most: number): Amount => sizes[random.int(1, most)] ?? unit;

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

  /** Lets a system order take what stands in its way, up to its price if it has one. */
  const take = (order: Quote, limit: Amount | undefined): void =>
    match(
      book,
      { uid: order.uid, side: order.side, limit, stp: undefined },
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

  const withdraw = (side: Side, index: number): void => {
    const quotes = quotesOf(side);
    const known = quotes.get(index);
    if (!known) return;
    quotes.delete(index);
    book.remove(known);
  };

  const post = (side: Side, index: number): void => {
    if (index < 1) return;
    const price = priceAt(index);
    const order = quote(SYSTEM.maker, side, price, sizeUpTo(LARGEST));
    take(order, price);
    if (isZero(order.left)) return;
    quotesOf(side).set(index, order);
    book.add(order);
  };

  const moveUp = (): void => {
    state.center += 1;
    withdraw('sell', state.center);
    post('buy', state.center - 1);
    withdraw('buy', state.center - 1 - LEVELS);
    post('sell', state.center + LEVELS);
  };

  const moveDown = (): void => {
    if (state.center <= 2) return;
    state.center -= 1;
    withdraw('buy', state.center);
    post('sell', state.center + 1);
    withdraw('sell', state.center + 1 + LEVELS);
    post('buy', state.center - LEVELS);
  };

  const shift = (by: number): void => {
    for (let moved = 0; moved < Math.abs(by); moved += 1) {
      if (by > 0) moveUp();
      else moveDown();
    }
  };

  /** Quotes near the price that were traded away come back. */
  const refill = (side: Side): void => {
    const away = side === 'buy' ? -1 : 1;
    for (let distance = 1; distance <= 3; distance += 1) {
      const index = state.center + away * distance;
      const known = quotesOf(side).get(index);
      if (known && isPositive(known.left)) continue;
      quotesOf(side).delete(index);
      post(side, index);
    }
  };

  const crowdTrades = (): void => {
    const side: Side = random.int(0, 1) === 0 ? 'buy' : 'sell';
    const best = book.best(opposite(side));
    if (!best) return;
    take(quote(SYSTEM.crowd, side, best.price, sizeUpTo(LARGEST / 5)), best.price);
  };

  return {
    open: () => {
      for (let distance = 1; distance <= LEVELS; distance += 1) {
        post('buy', state.center - distance);
        post('sell', state.center + distance);
      }
    },
    step: (now, lastTradeAt) => {
      const draw = random.int(1, 1000);
      if (draw <= MOVES) {
        // Pulled back gently, so that a month away from the start stays believable.
        const pull = Math.max(
          -400,
          Math.min(400, Math.round(((state.center - state.start) / state.start) * 400)),
        );
        shift(random.int(1, 1000) <= 500 - pull ? 1 : -1);
      }
      refill('buy');
      refill('sell');
      if (draw > 1000 - TRADES || now - lastTradeAt >= QUIET_MS) crowdTrades();
    },
    follow: (target, now, lastTradeAt) => {
      const draw = random.int(1, 1000);
      shift(target - state.center);
      refill('buy');
      refill('sell');
      if (draw > 1000 - TRADES || now - lastTradeAt >= QUIET_MS) crowdTrades();
    },
    shift,
    center: () => priceAt(state.center),
  };
};
