import { createHmac } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { Kucoin, type ClientOptions, type KeyOptions } from 'kucoin-typed';
import { httpProxy, socksProxy } from '../support/proxy.ts';
import { contract, limit, openDesk, type Desk } from './order-desk.ts';

const keyOf = ({ sandbox }: Desk, at: number): Required<Omit<KeyOptions, 'apiAccessToken'>> => {
  const { apiKey, apiSecret, apiPassphrase, version } = sandbox.keys[at]!;
  return { apiKey, apiSecret, apiPassphrase, apiKeyVersion: version };
};

const rejected = async (call: PromiseLike<unknown>): Promise<any> => {
  try {
    await call;
  } catch (error) {
    return error;
  }
  throw new Error('it succeeded');
};

/** A client of the same exchange with other options. */
const using = async <T>(
  desk: Desk,
  options: ClientOptions,
  work: (kucoin: Kucoin) => Promise<T>,
): Promise<T> => {
  const kucoin = new Kucoin({ ...desk.options, ...options });
  try {
    return await work(kucoin);
  } finally {
    await kucoin.close();
  }
};

const place = (kucoin: Kucoin) => kucoin.ws.orders.spot.order(limit);

describe('a key', () => {
  it.each([
    ['unknown', { apiKey: 'nobody' }, '400003'],
    // The passphrase is signed with it, and looked at first.
    ['with another secret', { apiSecret: 'x' }, '400004'],
    ['with another passphrase', { apiPassphrase: 'x' }, '400004'],
  ])('%s is refused, and not asked about again by itself', async (_, wrong, code) => {
    await using desk = await openDesk();
    await using(desk, wrong, async (kucoin) => {
      const refused = { name: 'AuthenticationError', code, retryable: false };
      expect(await rejected(kucoin.connectOrders())).toMatchObject(refused);
      expect(await rejected(place(kucoin))).toMatchObject({ ...refused, outcome: 'not-sent' });
      const tries = desk.relay.came();
      await new Promise((resolve) => setTimeout(resolve, 400));
      expect(desk.relay.came()).toBe(tries);
      expect(kucoin.ordersStatus().connections).toMatchObject([{ state: 'refused' }]);
    });
  });

  it('that signs something else is refused with what was signed, blacked out', async () => {
    await using desk = await openDesk();
    const hmac = (message: string, secret: string) =>
      createHmac('sha256', secret).update(message).digest('base64');
    const { apiPassphrase } = desk.sandbox.keys[0];
    // All but the passphrase.
    const customSignMessageFn = (message: string, secret: string) =>
      hmac(message === apiPassphrase ? message : `${message}x`, secret);
    await using(desk, { customSignMessageFn }, async (kucoin) => {
      const error = await rejected(place(kucoin));
      expect(error).toMatchObject({ name: 'SignatureError', code: '400005', outcome: 'not-sent' });
      expect(error.signed).toMatch(/^apikey…/);
    });
  });

  it('without the permission is refused like over REST', async () => {
    await using desk = await openDesk();
    await using(desk, keyOf(desk, 1), async (kucoin) => {
      expect(await rejected(place(kucoin))).toMatchObject({
        name: 'PermissionError',
        endpoint: 'ws.orders.spot.order',
        code: '400007',
        outcome: 'rejected',
      });
    });
  });

  it('from an address that is not on its list is refused', async () => {
    await using desk = await openDesk();
    const { keys } = desk.sandbox.gate.state.keys;
    const { apiKey } = desk.sandbox.keys[0];
    keys.set(apiKey, { ...keys.get(apiKey)!, ipWhitelist: ['10.0.0.1'] });
    expect(await rejected(place(desk.kucoin))).toMatchObject({ name: 'IpListError', outcome: 'not-sent' });
  });

  it('of version 2 works, one of version 1 does not', async () => {
    await using desk = await openDesk();
    await using(desk, keyOf(desk, 2), async (kucoin) => {
      expect(await place(kucoin)).toMatchObject({ orderId: expect.any(String) });
    });
    await using(desk, keyOf(desk, 3), async (kucoin) => {
      expect(await rejected(place(kucoin))).toMatchObject({ code: '400008', outcome: 'not-sent' });
    });
  });

  it('that is missing, or a mere access token, is told before anything is sent', async () => {
    await using desk = await openDesk();
    const { accessToken } = desk.sandbox.keys[0];
    for (const wrong of [{ apiSecret: '' }, { apiAccessToken: accessToken }]) {
      await using(desk, wrong, async (kucoin) => {
        expect(await rejected(place(kucoin))).toMatchObject({
          name: 'CredentialsError',
          endpoint: 'ws.orders.spot.order',
          outcome: 'not-sent',
        });
        expect(await rejected(kucoin.connectOrders())).toMatchObject({ name: 'CredentialsError' });
      });
    }
    expect(desk.relay.came()).toBe(0);
  });

  it('that is swapped takes effect with the next order', async () => {
    await using desk = await openDesk();
    const { kucoin, sandbox, relay } = desk;
    await place(kucoin);
    relay.delay = 50;
    const underWay = kucoin.ws.orders.spot.order(limit).withResponse();
    await new Promise((resolve) => setTimeout(resolve, 10));
    kucoin.setCredentials(keyOf(desk, 2));
    await place(kucoin);
    expect(await underWay).toMatchObject({ order: { via: 'answer' } });
    expect(sandbox.expect().orders).toHaveLength(2);
    expect(sandbox.expect(sandbox.keys[2]).orders).toHaveLength(1);
  });

  it('comes from a function, which is asked again after a refusal', async () => {
    await using desk = await openDesk();
    const { apiKey, apiSecret, apiPassphrase } = desk.sandbox.keys[0];
    const given: KeyOptions[] = [
      { apiKey, apiSecret, apiPassphrase: 'old' },
      { apiKey, apiSecret, apiPassphrase },
    ];
    let asked = 0;
    const credentials = () => given[Math.min(asked++, 1)]!;
    const none = { apiKey: undefined, apiSecret: undefined, apiPassphrase: undefined };
    await using(desk, { ...none, credentials }, async (kucoin) => {
      expect(await rejected(place(kucoin))).toMatchObject({ code: '400004' });
      expect(await place(kucoin)).toMatchObject({ orderId: expect.any(String) });
      expect(asked).toBe(2);
    });
  });

  it('can be signed with by a function of the user', async () => {
    await using desk = await openDesk();
    const sign = (message: string, secret: string) =>
      createHmac('sha256', secret).update(message).digest('hex');
    const seen: string[] = [];
    const customSignMessageFn = async (message: string, secret: string) => {
      seen.push(message);
      return sign(message, secret);
    };
    await using(desk, { customSignMessageFn }, async (kucoin) => {
      expect(await place(kucoin)).toMatchObject({ orderId: expect.any(String) });
    });
    // The challenge is signed as it came.
    expect(seen).toContainEqual(expect.stringMatching(/^\{"sessionId":"[^"]+","timestamp":\d+\}$/));
  });
});

describe('the time', () => {
  it('is measured when the gateway finds it wrong, and tried once more', async () => {
    await using desk = await openDesk();
    const { clock } = desk;
    const source = { ...clock, now: () => clock.now() - 60_000 };
    await using(desk, { clock: { source } }, async (kucoin) => {
      expect(await place(kucoin)).toMatchObject({ orderId: expect.any(String) });
      expect(kucoin.clockOffset()?.offset).toBeGreaterThan(59_000);
    });
  });

  it('of the user is believed', async () => {
    await using desk = await openDesk();
    await using(desk, { customTimestampFn: () => Date.now() - 60_000 }, async (kucoin) => {
      expect(await rejected(place(kucoin))).toMatchObject({ name: 'TimestampError', outcome: 'not-sent' });
      expect(kucoin.clockOffset()).toBeUndefined();
    });
  });
});

describe('partners and proxies', () => {
  it('attribute orders to the partner of their line, each over its own connection', async () => {
    await using desk = await openDesk();
    const { spot, futures } = desk.sandbox.partners;
    const pair = { id: spot.id, key: spot.brokerKey };
    const lines = { ...pair, futures: { id: futures.id, key: futures.brokerKey } };
    await using(desk, { partner: pair }, async (kucoin) => {
      await kucoin.ws.orders.spot.order(limit);
      await kucoin.ws.orders.futures.order(contract);
      expect(desk.relay.came()).toBe(1);
    });
    await using(desk, { partner: lines }, async (kucoin) => {
      await kucoin.ws.orders.spot.order(limit);
      await kucoin.ws.orders.futures.order(contract);
      expect(desk.relay.came()).toBe(3);
      expect(kucoin.connections()).toHaveLength(2);
    });
    await using(desk, { partner: { ...pair, key: 'wrong' } }, async (kucoin) => {
      expect(await rejected(place(kucoin))).toMatchObject({ code: '400201', outcome: 'not-sent' });
    });
  });

  it.each(['http', 'socks5'] as const)('go through a proxy: %s', async (kind) => {
    await using desk = await openDesk();
    await using proxy = await (kind === 'http' ? httpProxy() : socksProxy());
    await using(desk, { proxy: proxy.url }, async (kucoin) => {
      expect(await place(kucoin)).toMatchObject({ orderId: expect.any(String) });
    });
    const { host } = new URL(desk.relay.url);
    expect(proxy.opened).toContain(host);
  });
});

it('nothing reaches KuCoin from a client that was pointed elsewhere', async () => {
  await using desk = await openDesk();
  await using(desk, { socketUrl: undefined }, async (kucoin) => {
    expect(await rejected(place(kucoin))).toMatchObject({ name: 'OptionsError' });
  });
});
