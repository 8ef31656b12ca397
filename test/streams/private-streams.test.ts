import type { KucoinError } from '@kucoin-typed/runtime';
import { createSandbox, type Sandbox } from '@kucoin-typed/sandbox';
import { createHmac } from 'node:crypto';
import { inspect } from 'node:util';
import { describe, expect, it } from 'vitest';
import { clientOf, pause, record, until } from './support.ts';

type Fault = Parameters<Sandbox['faults']['add']>[0];
type Client = ReturnType<typeof clientOf>;

const streams: readonly (readonly [
  string,
  (kucoin: Client) => ReturnType<Client['ws']['spot']['orderV2']>,
])[] = [
  ['classic', (kucoin) => kucoin.ws.spot.orderV2()],
  ['unified', (kucoin) => kucoin.ws.unified.orderAll({ tradeType: 'SPOT' }) as never],
];
describe.each(streams)('a private stream of the %s gateway', (kind, open) => {
  it('gets what happens to the account', async () => {
    await using sandbox = await createSandbox();
    const kucoin = clientOf(sandbox);
    await using stream = open(kucoin);
    const told = record(stream);
    await stream.ready;
    await kucoin.spot.order.addOrder({
      symbol: 'BTC-USDT',
      type: 'limit',
      side: 'buy',
      price: '100',
      size: '0.01',
    });
    await until(() => told.messages().length > 0);
    sandbox.faults.add({ kind: 'socket-kill' });
    await until(() => told.of('gap').length > 0);
    const before = told.messages().length;
    await kucoin.spot.order.addOrder({
      symbol: 'BTC-USDT',
      type: 'limit',
      side: 'buy',
      price: '100',
      size: '0.01',
    });
    await until(() => told.messages().length > before);
    await kucoin.close();
  });

  it.each<readonly [string, Fault, string]>([
    ['dead', { kind: 'key-expired', match: { method: 'POST' } }, 'AuthenticationError'],
    ['without permission', { kind: 'permission', match: { method: 'POST' } }, 'PermissionError'],
    ['used from elsewhere than it may be', { kind: 'ip', match: { method: 'POST' } }, 'IpListError'],
  ])('ends with its error, and no loop, when the key is %s', async (_, fault, name) => {
    if (kind === 'unified') return;
    await using sandbox = await createSandbox();
    const kucoin = clientOf(sandbox);
    const stream = open(kucoin);
    const told = record(stream);
    await stream.ready;
    const standing = sandbox.faults.add(fault);
    sandbox.faults.add({ kind: 'socket-kill' });
    await until(() => told.ended);
    expect(told.error).toMatchObject({ name });
    expect(stream.status().ended).toBe(true);
    const late = open(kucoin);
    await expect(late.ready).rejects.toMatchObject({ name });
    const { hits } = standing;
    await pause(1500);
    expect(standing.hits).toBe(hits);
    expect(hits).toBeLessThanOrEqual(4);
    expect(kucoin.connections()).toStrictEqual([]);
    await kucoin.close();
  });

  it('ends with its error when the key is deleted', async () => {
    await using sandbox = await createSandbox();
    const kucoin = clientOf(sandbox);
    const stream = open(kucoin);
    const told = record(stream);
    await stream.ready;
    sandbox.gate.state.keys.keys.delete(sandbox.keys[0].apiKey);
    sandbox.faults.add({ kind: 'socket-kill' });
    await until(() => told.ended);
    expect(told.error).toMatchObject({ name: 'AuthenticationError' });
    expect(told.error?.message).toMatch(/^spot\.market\.getPrivateToken(V2)?: There is no such API key/);
    expect(kucoin.connections()).toStrictEqual([]);
    await kucoin.close();
  });

  it.each([
    ['an unknown key', { apiKey: 'nobody' }, 'AuthenticationError'],
    ['a wrong secret', { apiSecret: 'wrong' }, 'AuthenticationError'],
    ['a wrong passphrase', { apiPassphrase: 'wrong' }, 'AuthenticationError'],
  ])('ends with its error for %s', async (_, wrong, name) => {
    await using sandbox = await createSandbox();
    const kucoin = clientOf(sandbox, wrong);
    const stream = open(kucoin);
    await expect(stream.ready).rejects.toMatchObject({ name });
    expect(kucoin.connections()).toStrictEqual([]);
    await kucoin.close();
  });

  it('needs credentials, and says so before anything is sent', async () => {
    await using sandbox = await createSandbox();
    const kucoin = clientOf(sandbox, { apiKey: undefined, apiSecret: undefined, apiPassphrase: undefined });
    await expect(open(kucoin).ready).rejects.toMatchObject({ name: 'CredentialsError' });
    await kucoin.close();
  });

  it('takes an access token in place of secret and passphrase', async () => {
    await using sandbox = await createSandbox();
    const [{ apiKey, accessToken }] = sandbox.keys;
    const kucoin = clientOf(sandbox, {
      apiKey,
      apiSecret: undefined,
      apiPassphrase: undefined,
      apiAccessToken: accessToken,
    });
    await using stream = open(kucoin);
    await stream.ready;
    await kucoin.close();
  });

  it('is signed by whom the user names', async () => {
    await using sandbox = await createSandbox();
    const [{ apiSecret }] = sandbox.keys;
    let signed = 0;
    const kucoin = clientOf(sandbox, {
      customSignMessageFn: (message: string) => {
        signed += 1;
        return createHmac('sha256', apiSecret).update(message).digest('base64');
      },
    });
    await using stream = open(kucoin);
    await stream.ready;
    expect(signed).toBeGreaterThan(0);
    await kucoin.close();
  });

  it('shows no secret in errors, notices, status and inspection', async () => {
    await using sandbox = await createSandbox();
    const kucoin = clientOf(sandbox);
    const stream = open(kucoin);
    const told = record(stream);
    await stream.ready;
    sandbox.faults.add({ kind: 'refuse-connect', times: 2 });
    sandbox.faults.add({ kind: 'socket-kill', reason: 'Bye' });
    await until(() => told.of('gap').length > 0);
    const shown = inspect(
      [
        told.all,
        stream,
        stream.status(),
        kucoin,
        kucoin.connections(),
        told.of('failing').map(({ error }) => error.cause),
      ],
      { depth: Infinity, showHidden: true },
    );
    expect(told.of('failing').length).toBeGreaterThan(0);
    const [{ apiSecret, apiPassphrase }] = sandbox.keys;
    for (const secret of [apiSecret, apiPassphrase, 'token=', 'connectId=', 'apikey='])
      expect(shown).not.toContain(secret);
    stream.close();
    await kucoin.close();
  });
});

