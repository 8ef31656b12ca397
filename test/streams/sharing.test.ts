import { channel, createClient, type ChannelSpec } from '@kucoin-typed/runtime';
import { describe, expect, it } from 'vitest';
import { openGateway, type GatewayOptions, type TestGateway } from '../support/gateway.ts';
import { spec } from '../support/specs.ts';
import { pause, record, until } from './support.ts';

const regions = { global: { hosts: { spot: 'https://spot.invalid' } } };
const clientOf = ({ url }: TestGateway) => createClient({ baseUrl: url }, { regions });
const trade = channel<{ symbols: string[] }, any>({
  id: 'ws.test.trade',
  topic: '/market/match:{symbols}',
  private: false,
  service: 'Test',
  subService: 'test_public',
  methodName: 'trade',
  token: { spec: spec({ id: 'test.token', method: 'POST', path: '/token' }) },
} satisfies ChannelSpec);
const frames = ({ sent }: TestGateway): string[] =>
  sent.flatMap(({ frame: { type, topic } }) => (type === 'ping' ? [] : [`${type} ${topic}`]));
const push = (gateway: TestGateway, symbol: string, n: number): void =>
  gateway.push({ type: 'message', topic: `/market/match:${symbol}`, data: { n } });
const ack = ({ socket, frame }: any): void =>
  socket.send(JSON.stringify({ id: frame.id, type: frame.type === 'ping' ? 'pong' : 'ack' }));

describe('overlapping subscriptions', () => {
  it('are counted, not doubled, and given back by the last', async () => {
    await using gateway = await openGateway();
    const client = clientOf(gateway);
    const stay = trade(client, { symbols: ['S'] });
    await stay.ready;
    const one = trade(client, { symbols: ['A', 'B'] });
    const two = trade(client, { symbols: ['B', 'C'] });
    const three = trade(client, { symbols: ['B'] });
    await Promise.all([one.ready, two.ready, three.ready]);
    expect(frames(gateway)).toStrictEqual(['subscribe /market/match:S', 'subscribe /market/match:A,B,C']);
    const told = [one, two, three].map((stream) => record(stream));
    push(gateway, 'B', 1);
    await until(() => told.every((each) => each.messages().length === 1));
    one.close();
    await until(() => frames(gateway).length === 3);
    two.close();
    await until(() => frames(gateway).length === 4);
    push(gateway, 'B', 2);
    await until(() => told[2]?.messages().length === 2);
    three.close();
    await until(() => frames(gateway).length === 5);
    expect(frames(gateway).slice(2)).toStrictEqual([
      'unsubscribe /market/match:A',
      'unsubscribe /market/match:C',
      'unsubscribe /market/match:B',
    ]);
    expect(told[0]?.messages()).toHaveLength(1);
    stay.close();
  });

  it('that change hands at once cost no frame', async () => {
    await using gateway = await openGateway();
    const client = clientOf(gateway);
    const stay = trade(client, { symbols: ['S'] });
    const one = trade(client, { symbols: ['A'] });
    await Promise.all([stay.ready, one.ready]);
    one.close();
    const two = trade(client, { symbols: ['A'] });
    await two.ready;
    await pause(30);
    expect(frames(gateway)).toStrictEqual(['subscribe /market/match:S,A']);
    const told = record(two);
    push(gateway, 'A', 1);
    await until(() => told.messages().length === 1);
    stay.close();
    two.close();
  });

  it('that are asked for anew while they are given back take no push of before for their own', async () => {
    const held: (() => void)[] = [];
    const frame = (sent: any): void => {
      if (sent.frame.type === 'subscribe' && !sent.frame.topic.includes('A')) ack(sent);
      else if (sent.frame.type === 'ping') ack(sent);
      else held.push(() => ack(sent));
    };
    await using gateway = await openGateway({ frame });
    const client = clientOf(gateway);
    const stay = trade(client, { symbols: ['S'] });
    await stay.ready;
    const one = trade(client, { symbols: ['A'] });
    await until(() => held.length === 1);
    held.shift()?.();
    await one.ready;
    one.close();
    await until(() => held.length === 1);
    const two = trade(client, { symbols: ['A'] });
    const told = record(two);
    await until(() => held.length === 2);
    push(gateway, 'A', 1);
    await pause(30);
    expect(two.status().topics).toMatchObject([{ state: 'asking', messages: 0 }]);
    for (const answer of held.splice(0)) answer();
    await two.ready;
    push(gateway, 'A', 2);
    await until(() => told.messages().length > 0);
    expect(told.messages()).toMatchObject([{ data: { n: 2 } }]);
    stay.close();
    two.close();
  });
});

