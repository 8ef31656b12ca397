import { bookFeed, plainNumber, type BookFeed } from '@kucoin-typed/runtime';
import { getFullOrderBook as getFuturesBook } from './api/futures/market/get-full-order-book.ts';
import { getFullOrderBook as getSpotBook } from './api/spot/market/get-full-order-book.ts';
import { orderbookIncrement as futuresIncrements } from './api/ws/futures/orderbook-increment.ts';
import { orderbookIncrement as spotIncrements } from './api/ws/spot/orderbook-increment.ts';
import { obu, type ObuParams } from './api/ws/unified/obu.ts';

/** Needs a key for the snapshot. */
export const spot: BookFeed = bookFeed({
  channel: spotIncrements,
  params: (symbol) => ({ symbols: [symbol] }),
  isNumbered: true,
  read: ({ data: { changes, sequenceStart, sequenceEnd, time } }) => ({
    first: sequenceStart,
    last: sequenceEnd,
    time,
    bids: changes.bids,
    asks: changes.asks,
  }),
  snapshot: {
    endpoint: getSpotBook,
    params: (symbol) => ({ symbol }),
    read: ({ sequence, time, bids, asks }) => ({ sequence: Number(sequence), time, bids, asks }),
  },
});

/** REST has numbers where pushes have text. */
const plainRow = ([price, size]: readonly [number, number]): [string, string] => [
  plainNumber(price),
  plainNumber(size),
];

export const futures: BookFeed = bookFeed({
  channel: futuresIncrements,
  params: (symbol) => ({ symbol }),
  read: ({ data: { sequence, change, timestamp } }) => {
    // Faster than splitting it.
    const [end, begin] = [change.indexOf(','), change.lastIndexOf(',')];
    const side = change.slice(end + 1, begin);
    if (side !== 'buy' && side !== 'sell') throw new RangeError(`${side} is no side`);
    const rows = [[change.slice(0, end), change.slice(begin + 1)]] as const;
    return {
      first: sequence,
      last: sequence,
      time: timestamp,
      bids: side === 'buy' ? rows : [],
      asks: side === 'sell' ? rows : [],
    };
  },
  snapshot: {
    endpoint: getFuturesBook,
    params: (symbol) => ({ symbol }),
    read: ({ sequence, ts, bids, asks }) => ({
      sequence,
      time: ts,
      bids: bids.map(plainRow),
      asks: asks.map(plainRow),
    }),
  },
});

export const unified = (tradeType: 'SPOT' | 'FUTURES'): BookFeed =>
  bookFeed({
    channel: obu,
    params: (symbol): ObuParams => ({ tradeType, symbol, depth: 'increment@10ms' }),
    read: ({ t, d: { O, C, M, a, b } }) => ({
      first: O,
      last: C,
      time: M,
      bids: b,
      asks: a,
      whole: t === 'snapshot',
    }),
  });