describe('two clients', () => {
  it('have sockets of their own, and each gets its own', async () => {
    await using sandbox = await createSandbox();
    const clients = sandbox.keys
      .slice(0, 1)
      .concat(sandbox.keys.slice(2, 3))
      .map((key) => clientOf(sandbox, {}, key));
    expect(clients).toHaveLength(2);
    const told: ReturnType<typeof record<any, any>>[] = [];
    for (const kucoin of clients) {
      const stream = kucoin.ws.spot.orderV2();
      told.push(record(stream));
      await stream.ready;
    }
    const [one, two] = clients;
    await one?.spot.order.addOrder({
      symbol: 'BTC-USDT',
      type: 'limit',
      side: 'buy',
      price: '100',
      size: '0.01',
    });
    await until(() => (told[0]?.messages().length ?? 0) > 0);
    await pause(100);
    expect(told[1]?.messages()).toStrictEqual([]);
    expect(clients.map((kucoin) => kucoin.connections().length)).toStrictEqual([1, 1]);
    await one?.close();
    expect(two?.connections()).toMatchObject([{ state: 'open' }]);
    await two?.close();
  });
});

describe('a raw topic', () => {
  it('is read like its channel, private or not', async () => {
    await using sandbox = await createSandbox();
    const kucoin = clientOf(sandbox);
    const orders = record(kucoin.subscribe('/spotMarket/tradeOrdersV2'));
    const trades = kucoin.subscribe('/market/match:BTC-USDT,ETH-USDT');
    const same = kucoin.ws.spot.trade({ symbols: ['BTC-USDT'] });
    const told = [record(trades), record(same)];
    await Promise.all([trades.ready, same.ready]);
    sandbox.moveMarket('BTC-USDT', '90000');
    await until(() => told.every((one) => one.messages().length > 0));
    await kucoin.spot.order.addOrder({
      symbol: 'BTC-USDT',
      type: 'limit',
      side: 'buy',
      price: '100',
      size: '0.01',
    });
    await until(() => orders.messages().length > 0);
    expect(kucoin.connections().map(({ topics }) => topics)).toStrictEqual([1, 2]);
    await kucoin.close();
  });

  it.each(['market/match:X', '/market/match: X', '', '/nothing/of:that'])(
    'that is none is refused: %j',
    async (topic) => {
      await using sandbox = await createSandbox();
      const kucoin = clientOf(sandbox);
      let error: KucoinError | undefined;
      try {
        kucoin.subscribe(topic);
      } catch (thrown) {
        error = thrown as KucoinError;
      }
      expect(error).toMatchObject({ name: 'ParamsError' });
      await kucoin.close();
    },
  );
});
