import {
  AbortedError,
  BookError,
  CredentialsError,
  KucoinError,
  OrderBook,
  ParamsError,
  StreamError,
  type BookChange,
} from 'kucoin-typed';
import { inspect } from 'node:util';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { compare, FEEDS, openWorld, until, type World } from './book-world.ts';

let world: World;
beforeAll(async () => {
  world = await openWorld();
});
afterAll(() => world[Symbol.asyncDispose]());

describe.each(FEEDS)('a book of %s', (_, options, who) => {
  it('is the engine’s, level by level, from its first moment and while the market lives', async () => {
    await using book = world[who].book(options);
    expect(book.state).toBe('syncing');
    await book.ready;
    expect(book.state).toBe('synced');
    for (let round = 0; round < 20; round += 1) {
      for (let count = 0; count < 5; count += 1) world.stir(options.symbol);
      const [ours, theirs] = await compare(world, book);
      expect(ours).toEqual(theirs);
    }
    expect(book.counters).toMatchObject({ resyncs: 0, gaps: 0, crossed: 0 });
    expect(book.time).toBeGreaterThan(1.6e12);
  });

  it('tells changes that make a mirror of it', async () => {
    await using book = world[who].book(options);
    await book.ready;
    const mirror = { bids: new Map<string, string>(), asks: new Map<string, string>() };
    const apply = ({ type, ...rows }: BookChange): void => {
      for (const side of ['bids', 'asks'] as const) {
        if (type === 'snapshot') mirror[side].clear();
        for (const { price, size } of rows[side])
          if (size === '0') mirror[side].delete(price);
          else mirror[side].set(price, size);
      }
    };
    const seen: BookChange[] = [];
    const reading = (async () => {
      for await (const change of book.changes()) {
        apply(change);
        seen.push(change);
      }
    })();
    for (let round = 0; round < 30; round += 1) world.stir(options.symbol);
    await compare(world, book);
    await until(() => seen.at(-1)?.sequence === book.sequence, 'the last change');
    const sorted = (side: 'bids' | 'asks', sign: number) =>
      [...mirror[side]]
        .map(([price, size]) => ({ price, size }))
        .sort((a, b) => sign * (Number(a.price) - Number(b.price)));
    expect(sorted('bids', -1)).toEqual(book.bids());
    expect(sorted('asks', 1)).toEqual(book.asks());
    expect(seen[0]?.type).toBe('snapshot');
    expect(seen.slice(1).every(({ type }) => type === 'change')).toBe(true);
    book.close();
    await reading;
  });
});

describe('what feeds a book', () => {
  it('is told, and the unified gateway stands in for spot where there is no key', async () => {
    const sourceOf = (client: 'kucoin' | 'nobody', options: (typeof FEEDS)[number][1]) => {
      const book = world[client].book(options);
      book.close();
      return book.source;
    };
    expect(sourceOf('kucoin', { market: 'spot', symbol: 'BTC-USDT' })).toEqual({
      market: 'spot',
      channel: 'ws.spot.orderbookIncrement',
      snapshot: 'spot.market.getFullOrderBook',
      depth: Infinity,
    });
    expect(sourceOf('nobody', { market: 'spot', symbol: 'BTC-USDT' })).toEqual({
      market: 'unified',
      channel: 'ws.unified.obu',
      snapshot: 'push',
      depth: 500,
      instead: 'the snapshot of ws.spot.orderbookIncrement has to be signed for, and this client has no key',
    });
    expect(sourceOf('nobody', { market: 'futures', symbol: 'XBTUSDTM' })).toMatchObject({
      channel: 'ws.futures.orderbookIncrement',
      snapshot: 'futures.market.getFullOrderBook',
    });
  });

  it('is the signed one where a function brings the key', async () => {
    const { apiKey, apiSecret, apiPassphrase } = world.sandbox.keys[0];
    const client = world.client({ credentials: async () => ({ apiKey, apiSecret, apiPassphrase }) });
    await using book = client.book({ market: 'spot', symbol: 'BTC-USDT' });
    expect(book.source.channel).toBe('ws.spot.orderbookIncrement');
    await book.ready;
    const failing = world.client({ credentials: () => Promise.reject(new Error('no vault')) });
    const other = failing.book({ market: 'spot', symbol: 'BTC-USDT' });
    await expect(other.ready).rejects.toThrow(CredentialsError);
  });

  it('is shared by books of the same symbol, each of which is whole', async () => {
    const options = { market: 'unified', symbol: 'ETH-USDT' } as const;
    await using first = world.nobody.book(options);
    await first.ready;
    world.stir(options.symbol);
    await compare(world, first);
    await using second = world.nobody.book(options);
    await second.ready;
    for (let round = 0; round < 10; round += 1) world.stir(options.symbol);
    for (const book of [first, second]) {
      const [ours, theirs] = await compare(world, book);
      expect(ours).toEqual(theirs);
    }
    const topics = world.nobody.connections().reduce((sum, one) => sum + one.topics, 0);
    expect(topics).toBe(1);
  });
});

