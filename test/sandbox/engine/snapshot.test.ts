import { createExchange } from '../../../packages/sandbox/src/engine/exchange.ts';
import type { Exchange } from '../../../packages/sandbox/src/engine/exchange.ts';
import { decode, encode } from '../../../packages/sandbox/src/engine/document.ts';
import { loadExchange, saveExchange } from '../../../packages/sandbox/src/engine/snapshot.ts';
import { placeSpotOrder } from '../../../packages/sandbox/src/engine/spot/place.ts';
import { amount, format, isAmount } from '../../../packages/sandbox/src/engine/amount.ts';
import { welcome } from '../../../packages/sandbox/src/people.ts';
import { expect, test } from 'vitest';

const uid = '235000001';
const symbol = 'BTC-USDT';

const still = (seed = '1'): Exchange => createExchange({ seed, speed: 0, real: () => 1_760_000_000_000 });

/** Orders that rest, trade, hide and show slices, while the markets move. */
const trade = (exchange: Exchange, count: number): void => {
  for (let at = 0; at < count; at += 1) {
    const side = at % 2 === 0 ? 'buy' : 'sell';
    const far = side === 'buy' ? '60000' : '80000';
    placeSpotOrder(exchange, {
      uid,
      account: 'trade',
      tradeType: 'TRADE',
      symbol,
      side,
      type: 'limit',
      price: at % 3 === 0 ? far : format(exchange.spotMarket(symbol).last.price),
      size: '0.0001',
      ...(at % 7 === 0 ? { iceberg: true, visibleSize: '0.00001' } : {}),
      ...(at % 11 === 0 ? { timeInForce: 'GTT', cancelAfter: 600 } : {}),
    });
    if (at % 10 === 0) exchange.clock.advance(1000);
  }
};

test('a snapshot is one JSON document, and an exchange that loads it goes on exactly as the first', () => {
  const first = still();
  welcome(first, uid, 'trader', 'global');
  trade(first, 500);
  const text = JSON.stringify(saveExchange(first));
  const second = still('2');
  loadExchange(second, JSON.parse(text));
  for (const exchange of [first, second]) {
    trade(exchange, 100);
    exchange.clock.advance(1_200_000);
  }
  const { seed: _first, ...one } = saveExchange(first);
  const { seed: _second, ...other } = saveExchange(second);
  expect(JSON.parse(JSON.stringify(other))).toEqual(JSON.parse(JSON.stringify(one)));
});

test('one seed makes one history, and another seed another', () => {
  const [one, same, other] = [still(), still(), still('2')];
  for (const exchange of [one, same, other]) exchange.clock.advance(600_000);
  expect(saveExchange(same)).toEqual(saveExchange(one));
  expect(other.spotMarket(symbol).last).not.toEqual(one.spotMarket(symbol).last);
});

test('a document that is no snapshot is refused and changes nothing', () => {
  const exchange = still();
  const before = JSON.stringify(saveExchange(exchange));
  expect(() => loadExchange(exchange, { format: 'other' } as never)).toThrow('no snapshot');
  expect(JSON.stringify(saveExchange(exchange))).toBe(before);
});

test('amounts, maps, sets, bigints, odd texts and shared objects come back as they were', () => {
  const shared = { id: 'a' };
  const state = {
    amount: amount('1.5'),
    big: 12n,
    texts: ['#1', 'plain', ''],
    map: new Map<unknown, unknown>([
      ['235000001', shared],
      ['b', 1],
    ]),
    named: new Map([
      ['z', shared],
      ['a', shared],
    ]),
    set: new Set([1, 2]),
    none: undefined,
    nothing: null,
  };
  const back = decode(JSON.parse(JSON.stringify(encode(state)))) as typeof state;
  expect(isAmount(back.amount) && format(back.amount)).toBe('1.5');
  expect(back).toMatchObject({ big: 12n, texts: ['#1', 'plain', ''], nothing: null });
  expect([...back.map.keys()]).toEqual(['235000001', 'b']);
  expect([...back.named.keys()]).toEqual(['z', 'a']);
  expect(back.map.get('235000001')).toBe(back.named.get('a'));
  expect(back.set).toEqual(new Set([1, 2]));
  expect('none' in back).toBe(false);
});
