import type { BookChange, BookResync, OrderBook } from 'kucoin-typed';
import { BookError } from 'kucoin-typed';
import { describe, expect, it } from 'vitest';
import { compare, FEEDS, openWorld, until, type World } from './book-world.ts';

const pause = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));

/** Opens a book in a world of its own, which faults of other tests do not reach. */
const openOne = async (
  [, options, who]: (typeof FEEDS)[number],
  more: { readonly silence?: number } = {},
): Promise<{ readonly world: World; readonly book: OrderBook } & AsyncDisposable> => {
  const world = await openWorld();
  const book = world[who].book({ ...options, ...more });
  await book.ready;
  return {
    world,
    book,
    [Symbol.asyncDispose]: async () => {
      book.close();
      await world[Symbol.asyncDispose]();
    },
  };
};

/** Every read either refuses, or tells of a moment that the engine was in. */
const watchTruth = ({ truth }: World, book: OrderBook) => {
  const lies: string[] = [];
  const moments = new Map<number, string>();
  const text = (bids: unknown, asks: unknown): string => JSON.stringify([bids, asks]);
  let checked = 0;
  return {
    lies,
    checked: () => checked,
    /** Remembers what the engine has now. */
    note: () => {
      const { sequence, bids, asks } = truth(book.symbol);
      moments.set(sequence, text(bids, asks));
    },
    look: () => {
      try {
        const moment = moments.get(book.sequence);
        const ours = text(book.bids(), book.asks());
        if (book.state !== 'synced') lies.push(`read while ${book.state}`);
        if (moment === undefined) return;
        checked += 1;
        if (moment !== ours) lies.push(`at ${book.sequence} ${ours} and not ${moment}`);
      } catch (error) {
        if (!(error instanceof BookError)) lies.push(String(error));
        else if (book.state === 'synced') lies.push('refused while synced');
      }
    },
  };
};

describe.each(FEEDS)('a book of %s', (...feed) => {
  const [, { symbol }] = feed;

  it('is the engine’s after a storm of lost, repeated, reordered and late pushes and killed sockets', async () => {
    await using one = await openOne(feed);
    const { world, book } = one;
    const { faults } = world.sandbox;
    const truth = watchTruth(world, book);
    const resyncs: BookResync[] = [];
    book.on('resync', (resync) => resyncs.push(resync));
    const mirror = new Map<string, string>();
    book.on('change', ({ type, bids, asks }: BookChange) => {
      if (type === 'snapshot') mirror.clear();
      for (const { price, size } of [...bids, ...asks])
        if (size === '0') mirror.delete(price);
        else mirror.set(price, size);
    });
    faults.add({ kind: 'repeat', chance: 0.05 });
    faults.add({ kind: 'reorder', by: [1, 3], chance: 0.05 });
    faults.add({ kind: 'delay', ms: [1, 40], chance: 0.05 });
    faults.add({ kind: 'drop', chance: 0.01 });
    faults.add({ kind: 'socket-kill', on: 'push', chance: 0.002, abrupt: true });
    const end = performance.now() + 3000;
    while (performance.now() < end) {
      world.stir(symbol);
      truth.note();
      await pause(4);
      truth.look();
    }
    faults.clear();
    // What was still on its way may end in one more resync.
    await pause(1200);
    world.stir(symbol);
    await pause(200);
    const [ours, theirs] = await compare(world, book);
    expect(ours).toEqual(theirs);
    expect(truth.lies).toEqual([]);
    expect(truth.checked()).toBeGreaterThan(20);
    const { counters } = book;
    expect(counters.resyncs).toBe(resyncs.length);
    expect(counters.resyncs).toBeGreaterThan(0);
    expect(counters.repeated + counters.reordered).toBeGreaterThan(0);
    expect(resyncs.filter(({ cause }) => cause === 'gap').length).toBeLessThanOrEqual(counters.gaps);
    const all = [...book.bids(), ...book.asks()].map(({ price, size }) => [price, size] as const);
    expect(mirror).toEqual(new Map(all));
  }, 30_000);

  it('is stale at once when its socket is killed, and whole again soon after', async () => {
    await using one = await openOne(feed);
    const { world, book } = one;
    const states: string[] = [];
    const truth = watchTruth(world, book);
    book.on('state', ({ state }) => {
      states.push(state);
      truth.look();
    });
    world.sandbox.faults.add({ kind: 'socket-kill', abrupt: true });
    await until(() => states.includes('stale'), 'stale');
    // What happens meanwhile is in the next snapshot.
    world.stir(symbol);
    await until(() => book.state === 'synced', 'synced');
    const [ours, theirs] = await compare(world, book);
    expect(ours).toEqual(theirs);
    expect(states[0]).toBe('stale');
    expect(states.at(-1)).toBe('synced');
    expect(truth.lies).toEqual([]);
    expect(book.counters.resyncs).toBe(1);
  });

  it('is made anew when a push is lost', async () => {
    await using one = await openOne(feed);
    const { world, book } = one;
    const resyncs: BookResync[] = [];
    book.on('resync', (resync) => resyncs.push(resync));
    const lost = world.sandbox.faults.add({ kind: 'drop', times: 1 });
    for (let round = 0; round < 10 || lost.hits === 0; round += 1) {
      world.stir(symbol);
      await pause(15);
    }
    await until(() => resyncs.length > 0, 'the resync');
    expect(resyncs[0]).toMatchObject({ cause: 'gap' });
    expect(resyncs[0]?.toSequence).toBeGreaterThan(resyncs[0]?.fromSequence ?? Infinity);
    expect(book.counters).toMatchObject({ gaps: 1, resyncs: 1 });
    const [ours, theirs] = await compare(world, book);
    expect(ours).toEqual(theirs);
  });

  it('is stale when its topic is silent for longer than its user lets it', async () => {
    await using one = await openOne(feed, { silence: 1500 });
    const { world, book } = one;
    const silent = world.sandbox.faults.add({ kind: 'silent' });
    await until(() => book.state === 'stale', 'stale', 5000);
    expect(() => book.best()).toThrow(BookError);
    silent.remove();
    world.sandbox.faults.add({ kind: 'socket-kill', abrupt: true });
    world.stir(symbol);
    await until(() => book.state === 'synced', 'synced');
    const [ours, theirs] = await compare(world, book);
    expect(ours).toEqual(theirs);
  }, 30_000);
});

