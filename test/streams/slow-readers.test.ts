import { channel, createClient, type ChannelSpec, type StreamFacts } from '@kucoin-typed/runtime';
import { describe, expect, it } from 'vitest';
import { openGateway, type TestGateway } from '../support/gateway.ts';
import { spec } from '../support/specs.ts';
import { pause, record, until } from './support.ts';

const regions = { global: { hosts: { spot: 'https://spot.invalid' } } };
const clientOf = ({ url }: TestGateway) => createClient({ baseUrl: url }, { regions });
const facts: StreamFacts = { key: 'data.symbol' };
const ticks = channel<{ symbols: string[] }, any>({
  id: 'ws.test.ticks',
  topic: '/market/ticker:{symbols}',
  private: false,
  service: 'Test',
  subService: 'test_public',
  methodName: 'ticks',
  token: { spec: spec({ id: 'test.token', method: 'POST', path: '/token' }) },
  facts,
} satisfies ChannelSpec);

const MANY = 40_000;
/** Many messages of three symbols, some at a time, so that all else has its turn. */
const flood = async (gateway: TestGateway): Promise<void> => {
  for (let n = 0; n < MANY;) {
    for (let i = 0; i < 1000; i++, n++)
      gateway.push({ type: 'message', topic: '/market/ticker:ALL', data: { n, symbol: `S${n % 3}` } });
    await pause(5);
  }
};
const pings = ({ sent }: TestGateway): number => sent.filter(({ frame }) => frame.type === 'ping').length;
const open = (gateway: TestGateway, options: object) =>
  ticks(clientOf(gateway), { symbols: ['ALL'] }, options);

describe('a reader that sleeps', () => {
  it('of all: its stream ends at the bound, and what had come can be read', async () => {
    await using gateway = await openGateway({ pingInterval: 100 });
    const stream = open(gateway, { buffer: 5000 });
    const beside = open(gateway, { flow: 'latest' });
    await stream.ready;
    const before = pings(gateway);
    await flood(gateway);
    await until(() => beside.status().dropped >= MANY - 3);
    expect(stream.status()).toMatchObject({ depth: 5000, ended: true });
    expect(pings(gateway)).toBeGreaterThan(before + 2);
    for (let n = 0; n < 5000; n++) expect((await stream.next()).value.data.n).toBe(n);
    await expect(stream.next()).rejects.toThrow(/5000 messages waited for a reader/);
    expect(await stream.next()).toStrictEqual({ value: undefined, done: true });
    beside.close();
  });

  it('of the latest: the newest of each symbol waits, and nothing else', async () => {
    await using gateway = await openGateway({ pingInterval: 100 });
    await using stream = open(gateway, { flow: 'latest' });
    await stream.ready;
    const before = pings(gateway);
    await flood(gateway);
    await until(() => stream.status().dropped === MANY - 3);
    expect(stream.status()).toMatchObject({ depth: 3, ended: false, gaps: 0 });
    expect(stream.status().lag).toBeGreaterThan(0);
    expect(pings(gateway)).toBeGreaterThan(before + 2);
    const read = [];
    for (let i = 0; i < 3; i++) read.push((await stream.next()).value.data.n);
    expect(new Set(read)).toStrictEqual(new Set([MANY - 3, MANY - 2, MANY - 1]));
    expect(gateway.opened).toHaveLength(1);
  });

  it('that lets go: all that waited is dropped at the bound, and told', async () => {
    await using gateway = await openGateway({ pingInterval: 100 });
    await using stream = open(gateway, { flow: 'drop', buffer: 5000 });
    await stream.ready;
    const gaps: any[] = [];
    stream.on('gap', (gap) => gaps.push(gap));
    const before = pings(gateway);
    let deepest = 0;
    const looking = setInterval(() => (deepest = Math.max(deepest, stream.status().depth)), 1);
    await flood(gateway);
    await until(() => stream.status().dropped === 35_000);
    clearInterval(looking);
    expect(deepest).toBeLessThanOrEqual(5000);
    expect(stream.status()).toMatchObject({ depth: 5000, ended: false, gaps: 7 });
    expect(
      gaps.every(
        ({ cause, complete, missing }) =>
          cause === 'overflow' && !complete && missing.startsWith('5000 messages'),
      ),
    ).toBe(true);
    expect(pings(gateway)).toBeGreaterThan(before + 2);
    expect((await stream.next()).value.data.n).toBe(35_000);
  });

  it('of everything in order: notices are kept with the messages, and count', async () => {
    await using gateway = await openGateway();
    await using stream = open(gateway, { flow: 'drop', buffer: 2 });
    await stream.ready;
    const events = stream.events();
    for (let n = 0; n < 3; n++)
      gateway.push({ type: 'message', topic: '/market/ticker:ALL', data: { n, symbol: 'S' } });
    await until(() => stream.status().dropped === 2);
    const read = [(await events.next()).value, (await events.next()).value];
    expect(new Set(read.map((event) => event?.type))).toStrictEqual(new Set(['gap', 'message']));
  });

  it('does not keep handlers of other streams from their messages', async () => {
    await using gateway = await openGateway();
    const client = clientOf(gateway);
    const sleeper = ticks(client, { symbols: ['ALL'] }, { buffer: 10 });
    const awake = ticks(client, { symbols: ['ALL'] });
    const told = record(awake);
    await awake.ready;
    await flood(gateway);
    await until(() => told.messages().length === MANY);
    expect(sleeper.status().ended).toBe(true);
    awake.close();
    sleeper.close();
  });
});
