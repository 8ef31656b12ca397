import {
  createClient,
  JournalError,
  Kucoin,
  OrderOutcomeUnknownError,
  type JournalEntry,
} from 'kucoin-typed';
import { fileJournal, type FileJournal } from 'kucoin-typed/journal';
import { addOrder } from 'kucoin-typed/spot/order';
import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { faults } from '../support/fault-exchange/index.ts';
import { tradeWith, type Trading } from '../orders/trader.ts';

const order = { symbol: 'BTC-USDT', side: 'buy', type: 'limit', price: '20000', size: '0.01' } as const;
const folder = mkdtempSync(path.join(tmpdir(), 'kucoin-typed-pending-'));
let files = 0;
const newFile = (): string => path.join(folder, `${++files}.jsonl`);

/** Trades with a journal. What is tested gets a journal of its own on the same file, as a later process would. */
const tradeOn = async (file: string): Promise<Trading & { journal: FileJournal }> => {
  const journal = fileJournal(file);
  const trading = await tradeWith({ journal });
  const end = async () => {
    await trading[Symbol.asyncDispose]();
    await journal.close();
  };
  return { ...trading, journal, [Symbol.asyncDispose]: end };
};
const outcomesIn = async (journal: FileJournal): Promise<string[]> => {
  const found: string[] = [];
  for await (const entry of journal.read()) if (entry.type === 'outcome') found.push(entry.outcome);
  return found;
};
const intentOf = (stamp: number, clientOid: string, more: object = {}): JournalEntry => ({
  type: 'intent',
  id: `request of ${clientOid} at ${stamp}`,
  at: stamp,
  pending: {
    version: 1,
    endpoint: 'spot.order.addOrder',
    stamp,
    items: [{ clientOid, needs: { symbol: 'BTC-USDT' } }],
    generated: false,
    ...more,
  },
  params: { ...order, clientOid },
});

