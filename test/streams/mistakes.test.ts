import { createSandbox, type Sandbox } from '@kucoin-typed/sandbox';
import { OptionsError, ParamsError, type Kucoin } from 'kucoin-typed';
import { afterAll, beforeAll, describe, expect, expectTypeOf, it } from 'vitest';
import { clientOf, pause } from './support.ts';

let sandbox: Sandbox;
/** As a program without types has it. */
let kucoin: any;
beforeAll(async () => {
  sandbox = await createSandbox({ seed: 'mistakes' });
  kucoin = clientOf(sandbox);
});
afterAll(async () => {
  await kucoin.close();
  await sandbox.close();
});
const symbols = ['BTC-USDT'];
const book = { market: 'spot', symbol: 'BTC-USDT' };

describe('mistakes in options are told at once', () => {
  it.each([
    ['an option of a stream', () => kucoin.ws.spot.trade({ symbols }, { flwo: 'all' }), 'flwo is no option'],
    ['a handler for options', () => kucoin.ws.spot.trade({ symbols }, () => {}), 'options must be an object'],
    ['a signal', () => kucoin.ws.spot.trade({ symbols }, { signal: {} }), 'signal must be an AbortSignal'],
    ['a flow', () => kucoin.ws.spot.trade({ symbols }, { flow: 'newest' }), "flow must be 'all'"],
    ['a topic', () => kucoin.subscribe('/new/topic:BTC-USDT'), 'like: kucoin.ws.spot.trade'],
  ])('%s', (_, make, message) => {
    expect(make).toThrow(ParamsError);
    expect(make).toThrow(message);
  });

  it.each([
    [
      'a book',
      () => kucoin.book({ ...book, silense: 1 }),
      'book: silense is no option. Did you mean silence?',
    ],
    ['a book of nothing', () => kucoin.book(), 'book: options must be an object with market'],
    ['an account', () => kucoin.live({ products: ['spot'], sinse: 1 }), 'live: sinse is no option'],
    ['an account of nothing', () => kucoin.live(), 'live: options must be an object with products'],
    ['products', () => kucoin.live({ products: 'spot' }), 'live: products must be some of'],
    ['symbols', () => kucoin.live({ products: ['spot'], symbols: 'BTC-USDT' }), 'live: symbols must name'],
    ['a switch', () => kucoin.deadman({ afer: '10s' }), 'deadman: afer is no option. Did you mean after?'],
    ['its time', () => kucoin.deadman({ after: '1s' }), 'deadman: after must be 5 to 86400 whole seconds'],
    ['its market', () => kucoin.deadman({ after: '9s', market: 'unified' }), 'no switch for unified'],
  ])('%s', (_, make, message) => {
    expect(make).toThrow(OptionsError);
    expect(make).toThrow(message);
  });

  it('of placeAndConfirm, before anything is sent', async () => {
    const order = { symbol: 'BTC-USDT', side: 'buy', type: 'market', size: '0.001' };
    const before = sandbox.expect().orders.length;
    await expect(kucoin.placeAndConfirm('spot', order, { over: 'socket', deadlin: 1 })).rejects.toThrow(
      'placeAndConfirm: deadlin is no option. Did you mean deadline?',
    );
    expect(sandbox.expect().orders.length).toBe(before);
  });
});

it('a handler for an event that there is not is refused, and so is what is no function', async () => {
  const account = kucoin.live({ products: ['spot'] });
  await account.ready;
  const opened = [kucoin.ws.spot.trade({ symbols }), kucoin.book(book), account];
  for (const [at, name] of ['mesage', 'changes', 'fills'].entries()) {
    expect(() => opened[at].on(name, () => {})).toThrow(ParamsError);
    expect(() => opened[at].on(name, () => {})).toThrow(`and not ${name}`);
    expect(() => opened[at].on(['message', 'change', 'fill'][at])).toThrow('handler must be a function');
  }
  for (const one of opened) one.close();
  await pause(0);
});

it('a market in lower case is refused', async () => {
  const stream = kucoin.ws.unified.ticker({ tradeType: 'spot', symbol: 'BTC-USDT' });
  await expect(stream.next()).rejects.toThrow('tradeType must be SPOT or FUTURES');
});

it('a topic that the exchange refuses ends its stream, with words that fit', async () => {
  const stream = kucoin.subscribe('/new/topic:BTC-USDT', { like: kucoin.ws.spot.trade });
  const error = await stream.next().catch((thrown: unknown) => thrown);
  expect(error.message).toMatch(/^\/new\/topic:BTC-USDT: the exchange answered 404: [^.]+\.\n/);
  expect(error.message).toContain('subscribe again');
  expect(error.message).not.toContain('by itself');
});

it('an order over the socket of a closed client is refused at once, and was not sent', async () => {
  const client: any = clientOf(sandbox);
  await client.connectOrders();
  await client.close();
  const order = { symbol: 'BTC-USDT', side: 'buy', type: 'limit', price: '100', size: '0.01' };
  const began = performance.now();
  const error = await client.ws.orders.spot.order(order).catch((thrown: unknown) => thrown);
  expect(error).toMatchObject({ outcome: 'not-sent', retryable: false });
  expect(error.message).toBe(
    'ws.orders.spot.order: the client was closed.\nMake a new client. Nothing was sent.',
  );
  expect(performance.now() - began).toBeLessThan(200);
});

it('an aborted stream does not speak of writes', async () => {
  const stream = kucoin.ws.spot.trade({ symbols }, { signal: AbortSignal.abort() });
  await expect(stream.next()).rejects.toThrow(/aborted by the caller\.\nSubscribe again to go on\.$/);
});

it('a gap that is not complete has words for what is missing, by its type', () => {
  const stream = (kucoin as Kucoin).ws.spot.trade({ symbols });
  stream.on('gap', (gap) => {
    if (!gap.complete) expectTypeOf(gap.missing).toEqualTypeOf<string>();
  });
  stream.on('gap', ({ complete, missing }) => {
    if (!complete) expectTypeOf(missing).toEqualTypeOf<string>();
  });
  stream.close();
});
