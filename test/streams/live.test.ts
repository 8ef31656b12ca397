import { Kucoin, PermissionError, type JournalEntry, type LiveEvent, type Reconciled } from 'kucoin-typed';
import { fileJournal } from 'kucoin-typed/journal';
import { mkdtemp, readFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { createWorld, expectAgreement, expectJournalOnce, sleep } from './live-support.ts';

const SPOT = { accounts: ['trade', 'main'], products: ['spot'] };

describe('a live spot account', () => {
  it('follows orders, fills and balances by pushes', async () => {
    await using world = await createWorld();
    const { kucoin, written } = world;
    await using account = kucoin.live({ products: ['spot'], reconcileEvery: false });
    expect(account.state).toBe('syncing');
    await account.ready;
    expect(account.state).toBe('live');
    const heard: string[] = [];
    account.on('order', ({ order, source }) => heard.push(`${source} ${order.state} ${order.filled}`));
    account.on('fill', ({ source }) => heard.push(`${source} fill`));
    const { order } = kucoin.spot;
    const resting = await order.addOrder({
      symbol: 'BTC-USDT',
      side: 'buy',
      type: 'limit',
      price: '10000',
      size: '0.01',
      clientOid: 'mine',
    });
    await order.addOrder({ symbol: 'BTC-USDT', side: 'buy', type: 'market', size: '0.001' });
    await order.addOrder({ symbol: 'ETH-USDT', side: 'sell', type: 'market', size: '0.5' });
    await expect.poll(() => account.orders().length).toBe(1);
    await expect.poll(() => account.done().length).toBe(2);
    expect(account.order('mine')?.id).toBe(resting.orderId);
    await order.cancelOrderByOrderId({ symbol: 'BTC-USDT', orderId: resting.orderId });
    await expect.poll(() => account.orders().length).toBe(0);
    await sleep(50);
    expectAgreement(account, world, SPOT);
    expect(heard.every((one) => one.startsWith('push'))).toBe(true);
    expectJournalOnce(written, account.fills().length);
    const { corrections, lacking } = await account.reconcile();
    expect({ corrections, lacking }).toEqual({ corrections: [], lacking: [] });
    expect(account.fills().every(({ fee }) => fee !== undefined)).toBe(true);
    expectAgreement(account, world, SPOT);
  });
});

const symbol = 'BTC-USDT';
const bid = { symbol, side: 'buy', type: 'limit', price: '10000', size: '0.001' } as const;
const buy = { symbol, side: 'buy', type: 'market', size: '0.001' } as const;

describe('what a live account corrects', () => {
  it('finds pushes that were lost silently, and tells exactly those', async () => {
    await using world = await createWorld();
    const { kucoin, sandbox } = world;
    await using account = kucoin.live({ products: ['spot'], reconcileEvery: 300, grace: 50 });
    await account.ready;
    const told: Reconciled[] = [];
    account.on('reconciled', (event) => told.push(event));
    await kucoin.spot.order.addOrder(buy);
    await sleep(500);
    expect(told).toEqual([]);
    const lost = sandbox.faults.add({ kind: 'drop', match: { topic: '/spotMarket/tradeOrdersV2' } });
    const { orderId } = await kucoin.spot.order.addOrder(buy);
    await sleep(20);
    lost.remove();
    await kucoin.spot.order.addOrder(buy);
    await expect.poll(() => told.length).toBe(1);
    const [{ corrections, cause }] = told as [Reconciled];
    expect(cause).toBe('period');
    const fills = account.fills(orderId).map(({ id }) => `fill ${id} rest`);
    expect(corrections.map(({ what, id, source }) => `${what} ${id} ${source}`).toSorted()).toEqual(
      [...fills, `order ${orderId} rest`].toSorted(),
    );
    expect(corrections.find(({ what }) => what === 'order')).toMatchObject({
      before: undefined,
      after: { state: 'filled', filled: '0.001' },
    });
    await sleep(700);
    expect(told.length).toBe(1);
    expectAgreement(account, world, SPOT);
  });

  it('does not let an old push undo what REST said', async () => {
    await using world = await createWorld();
    const { kucoin, sandbox } = world;
    await using account = kucoin.live({ products: ['spot'], reconcileEvery: false, grace: 10 });
    await account.ready;
    const { orderId } = await kucoin.spot.order.addOrder(bid);
    await expect.poll(() => account.order(orderId)?.state).toBe('open');
    const late = sandbox.faults.add({ kind: 'delay', ms: 600 });
    await kucoin.spot.order.cancelOrderByOrderId({ symbol, orderId });
    await kucoin.spot.order.addOrder(buy);
    await sleep(100);
    const { corrections } = await account.reconcile();
    expect(corrections.map(({ what }) => what)).toContain('fill');
    const after: LiveEvent[] = [];
    for (const type of ['order', 'fill', 'balance'] as const) account.on(type, (event) => after.push(event));
    expectAgreement(account, world, SPOT);
    late.remove();
    await sleep(900);
    expect(after).toEqual([]);
    expectAgreement(account, world, SPOT);
  });

  it('reads again when it is cut off while it reads, and after a token has expired', async () => {
    await using world = await createWorld();
    const { kucoin, sandbox } = world;
    await using account = kucoin.live({ products: ['spot'], reconcileEvery: false });
    await account.ready;
    sandbox.faults.add({ kind: 'latency', ms: 200, match: { endpoint: 'spot.order.getTradeHistory' } });
    const expired = sandbox.faults.add({ kind: 'token-expiry' });
    await expect.poll(() => account.state).toBe('stale');
    await kucoin.spot.order.addOrder(buy);
    expired.remove();
    await expect.poll(() => account.state, { timeout: 15_000 }).toBe('syncing');
    await kucoin.spot.order.addOrder(buy);
    sandbox.faults.add({ kind: 'socket-kill', abrupt: true });
    await kucoin.spot.order.addOrder(buy);
    await expect.poll(() => account.state, { timeout: 15_000 }).toBe('live');
    await sleep(500);
    expect(account.state).toBe('live');
    expectAgreement(account, world, SPOT);
    expectJournalOnce(world.written, account.fills().length);
  }, 40_000);

  it('goes on by pushes while REST is down, and puts right what differs when it is back', async () => {
    await using world = await createWorld();
    const { kucoin, sandbox } = world;
    await using account = kucoin.live({ products: ['spot'], reconcileEvery: false });
    await account.ready;
    const down = sandbox.faults.add({
      kind: 'status',
      status: 503,
      match: { endpoint: 'spot.order.getTradeHistory' },
    });
    await kucoin.spot.order.addOrder(buy);
    sandbox.faults.add({ kind: 'socket-kill', abrupt: true });
    await expect.poll(() => account.error, { timeout: 10_000 }).toBeDefined();
    await kucoin.spot.order.addOrder(buy);
    await expect.poll(() => account.fills().length).toBeGreaterThan(1);
    expect(account.state).toBe('syncing');
    await expect(account.reconcile()).rejects.toThrow('getTradeHistory');
    down.remove();
    await expect.poll(() => account.state, { timeout: 15_000 }).toBe('live');
    expect(account.error).toBeUndefined();
    expectAgreement(account, world, SPOT);
  }, 60_000);
});

describe('what a live account can be told', () => {
  it('tells whoever asks that several lists were refused, and leaves no rejection to nobody', async () => {
    await using world = await createWorld();
    const account = world.kucoin.live({ products: ['spot', 'margin'], reconcileEvery: false });
    await account.ready;
    const unheard: unknown[] = [];
    const hear = (error: unknown): void => void unheard.push(error);
    process.on('unhandledRejection', hear);
    for (const endpoint of ['*getSymbolsWithOpenOrder', '*HFLedger'])
      world.sandbox.faults.add({ kind: 'refused', code: '400100', msg: 'not now', match: { endpoint } });
    await expect(account.reconcile()).rejects.toThrow('not now');
    await sleep(300);
    process.off('unhandledRejection', hear);
    expect(unheard).toEqual([]);
    account.close();
  });

  it('keeps to its symbols, and begins with what happened since', async () => {
    await using world = await createWorld();
    const { kucoin } = world;
    const since = Date.now() - 1000;
    await kucoin.spot.order.addOrder(buy);
    await kucoin.spot.order.addOrder({ ...buy, symbol: 'ETH-USDT' });
    await kucoin.spot.order.addOrder(bid);
    await sleep(20);
    await using all = kucoin.live({ products: ['spot'], since });
    await using later = kucoin.live({ products: ['spot'] });
    await using some = kucoin.live({ products: ['spot'], since, symbols: ['ETH-USDT'] });
    await Promise.all([all.ready, later.ready, some.ready]);
    expectAgreement(all, world, SPOT);
    expect({ fills: later.fills().length, done: later.done().length, open: later.orders().length }).toEqual({
      fills: 0,
      done: 0,
      open: 1,
    });
    expect(new Set(some.fills().map((fill) => fill.symbol))).toEqual(new Set(['ETH-USDT']));
    expect(some.orders()).toEqual([]);
  });

  it('keeps stop orders as orders that wait', async () => {
    await using world = await createWorld();
    const { kucoin, sandbox } = world;
    await using account = kucoin.live({ products: ['spot'], reconcileEvery: false, grace: 50 });
    await account.ready;
    const stop = { ...bid, stop: 'loss', stopPrice: '20000', price: '19000' } as const;
    const { orderId } = await kucoin.spot.order.addStopOrder({ ...stop, clientOid: 's1' });
    await expect.poll(() => account.order(orderId)?.state).toBe('waiting');
    sandbox.faults.add({ kind: 'drop', match: { topic: '/spotMarket/advancedOrders' } });
    await kucoin.spot.order.cancelStopOrderByOrderId({ orderId });
    const { corrections } = await account.reconcile();
    expect(corrections).toMatchObject([{ what: 'order', id: orderId, after: { state: expect.any(String) } }]);
    expect(account.orders()).toEqual([]);
  });

  it('keeps the newest of what is over, and tells nothing twice for it', async () => {
    await using world = await createWorld();
    const { kucoin } = world;
    await using account = kucoin.live({
      products: ['spot'],
      reconcileEvery: false,
      grace: 10,
      keepOrders: 2,
      keepFills: 2,
    });
    await account.ready;
    const fills = new Set<string>();
    let told = 0;
    account.on('fill', ({ fill }) => {
      fills.add(`${fill.symbol} ${fill.id}`);
      told++;
    });
    for (let i = 0; i < 6; i++) await kucoin.spot.order.addOrder(buy);
    await sleep(100);
    await account.reconcile();
    expect(account.fills().length).toBe(2);
    expect(account.done().length).toBe(2);
    expect(told).toBe(fills.size);
    expect(told).toBe(world.sandbox.expect().fills.length);
  });

  it('tells everything in order, to handlers and readers; one that is too slow gets an error', async () => {
    await using world = await createWorld();
    const account = world.kucoin.live({ products: ['spot'], reconcileEvery: false });
    await account.ready;
    const reader = account.events();
    const slow = account.events({ buffer: 2 });
    const handled: string[] = [];
    account.on('order', ({ order }) => {
      handled.push(order.state);
    });
    await world.kucoin.spot.order.addOrder(buy);
    await sleep(100);
    account.close();
    const types: string[] = [];
    for await (const event of reader) types.push(event.type);
    expect(types.filter((type) => type === 'order').length).toBe(handled.length);
    expect(types.indexOf('fill')).toBeLessThan(types.lastIndexOf('order'));
    expect(types.at(-1)).toBe('state');
    const read = async (): Promise<void> => {
      for await (const event of slow) expect(event).toBeDefined();
    };
    await expect(read()).rejects.toThrow('2 events waited');
  });

  it('ends with its signal, and with a key that may not read', async () => {
    await using world = await createWorld();
    const stop = new AbortController();
    const account = world.kucoin.live({ products: ['spot'], signal: stop.signal });
    await account.ready;
    stop.abort();
    expect(account.state).toBe('closed');
    await expect(account.reconcile()).rejects.toThrow('closed');
    const { apiKey, apiSecret, apiPassphrase } = world.sandbox.keys[1]!;
    const reader = new Kucoin({
      apiKey,
      apiSecret,
      apiPassphrase,
      baseUrl: world.sandbox.baseUrl,
      socketUrl: world.sandbox.socketUrl,
    });
    const closed = reader.live({ products: ['futures'] });
    await expect(closed.ready).rejects.toThrow(PermissionError);
    expect(closed.state).toBe('closed');
    await reader.close();
    expect(() => reader.live({ products: [] })).toThrow('products');
    expect(() => reader.live({ products: ['spot'], reconcileEvery: 5 })).toThrow('reconcileEvery');
    expect(() => reader.live({ products: ['spot'], symbols: [''] })).toThrow('symbols');
  });
});

describe('the journal of a live account', () => {
  it('has each order state and fill once, also after a restart and a compaction', async () => {
    const file = path.join(await mkdtemp(path.join(tmpdir(), 'live-')), 'orders.jsonl');
    const journal = fileJournal(file);
    await using world = await createWorld({ journal });
    const { kucoin } = world;
    const since = Date.now() - 1000;
    const first = kucoin.live({ products: ['spot'], reconcileEvery: false, since });
    await first.ready;
    await kucoin.spot.order.addOrder(buy);
    const { orderId } = await kucoin.spot.order.addOrder(bid);
    await sleep(100);
    first.close();
    const second = kucoin.live({ products: ['spot'], reconcileEvery: false, since });
    await second.ready;
    await journal.compact();
    const entries: JournalEntry[] = [];
    for await (const entry of journal.read()) if (entry.type !== 'damage') entries.push(entry);
    expectJournalOnce(entries, second.fills().length);
    expect(entries.filter((entry) => entry.type === 'order' && entry.id === orderId).length).toBeGreaterThan(
      0,
    );
    expect(await kucoin.resolvePending()).toEqual([]);
    expect(await readFile(file, 'utf8')).not.toContain('"raw"');
    second.close();
    await journal.close();
  });
});
