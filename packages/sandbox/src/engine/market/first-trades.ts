import { divide, whole } from '../amount.ts';
import type { Amount } from '../amount.ts';
import { SYSTEM } from '../customers.ts';
import type { Exchange } from '../exchange.ts';
import type { TapeTerms } from './tape.ts';
import type { Trade } from './trade.ts';

/** What a trade of this market pays, in the quote currency. */
export const valueOf = ({ worth, inverse }: TapeTerms, price: Amount, size: Amount): Amount =>
  inverse ? divide(size.times(worth), price, 8) : price.times(size).times(worth);

/** A walk of whole steps that ends where it began. */
const walk = (exchange: Exchange, name: string, steps: number): readonly number[] => {
  const random = exchange.random.stream(name);
  const at = [0];
  for (let step = 1; step < steps; step += 1) at.push((at[step - 1] ?? 0) + random.int(-1, 1));
  const end = at.at(-1) ?? 0;
  return at.map((value, step) => value - Math.round((end * step) / (steps - 1)));
};

/** The trades of the minutes before a market opens, oldest first; the last at the price with which it opens. */
export const seedTrades = (
  exchange: Exchange,
  terms: TapeTerms,
  from: number,
  count: number,
): readonly Trade[] => {
  const { product, symbol, price, grid, spread, unit } = terms;
  const name = `first trades ${product} ${symbol}`;
  const random = exchange.random.stream(name);
  const span = exchange.clock.now() - from;
  return walk(exchange, name, count).map((steps, at) => {
    const side = random.int(0, 1) === 0 || at === count - 1 ? 'sell' : 'buy';
    const bid = price.plus(grid.times(whole(steps)));
    const paid = side === 'buy' ? bid.plus(spread) : bid;
    const draw = random.int(1, 6);
    const size = unit.times(whole(draw * draw));
    return {
      product,
      symbol,
      id: exchange.ids.trade(),
      sequence: at + 1,
      side,
      price: paid,
      size,
      value: valueOf(terms, paid, size),
      makerOrderId: exchange.ids.hex(),
      takerOrderId: exchange.ids.hex(),
      makerUid: SYSTEM.maker,
      takerUid: SYSTEM.crowd,
      at: from + Math.floor((span * at) / count) + random.int(0, Math.floor(span / count) - 1),
    };
  });
};