describe('answers to subscriptions', () => {
  const refusing = (isBad: (topic: string) => boolean): GatewayOptions => ({
    frame: (sent) =>
      sent.frame.type === 'subscribe' && isBad(sent.frame.topic)
        ? sent.socket.send(
            JSON.stringify({ id: sent.frame.id, type: 'error', code: 404, data: 'no such topic' }),
          )
        : ack(sent),
  });

  it('that refuse all for one bad symbol cost the others nothing', async () => {
    await using gateway = await openGateway(refusing((topic) => topic.includes('BAD')));
    const symbols = [...Array.from({ length: 20 }, (_, i) => `S${i}`), 'BAD'];
    await using stream = trade(clientOf(gateway), { symbols });
    await expect(stream.ready).rejects.toThrow(/match:BAD: the exchange answered 404/);
    const { topics } = stream.status();
    expect(topics.filter(({ state }) => state === 'confirmed')).toHaveLength(20);
    expect(topics.at(-1)).toMatchObject({ topic: '/market/match:BAD', state: 'failing' });
    const told = record(stream);
    push(gateway, 'S7', 1);
    await until(() => told.messages().length === 1);
  });

  it('that refuse a topic are asked for again, until it is taken', async () => {
    let isOpen = false;
    await using gateway = await openGateway(refusing((topic) => topic.includes('NEW') && !isOpen));
    await using stream = trade(clientOf(gateway), { symbols: ['A', 'NEW'] });
    const told = record(stream);
    await expect(stream.ready).rejects.toThrow(/NEW/);
    expect(told.of('failing')).toMatchObject([{ topic: '/market/match:NEW' }]);
    isOpen = true;
    await until(() => stream.status().topics.every(({ state }) => state === 'confirmed'));
    push(gateway, 'NEW', 1);
    await until(() => told.messages().length === 1);
  });

  it('that refuse a topic after a reconnection are asked for again, and the gap waits', async () => {
    let isOpen = true;
    await using gateway = await openGateway(refusing(() => !isOpen));
    await using stream = trade(clientOf(gateway), { symbols: ['A'] });
    const told = record(stream);
    await stream.ready;
    isOpen = false;
    gateway.sockets.forEach((socket) => socket.terminate());
    await until(() => told.of('failing').length > 0);
    expect(told.of('gap')).toStrictEqual([]);
    isOpen = true;
    await until(() => told.of('gap').length > 0);
    expect(told.all.map(({ type }) => type).filter((type) => type !== 'failing')).toStrictEqual([
      'interrupted',
      'resumed',
      'gap',
    ]);
  });

  it(
    'that never come are waited for ten seconds, then asked for again; a push is as good',
    { timeout: 40_000 },
    async () => {
      let isDeaf = true;
      await using gateway = await openGateway({
        frame: (sent) => {
          if (sent.frame.type !== 'subscribe' || !isDeaf) ack(sent);
        },
      });
      const client = clientOf(gateway);
      await using stream = trade(client, { symbols: ['A'] });
      await using pushed = trade(client, { symbols: ['P'] });
      const told = record(stream);
      await until(() => frames(gateway).length === 1);
      push(gateway, 'P', 1);
      await pushed.ready;
      await until(() => told.of('failing').length > 0);
      expect(told.of('failing')[0]?.error.message).toMatch(
        /^ws\.test\.trade: \/market\/match:A: the exchange did not answer within 10000 ms/,
      );
      expect(pushed.status().topics).toMatchObject([{ state: 'confirmed' }]);
      isDeaf = false;
      await stream.ready;
      expect(frames(gateway)).toStrictEqual(['subscribe /market/match:A,P', 'subscribe /market/match:A']);
    },
  );
});
