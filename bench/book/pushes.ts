import type { BookImage } from '../../packages/runtime/src/ws/book/feed.ts';
import { random, sizeText, tickOf } from './flow.ts';

/** A book, and pushes of one change each that follow it, as the market's gateway writes them. */
export const pushesOf = (
  market: string,
  levels: number,
  count: number,
): { readonly image: BookImage; readonly texts: readonly string[] } => {
  const span = Math.round(levels * 1.5);
  const sides = { bids: new Set<number>(), asks: new Set<number>() };
  const price = (side: 'bids' | 'asks', tick: number): string =>
    ((670_000 + (side === 'asks' ? 1 + tick : -tick)) / 10).toFixed(1);
  const rowsOf = (side: 'bids' | 'asks') => {
    while (sides[side].size < levels) sides[side].add(Math.floor(random() * span));
    return [...sides[side]].map((tick): [string, string] => [price(side, tick), sizeText()]);
  };
  const image = { sequence: 0, bids: rowsOf('bids'), asks: rowsOf('asks') };
  const texts = Array.from({ length: count }, (_, at) => {
    const side = random() < 0.5 ? 'bids' : 'asks';
    const tick = tickOf('near the best', span);
    const present = sides[side];
    const isGone = present.has(tick) && present.size > levels * 0.9 && random() < 0.4;
    if (isGone) present.delete(tick);
    else present.add(tick);
    return JSON.stringify(frames[market]?.(at + 1, side, price(side, tick), isGone ? '0' : sizeText()));
  });
  return { image, texts };
};

const NOW = 1_700_000_000_000;

const frames: Readonly<
  Record<string, (at: number, side: 'bids' | 'asks', price: string, size: string) => unknown>
> = {
  spot: (at, side, price, size) => ({
    topic: '/market/level2:BTC-USDT',
    type: 'message',
    subject: 'trade.l2update',
    data: {
      changes: { asks: [], bids: [], [side]: [[price, size, String(at)]] },
      sequenceEnd: at,
      sequenceStart: at,
      symbol: 'BTC-USDT',
      time: NOW + at,
    },
  }),
  futures: (at, side, price, size) => ({
    topic: '/contractMarket/level2:XBTUSDTM',
    type: 'message',
    subject: 'level2',
    sn: at,
    data: {
      sequence: at,
      change: `${price},${side === 'bids' ? 'buy' : 'sell'},${size}`,
      timestamp: NOW + at,
    },
  }),
  unified: (at, side, price, size) => ({
    T: 'obu.SPOT',
    P: NOW + at,
    dp: 'increment@10ms',
    t: 'delta',
    d: {
      s: 'BTC-USDT',
      O: at,
      C: at,
      M: NOW + at,
      a: [],
      b: [],
      [side === 'asks' ? 'a' : 'b']: [[price, size]],
    },
  }),
};