describe('reading a book', () => {
  it('refuses before the first snapshot, saying since when and what to do', () => {
    const book = world.nobody.book({ market: 'futures', symbol: 'XBTUSDTM' });
    const reads: (() => unknown)[] = [
      () => book.best(),
      () => book.bids(),
      () => book.asks(3),
      () => book.spread,
      () => book.sizeAt('bids', '1'),
      () => book.cost('buy', '1'),
      () => book.sequence,
      () => book.time,
    ];
    for (const read of reads) expect(read).toThrow(BookError);
    try {
      book.best();
    } catch (error) {
      expect(error).toBeInstanceOf(KucoinError);
      expect(error).toMatchObject({
        state: 'syncing',
        symbol: 'XBTUSDTM',
        endpoint: 'ws.futures.orderbookIncrement',
      });
      expect((error as BookError).since).toBeGreaterThan(1.6e12);
      expect((error as BookError).message).toMatch(
        /^ws\.futures\.orderbookIncrement: the book of XBTUSDTM is syncing since .+Z: .+\.\nIt is made whole by itself/,
      );
    }
    book.close();
    expect(() => book.best()).toThrow(/is stale since .+: it was closed\.\nOpen another one\./);
  });

  it('tells best levels, depth, spread, sizes and costs', async () => {
    await using book = world.kucoin.book({ market: 'spot', symbol: 'BTC-USDT' });
    await book.ready;
    const { bids, asks } = world.truth('BTC-USDT');
    expect(book.best()).toEqual({ bid: bids[0], ask: asks[0] });
    expect(book.bids(3)).toEqual(bids.slice(0, 3));
    expect(book.asks(1)).toEqual(asks.slice(0, 1));
    expect(book.asks(0)).toEqual([]);
    const [bid, ask] = [bids[0]?.price ?? '', asks[0]?.price ?? ''];
    expect(Number(book.spread)).toBeCloseTo(Number(ask) - Number(bid), 8);
    expect(book.sizeAt('bids', bid)).toBe(bids[0]?.size);
    expect(book.sizeAt('asks', `${ask}${ask.includes('.') ? '' : '.'}0`)).toBe(asks[0]?.size);
    expect(book.sizeAt('asks', bid)).toBe('0');
    expect(book.cost('buy', asks[0]?.size ?? '')).toMatchObject({ worst: ask, complete: true });
    expect(book.cost('sell', '1000000000')).toMatchObject({ worst: bids.at(-1)?.price, complete: false });
  });

  it.each([
    ['a count', (book: OrderBook) => book.bids(-1)],
    ['a count', (book: OrderBook) => book.asks(1.5)],
    ['a side', (book: OrderBook) => book.sizeAt('buy' as 'bids', '1')],
    ['a price', (book: OrderBook) => book.sizeAt('bids', 'cheap')],
    ['a price', (book: OrderBook) => book.sizeAt('bids', 5 as unknown as string)],
    ['a side', (book: OrderBook) => book.cost('asks' as 'buy', '1')],
    ['a size', (book: OrderBook) => book.cost('buy', '-1')],
    ['a flow', (book: OrderBook) => book.changes({ flow: 'some' as 'all' })],
    ['a buffer', (book: OrderBook) => book.changes({ buffer: 0 })],
  ])('refuses what is no %s', async (_, read) => {
    await using book = world.nobody.book({ market: 'futures', symbol: 'XBTUSDTM' });
    await book.ready;
    expect(() => read(book)).toThrow(ParamsError);
  });
});