describe('a snapshot over REST', () => {
  it('is asked for until it comes; meanwhile the book is stale and says why', async () => {
    await using world = await openWorld();
    const down = world.sandbox.faults.add({
      kind: 'status',
      status: 503,
      match: { endpoint: 'futures.market.getFullOrderBook' },
    });
    await using book = world.nobody.book({ market: 'futures', symbol: 'XBTUSDTM' });
    await until(() => down.hits >= 2, 'two tries');
    expect(book.status()).toMatchObject({ state: 'stale', why: /cannot be fetched/ });
    for (let round = 0; round < 5; round += 1) world.stir('XBTUSDTM');
    down.remove();
    await book.ready;
    const [ours, theirs] = await compare(world, book);
    expect(ours).toEqual(theirs);
  });

  it.each(['garbage', 'null-data', 'foreign-json', 'html'] as const)(
    'that is %s is asked for again',
    async (kind) => {
      await using world = await openWorld();
      world.sandbox.faults.add({ kind, times: 1, match: { endpoint: 'spot.market.getFullOrderBook' } });
      await using book = world.kucoin.book({ market: 'spot', symbol: 'BTC-USDT' });
      await book.ready;
      const [ours, theirs] = await compare(world, book);
      expect(ours).toEqual(theirs);
    },
  );

  it('that is old is asked for again', async () => {
    await using world = await openWorld();
    const book = world.kucoin.book({ market: 'spot', symbol: 'BTC-USDT' });
    await book.ready;
    const old = world.sandbox.faults.add({
      kind: 'stale',
      ms: 1000,
      match: { endpoint: 'spot.market.getFullOrderBook' },
    });
    const late = world.sandbox.faults.add({
      kind: 'latency',
      ms: 60,
      when: 'after',
      match: { endpoint: 'spot.market.getFullOrderBook' },
    });
    await using other = world.kucoin.book({ market: 'spot', symbol: 'BTC-USDT' });
    await other.ready;
    world.stir('BTC-USDT');
    world.sandbox.faults.add({ kind: 'socket-kill', abrupt: true });
    await until(() => other.state === 'stale', 'stale');
    for (let round = 0; round < 30; round += 1) {
      world.stir('BTC-USDT');
      await pause(10);
    }
    // The exchange's clock stands still; the answer that it keeps grows old only now.
    expect(other.state).not.toBe('synced');
    old.remove();
    late.remove();
    const [ours, theirs] = await compare(world, other);
    expect(ours).toEqual(theirs);
    book.close();
  });
});

describe('a snapshot that is pushed', () => {
  it('is asked for anew when it was lost', async () => {
    await using world = await openWorld();
    const lost = world.sandbox.faults.add({ kind: 'drop', times: 1 });
    await using book = world.nobody.book({ market: 'unified', symbol: 'BTC-USDT' });
    await until(() => lost.hits === 1, 'the loss');
    world.stir('BTC-USDT');
    await book.ready;
    const [ours, theirs] = await compare(world, book);
    expect(ours).toEqual(theirs);
  });
});

describe('a book whose sockets are replaced before they are cut', () => {
  it.each(FEEDS)('of %s is never stale', async (_, options, who) => {
    await using world = await openWorld();
    const { apiKey, apiSecret, apiPassphrase } = world.sandbox.keys[0];
    const key = who === 'kucoin' ? { apiKey, apiSecret, apiPassphrase } : {};
    const client = world.client({ ...key, sockets: { maxAge: 700 } });
    await using book = client.book(options);
    await book.ready;
    const states: string[] = [];
    book.on('state', ({ state }) => states.push(state));
    const replaced = (): number => client.connections().reduce((sum, { reconnects }) => sum + reconnects, 0);
    const end = performance.now() + 8000;
    while (replaced() < 3 && performance.now() < end) {
      world.stir(options.symbol);
      await pause(4);
    }
    expect(replaced()).toBeGreaterThanOrEqual(3);
    const [ours, theirs] = await compare(world, book);
    expect(ours).toEqual(theirs);
    expect(states).toEqual([]);
    expect(book.counters).toMatchObject({ resyncs: 0, gaps: 0, crossed: 0 });
  });
});
