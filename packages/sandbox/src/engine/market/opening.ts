import { isPositive } from '../amount.ts';
import { createBook } from '../book/book.ts';
import type { Book, BookCount, Resting } from '../book/book.ts';
import type { Exchange } from '../exchange.ts';
import type { LivingState } from './living.ts';

/** An empty book whose changes are told to whoever listens. */
export const openBook = ({ events }: Exchange, symbol: string): Book =>
  createBook({
    symbol,
    onChange: (change) => void events.emit('book', change),
    watched: () => events.listenerCount('book') > 0,
  });

/** Takes a market's steps one after the other; `lasts` is how long each one counts for. */
export const keepStepping = (
  exchange: Exchange,
  symbol: string,
  step: (at: number, lasts: number) => void,
): void => {
  const name = `live ${symbol}`;
  exchange.clock.handle(name, (_key, at) => {
    const lasts = exchange.nextStepMs();
    exchange.clock.schedule(at + lasts, name, '');
    step(at, lasts);
  });
};

/** The first step of the nth market, spread over a step's time so that they do not all move at once. */
export const startStepping = ({ clock, stepMs }: Exchange, symbol: string, nth: number): void =>
  clock.schedule(clock.now() + (nth % stepMs), `live ${symbol}`, '');

/** Puts the orders and quotes of a loaded state back into their places. */
export const refillBook = (
  book: Book,
  orders: readonly Resting[],
  { bids, asks }: LivingState,
  count: BookCount,
): void => {
  const quotes = [...bids.values(), ...asks.values()].filter(({ left }) => isPositive(left));
  book.restore([...orders, ...quotes], count);
};