describe('opening a book', () => {
  it.each([{ market: 'margin', symbol: 'BTC-USDT' }, { market: 'spot' }, { market: 'spot', symbol: '' }])(
    'refuses %o before anything is sent',
    (options) => {
      expect(() => world.nobody.book(options as never)).toThrow(ParamsError);
    },
  );

  it('ends with what no waiting cures: a symbol that cannot be one', async () => {
    await using book = world.nobody.book({ market: 'unified', symbol: 'A B' });
    await expect(book.ready).rejects.toThrow(ParamsError);
    expect(book.state).toBe('stale');
    expect(() => book.best()).toThrow(BookError);
    await expect(book.changes().next()).rejects.toThrow(ParamsError);
  });

  it('ends with a symbol that the exchange does not know', async () => {
    await using book = world.kucoin.book({ market: 'spot', symbol: 'NO-SUCH' });
    const ends: unknown[] = [];
    book.on('end', (error) => ends.push(error));
    await expect(book.ready).rejects.toThrow(KucoinError);
    expect(ends).toHaveLength(1);
  });

  it('ends with a key that is refused', async () => {
    const client = world.client({ apiKey: 'none', apiSecret: 's3cr3t-5', apiPassphrase: 'p4ss-6' });
    await using book = client.book({ market: 'spot', symbol: 'BTC-USDT' });
    const error = await book.ready.then(
      () => undefined,
      (reason: unknown) => reason,
    );
    expect(error).toBeInstanceOf(KucoinError);
    expect(inspect([error, book], { depth: 9, showHidden: true })).not.toMatch(/s3cr3t-5|p4ss-6/);
  });

  it('ends with its signal, at any time', async () => {
    const early = AbortSignal.abort('no');
    await expect(
      world.nobody.book({ market: 'futures', symbol: 'XBTUSDTM', signal: early }).ready,
    ).rejects.toThrow(AbortedError);
    const control = new AbortController();
    const book = world.nobody.book({ market: 'futures', symbol: 'XBTUSDTM', signal: control.signal });
    await book.ready;
    const reading = book.changes();
    await reading.next();
    const next = reading.next();
    control.abort();
    await expect(next).rejects.toThrow(AbortedError);
    expect(() => book.best()).toThrow(/its signal ended it/);
  });

  it('gives its topic back when it is closed', async () => {
    const client = world.client();
    const book = client.book({ market: 'unified', symbol: 'BTC-USDT' });
    await book.ready;
    expect(client.connections()).toHaveLength(1);
    book.close();
    book.close();
    await until(() => client.connections().length === 0, 'the socket is closed');
  });
});

describe('changes of a book for a slow reader', () => {
  it('end with an error at the bound', async () => {
    await using book = world.nobody.book({ market: 'futures', symbol: 'XBTUSDTM' });
    await book.ready;
    const changes = book.changes({ buffer: 5 });
    for (let round = 0; round < 10; round += 1) world.stir('XBTUSDTM');
    await compare(world, book);
    for (let count = 0; count < 5; count += 1) expect((await changes.next()).done).toBe(false);
    await expect(changes.next()).rejects.toThrow(StreamError);
    expect((await changes.next()).done).toBe(true);
    // The book itself and other readers are none the worse.
    expect(book.state).toBe('synced');
  });

  it.each(['latest', 'drop'] as const)('become a snapshot with flow %s', async (flow) => {
    await using book = world.nobody.book({ market: 'futures', symbol: 'XBTUSDTM' });
    await book.ready;
    const changes = book.changes({ flow, buffer: 5 });
    for (let round = 0; round < 10; round += 1) world.stir('XBTUSDTM');
    await compare(world, book);
    const { value } = await changes.next();
    expect(value).toEqual({
      type: 'snapshot',
      sequence: book.sequence,
      time: book.time,
      bids: book.bids(),
      asks: book.asks(),
    });
    const next = changes.next();
    world.stir('XBTUSDTM');
    expect((await next).value).toMatchObject({ type: 'change' });
  });
});
