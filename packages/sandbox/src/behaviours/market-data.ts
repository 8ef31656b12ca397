import { format } from '../engine/amount.ts';
import type { Level } from '../engine/book/book.ts';
import type { Exchange } from '../engine/exchange.ts';
import type { SpotMarket } from '../engine/market/spot-market.ts';
import { text } from './call.ts';
import type { Behaviour, Behaviours } from './call.ts';

const best = (level: Level | undefined): readonly [string, string] =>
  level ? [level.text, format(level.shown)] : ['0', '0'];

/** Best prices around the last one, as REST and push both show them. */
export const tickerOf = (
  { clock }: Exchange,
  { book, last }: SpotMarket,
): Readonly<Record<string, unknown>> => {
  const [bestBid, bestBidSize] = best(book.best('buy'));
  const [bestAsk, bestAskSize] = best(book.best('sell'));
  return {
    time: clock.now(),
    sequence: String(book.sequence()),
    price: format(last.price),
    size: format(last.size),
    bestBid,
    bestBidSize,
    bestAsk,
    bestAskSize,
  };
};

const ticker: Behaviour = (call) => tickerOf(call.exchange, call.exchange.spotMarket(text(call, 'symbol')));

export const marketData: Behaviours = {
  'spot.market.getTicker': ticker,
};