describe('resolvePending', () => {
  it('needs a journal', async () => {
    await expect(new Kucoin().resolvePending()).rejects.toMatchObject({
      name: 'OptionsError',
      option: 'journal',
    });
  });

  it('finds what the journal knows nothing certain of, once', async () => {
    const file = newFile();
    await using trading = await tradeOn(file);
    const { kucoin, exchange, journal } = trading;
    await kucoin.spot.order.addOrder(order);
    exchange.script.next('spot.order.addOrder', faults.lost(), faults.dropped());
    const silence = exchange.script.always('spot.order.getOrder*', faults.stall(false));
    const lost = await Promise.allSettled([
      kucoin.spot.order.addOrder({ ...order, clientOid: 'booked' }, { deadline: 9000 }),
      kucoin.spot.order.addOrder({ ...order, clientOid: 'dropped' }, { deadline: 9000 }),
    ]);
    for (const one of lost) expect(one).toMatchObject({ reason: expect.any(OrderOutcomeUnknownError) });
    expect((await outcomesIn(journal)).toSorted()).toStrictEqual(['accepted', 'unknown', 'unknown']);

    const still = await kucoin.resolvePending({ deadline: 3000 });
    expect(still.map(({ verdict, why }) => [verdict, typeof why])).toStrictEqual([
      ['unknown', 'string'],
      ['unknown', 'string'],
    ]);
    silence();
    const verdicts = await kucoin.resolvePending();
    const of = (oid: string) => verdicts.find(({ orders }) => orders[0]?.clientOid === oid);
    const ordered = exchange.log
      .filter(({ id }) => id === 'spot.order.addOrder')
      .flatMap(({ clientOids }) => clientOids);
    expect(ordered).toHaveLength(3);
    for (const oid of ['booked', 'dropped']) {
      const [held] = exchange.held(oid);
      expect(of(oid)).toMatchObject({
        endpoint: 'spot.order.addOrder',
        verdict: held ? 'accepted' : 'rejected',
        params: { ...order, clientOid: oid },
        orders: [{ orderId: held?.orderId }],
      });
      expect(of(oid)).not.toHaveProperty('why');
    }
    expect(await kucoin.resolvePending()).toStrictEqual([]);
    expect(await outcomesIn(fileJournal(file))).toHaveLength(5);
  });

  it('serves standalone endpoints, those that it is given', async () => {
    const file = newFile();
    await using trading = await tradeOn(file);
    const { exchange, clock, journal } = trading;
    await journal.append(intentOf(clock.now(), 'mine'));
    await journal.append({ ...intentOf(clock.now(), 'other', { endpoint: 'futures.order.addOrder' }) });
    const { key: { apiKey, apiSecret, apiPassphrase }, baseUrl } = exchange; // prettier-ignore
    const client = createClient({
      apiKey,
      apiSecret,
      apiPassphrase,
      baseUrl,
      journal,
      clock: { source: clock },
    });
    const verdicts = await client.resolvePending([addOrder]);
    expect(verdicts.map(({ endpoint, verdict }) => [endpoint, verdict])).toStrictEqual([
      ['spot.order.addOrder', 'rejected'],
      ['futures.order.addOrder', 'unknown'],
    ]);
    expect(verdicts[1]?.why).toContain('futures.order.addOrder is not among');
    await client.close();
  });

  it('does not take an order for rejected that KuCoin may have forgotten', async () => {
    await using trading = await tradeOn(newFile());
    const { kucoin, exchange, clock, journal } = trading;
    const unified = { endpoint: 'unified.order.placeOrder', items: [{ clientOid: 'u', needs: { tradeType: 'SPOT', symbol: 'BTC-USDT', accountMode: 'unified' } }] }; // prettier-ignore
    await journal.append(intentOf(clock.now(), 'u', unified));
    await journal.append(intentOf(clock.now(), 'forgotten'));
    clock.skip(3 * 86_400_000);
    const late = intentOf(clock.now() - 3_600_000, 'u', unified);
    await journal.append({ ...late, id: 'an hour ago' });
    await journal.append(intentOf(clock.now() - 3_600_000, 'never'));
    const verdicts = await kucoin.resolvePending();
    expect(verdicts.map(({ verdict, orders }) => [orders[0]?.clientOid, verdict])).toStrictEqual([
      ['u', 'unknown'],
      ['forgotten', 'unknown'],
      ['u', 'rejected'],
      ['never', 'rejected'],
    ]);
    expect(exchange.orders).toStrictEqual([]);
    expect(await outcomesIn(journal)).toStrictEqual(['rejected', 'rejected']);
  });

  it('tells requests with the same client order id apart', async () => {
    await using trading = await tradeOn(newFile());
    const { kucoin, exchange, clock, journal } = trading;
    const stamp = clock.now();
    await kucoin.spot.order.addOrder({ ...order, clientOid: 'again' });
    // Sent a moment before and a moment after the one that was taken, and never taken themselves.
    await journal.append(intentOf(stamp - 1000, 'again'));
    await journal.append(intentOf(stamp + 1000, 'again'));
    await journal.append(intentOf(stamp - 600_000, 'again'));
    const verdicts = await kucoin.resolvePending();
    expect(exchange.held('again')).toHaveLength(1);
    // A look-up shows the one that was taken, whose request is known; what hides behind it is not.
    expect(verdicts.map(({ verdict }) => verdict)).toStrictEqual(['unknown', 'unknown', 'unknown']);
  });

  it('counts the latest signature of a request, and the place of an order in none', async () => {
    await using trading = await tradeOn(newFile());
    const { kucoin, clock, journal } = trading;
    const first = intentOf(clock.now() - 60_000, 'late');
    await journal.append(first);
    await journal.append({ type: 'outcome', id: first.id, at: clock.now(), outcome: 'not-sent' });
    await journal.append({ ...intentOf(clock.now(), 'late'), id: first.id });
    const begun = clock.monotonic();
    expect(await kucoin.resolvePending()).toMatchObject([{ id: first.id, verdict: 'rejected' }]);
    expect(clock.monotonic() - begun).toBeGreaterThan(5000);
  });

  it('keeps a batch open until each of its orders is known', async () => {
    await using trading = await tradeOn(newFile());
    const { kucoin, exchange, journal } = trading;
    const orderList = ['one', 'two'].map((clientOid) => ({ ...order, clientOid }));
    exchange.script.next('spot.order.batchAddOrders', faults.lost());
    const silence = exchange.script.always('spot.order.getOrder*', faults.stall(false));
    const rows = await kucoin.spot.order.batchAddOrders({ orderList }, { deadline: 9000 });
    expect(rows).toMatchObject([{ verdict: 'unknown' }, { verdict: 'unknown' }]);
    silence();
    const [resolution, ...none] = await kucoin.resolvePending();
    expect(none).toStrictEqual([]);
    expect(resolution?.orders.map(({ orderId, verdict }) => [orderId, verdict])).toStrictEqual(
      ['one', 'two'].map((oid) => [exchange.held(oid)[0]?.orderId, 'accepted']),
    );
    expect(await outcomesIn(journal)).toStrictEqual(['unknown', 'accepted']);
  });

  it('leaves requests that still run alone', async () => {
    await using trading = await tradeOn(newFile());
    const { kucoin, exchange } = trading;
    exchange.script.next('spot.order.addOrder', faults.slow(1000));
    const running = kucoin.spot.order.addOrder({ ...order, clientOid: 'running' });
    const answered = running.then(({ clientOid }) => clientOid);
    while (exchange.log.length === 0) await new Promise((resolve) => setTimeout(resolve, 5));
    expect(await kucoin.resolvePending()).toStrictEqual([]);
    expect(await answered).toBe('running');
  });

  it('does no harm when two do it at once', async () => {
    const file = newFile();
    await using trading = await tradeOn(file);
    const { kucoin, exchange, clock, journal } = trading;
    await kucoin.spot.order.addOrder({ ...order, clientOid: 'held' });
    const text = readFileSync(file, 'utf8').split('\n')[0];
    await journal.append(intentOf(clock.now(), 'nowhere'));
    writeFileSync(file, `${text}\n${readFileSync(file, 'utf8').trim().split('\n').at(-1)}\n`);
    const second = fileJournal(file);
    const { key: { apiKey, apiSecret, apiPassphrase }, baseUrl } = exchange; // prettier-ignore
    const other = new Kucoin({
      apiKey,
      apiSecret,
      apiPassphrase,
      baseUrl,
      journal: second,
      clock: { source: clock },
    });
    const both = await Promise.all([kucoin.resolvePending(), other.resolvePending()]);
    for (const verdicts of both) {
      expect(verdicts.map(({ verdict }) => verdict)).toStrictEqual(['accepted', 'rejected']);
    }
    expect(await kucoin.resolvePending()).toStrictEqual([]);
    await other.close();
    await second.close();
  });

  it('reports a place that cannot be read as an order that nobody knows', async () => {
    const file = newFile();
    writeFileSync(file, '{"type":"intent","id":"x",\0\0\0}\n');
    await using trading = await tradeOn(file);
    expect(await trading.kucoin.resolvePending()).toStrictEqual([
      {
        id: 'line 1',
        endpoint: '',
        verdict: 'unknown',
        orders: [],
        why: 'line 1 of the journal cannot be read',
      },
    ]);
  });
});

describe('a client with a journal', () => {
  it('tells a journal from a path', () => {
    expect(() => new Kucoin({ journal: 'orders.jsonl' as never })).toThrow('journal must have the function');
  });

  it('sends nothing that could not be recorded', async () => {
    const file = path.join(newFile(), 'orders.jsonl');
    writeFileSync(path.dirname(file), 'a file where the folder should be');
    await using trading = await tradeOn(file);
    const error = await trading.kucoin.spot.order.addOrder(order).then(String, (reason: unknown) => reason);
    expect(error).toBeInstanceOf(JournalError);
    expect(error).toMatchObject({ outcome: 'not-sent' });
    expect(trading.exchange.log).toStrictEqual([]);
  });

  it('records each signature of an order and what became of it, and nothing else', async () => {
    const file = newFile();
    await using trading = await tradeOn(file);
    const { kucoin, exchange, journal } = trading;
    exchange.script.next('spot.order.addOrder', faults.overloaded());
    const { orderId } = await kucoin.spot.order.addOrder(order);
    await kucoin.spot.order.getOrderByOrderId({ symbol: 'BTC-USDT', orderId });
    await kucoin.spot.order.cancelOrderByOrderId({ symbol: 'BTC-USDT', orderId });
    await kucoin.spot.order.addOrderTest(order);
    const kinds: string[] = [];
    for await (const entry of journal.read()) {
      kinds.push(
        entry.type === 'intent' ? entry.pending.endpoint : entry.type === 'outcome' ? entry.outcome : '',
      );
    }
    expect(kinds).toStrictEqual([
      'spot.order.addOrder', 'spot.order.addOrder', 'accepted', 'spot.order.cancelOrderByOrderId', 'accepted',
    ]); // prettier-ignore
  });

  it('records no secret', async () => {
    const file = newFile();
    const journal = fileJournal(file);
    const signatures: string[] = [];
    const customSignMessageFn = (message: string): string => {
      signatures.push(`signature-${signatures.length}-of-${message.length}`);
      return signatures.at(-1) ?? '';
    };
    await using trading = await tradeWith({ journal, customSignMessageFn });
    const { kucoin, exchange } = trading;
    await kucoin.spot.order.addOrder(order).catch(() => {});
    await using signed = await tradeWith({ journal });
    exchange.refuseKey('another');
    await signed.kucoin.spot.order.addOrder(order);
    signed.exchange.refuseKey(exchange.key.apiKey);
    await signed.kucoin.spot.order.addOrder(order).catch(() => {});
    await journal.close();
    const text = readFileSync(file, 'utf8');
    expect(text.match(/"type":"intent"/g)?.length).toBeGreaterThan(2);
    const { apiKey, apiSecret, apiPassphrase } = exchange.key;
    expect(signatures.length).toBeGreaterThan(0);
    for (const secret of [apiKey, apiSecret, apiPassphrase, ...signatures])
      expect(text).not.toContain(secret);
    expect(text).not.toMatch(/KC-API|sign|passphrase/i);
  });
});
