import { CredentialsError, OptionsError, TimeoutError } from '@kucoin-typed/runtime';
import { Kucoin, type ClientOptions, type KeyOptions } from 'kucoin-typed';
import { createHmac } from 'node:crypto';
import { inspect } from 'node:util';
import { describe, expect, it } from 'vitest';
import { createFaultExchange, type ExchangeKey } from '../support/fault-exchange/index.ts';
import { openGateway } from '../support/gateway.ts';
import { serve, success } from '../support/server.ts';
import { keys } from '../support/specs.ts';

const make = (name: string, version: 1 | 2 | 3 = 3): ExchangeKey => ({
  apiKey: `key-${name}`,
  apiSecret: `secret-${name}`,
  apiPassphrase: `passphrase-${name}`,
  version,
  uid: `uid-${name}`,
});
const [first, second] = [make('one'), make('two')];
const optionsOf = ({ apiKey, apiSecret, apiPassphrase }: ExchangeKey): KeyOptions => ({
  apiKey,
  apiSecret,
  apiPassphrase,
});
const order = { symbol: 'BTC-USDT', type: 'limit', side: 'buy', price: '1', size: '1' } as const;

const open = async (options: ClientOptions, exchangeKeys = [first, second]) => {
  const exchange = await createFaultExchange({ keys: exchangeKeys });
  const kucoin = new Kucoin({ baseUrl: exchange.baseUrl, retry: false, ...options });
  const call = () => kucoin.spot.order.addOrder(order);
  return {
    kucoin,
    exchange,
    call,
    [Symbol.asyncDispose]: async () => {
      await kucoin.close();
      await exchange.close();
    },
  };
};
const errorOf = (call: PromiseLike<unknown>): Promise<any> =>
  Promise.resolve(call).then(
    () => undefined,
    (error: unknown) => error,
  );

describe('a function for credentials', () => {
  it.each([
    ['sync', () => optionsOf(first)],
    ['async', async () => optionsOf(first)],
  ])('that is %s is asked once, by the first private call', async (_, credentials) => {
    let asked = 0;
    await using trading = await open({
      credentials: () => {
        asked++;
        return credentials();
      },
    });
    await trading.kucoin.spot.market.getServerTime();
    expect(asked).toBe(0);
    await Promise.all([trading.call(), trading.call(), trading.call()]);
    await trading.call();
    expect(asked).toBe(1);
  });

  it('is asked again after the key was refused, so that a rotated key is found', async () => {
    const given = [first, second];
    let asked = 0;
    await using trading = await open({ credentials: () => optionsOf(given[asked++] ?? second) });
    await trading.call();
    trading.exchange.refuseKey(first.apiKey);
    expect(await errorOf(trading.call())).toMatchObject({ name: 'AuthenticationError', outcome: 'rejected' });
    expect(asked).toBe(1);
    await trading.call();
    expect(asked).toBe(2);
  });

  it('is asked again after a wrong secret, also where refusals are not parsed', async () => {
    for (const parseExceptions of [true, false]) {
      let asked = 0;
      const wrong = { ...optionsOf(first), apiSecret: 'secret-old' };
      await using trading = await open({
        parseExceptions,
        credentials: () => (asked++ === 0 ? wrong : optionsOf(first)),
      });
      expect(await errorOf(trading.call())).toBeDefined();
      await trading.call();
      expect(asked).toBe(2);
    }
  });

  it.each([
    ['throws', () => { throw new Error('vault: secret-0002 is sealed'); }],
    ['rejects', async () => { throw new Error('vault: secret-0002 is sealed'); }],
    ['throws text', () => { throw 'secret-0002'; }],
    ['gives nothing', () => undefined],
    ['gives text', () => 'secret-0002'],
    ['gives a wrong shape', () => ({ apiSecret: 'secret-0002', apiPasphrase: 'secret-0002' })],
    ['gives a line break', () => ({ ...keys, apiSecret: 'secret-0002\n' })],
    ['gives a half', () => ({ apiSecret: 'secret-0002' })],
  ])('that %s ends the call, unsent, and its words stay inside', async (_, credentials) => {
    await using trading = await open({ credentials: credentials as () => KeyOptions });
    const error = await errorOf(trading.call());
    expect(error).toBeInstanceOf(CredentialsError);
    expect(error).toMatchObject({ outcome: 'not-sent', endpoint: 'spot.order.addOrder' });
    expect(inspect(error, { depth: Infinity, showHidden: true })).not.toContain('secret-0002');
    expect(trading.exchange.log).toStrictEqual([]);
  }); // prettier-ignore

  it('that failed is asked again by the next call', async () => {
    let asked = 0;
    await using trading = await open({
      credentials: async () => {
        if (asked++ === 0) throw new Error('sealed');
        return optionsOf(first);
      },
    });
    expect(await errorOf(trading.call())).toBeInstanceOf(CredentialsError);
    await trading.call();
  });

  it('that never answers is given up at the deadline', async () => {
    await using trading = await open({ credentials: () => new Promise(() => {}), deadline: 80 });
    const error = await errorOf(trading.call());
    expect(error).toBeInstanceOf(TimeoutError);
    expect(error).toMatchObject({ outcome: 'not-sent' });
    const aborted = trading.kucoin.spot.order.addOrder(order, {
      signal: AbortSignal.timeout(20),
      deadline: 9000,
    });
    expect(await errorOf(aborted)).toMatchObject({ name: 'AbortedError', outcome: 'not-sent' });
  });
});

describe('a key that is swapped', () => {
  it('signs the next attempt', async () => {
    await using trading = await open(optionsOf(first));
    await trading.call();
    trading.exchange.refuseKey(first.apiKey);
    trading.kucoin.setCredentials(optionsOf(second));
    await trading.call();
  });

  it('signs a repeat of a call that is under way', async () => {
    await using server = await serve(({ headers }, response) => {
      if (headers['kc-api-key'] === first.apiKey) response.destroy();
      else response.end('{"code":"200000","data":[]}');
    });
    const kucoin = new Kucoin({ ...optionsOf(first), baseUrl: server.url, retry: { delay: 50 } });
    const call = kucoin.account.account.getSpotAccountList();
    setTimeout(() => kucoin.setCredentials(optionsOf(second)), 10);
    expect(await call).toStrictEqual([]);
    expect(server.received.at(-1)?.headers['kc-api-key']).toBe(second.apiKey);
    await kucoin.close();
  });

  it('fetches the token of the next socket', async () => {
    await using gateway = await openGateway();
    const seen: (string | undefined)[] = [];
    await using front = await serve(({ headers }, response) => {
      seen.push(headers['authorization'] ?? (headers['kc-api-key'] as string));
      void fetch(`${gateway.url}/token`, { method: 'POST' }).then(async (answer) =>
        response.end(await answer.text()),
      );
    });
    const kucoin = new Kucoin({ ...optionsOf(first), baseUrl: front.url });
    const subscribe = async (): Promise<void> => {
      await using stream = kucoin.ws.spot.orderV2();
      await stream.ready;
    };
    await subscribe();
    kucoin.setCredentials(optionsOf(second));
    await subscribe();
    kucoin.setAccessToken('token-0004');
    await subscribe();
    kucoin.setAccessToken('token-0006');
    await subscribe();
    expect(seen).toStrictEqual([first.apiKey, second.apiKey, 'Bearer token-0004', 'Bearer token-0006']);
    await kucoin.close();
  });

  it('cannot be a wrong one, and the old one stays', async () => {
    await using trading = await open(optionsOf(first));
    const { kucoin } = trading;
    for (const key of [{ apikey: 'x' }, null, 'secret-0002', { ...keys, apiSecret: 'secret-0002\n' }]) {
      expect(() => kucoin.setCredentials(key as KeyOptions)).toThrow(OptionsError);
      expect(() => kucoin.setCredentials(key as KeyOptions)).not.toThrow(/secret-0002/);
    }
    expect(() => kucoin.setAccessToken('a\nb')).toThrow(/^kucoin-typed options: apiAccessToken has blanks/);
    await trading.call();
  });
});

describe('a key of', () => {
  it.each([1, 2, 3] as const)('version %i, as a number or as text, is accepted', async (version) => {
    const key = make('v', version);
    for (const apiKeyVersion of [version, String(version) as '1' | '2' | '3']) {
      await using trading = await open({ ...optionsOf(key), apiKeyVersion }, [key]);
      await trading.call();
    }
  });

  it('another version than it says is refused, and the error names the option', async () => {
    await using trading = await open({ ...optionsOf(first), apiKeyVersion: 1 });
    const error = await errorOf(trading.call());
    expect(error).toMatchObject({ name: 'AuthenticationError', code: '400004' });
    expect(error.message).toContain('apiKeyVersion');
  });
});

describe('customSignMessageFn', () => {
  const hex = (message: string, secret: string): string =>
    createHmac('sha256', secret).update(message).digest('hex');
  const base64 = (message: string, secret: string): string =>
    createHmac('sha256', secret).update(message).digest('base64');
  it.each([
    ['base64', base64],
    ['hexadecimal', hex],
    ['upper case hexadecimal', (m: string, s: string) => hex(m, s).toUpperCase()],
    ['base64 later', async (m: string, s: string) => base64(m, s)],
    ['hexadecimal later', async (m: string, s: string) => hex(m, s)],
  ])('signs calls and passphrase: %s', async (_, customSignMessageFn) => {
    await using trading = await open({ ...optionsOf(first), customSignMessageFn });
    await trading.call();
    await trading.kucoin.spot.order
      .getOrderByClientOid({ symbol: 'BTC-USDT', clientOid: 'ü &=' })
      .catch(() => {});
    expect(trading.exchange.log.map(({ code }) => code)).not.toContain('400005');
  });

  it.each([
    ['throws', (_: string, secret: string) => { throw new Error(`hsm: ${secret}`); }],
    ['rejects', async (_: string, secret: string) => { throw new Error(`hsm: ${secret}`); }],
    ['gives nothing', () => undefined],
    ['gives bytes', () => new Uint8Array(32)],
    ['gives a line break', (_: string, secret: string) => `${secret}\n`],
  ])('that %s ends the call, unsent, and its words stay inside', async (_, customSignMessageFn) => {
    await using trading = await open({ ...optionsOf(first), customSignMessageFn: customSignMessageFn as never });
    const error = await errorOf(trading.call());
    expect(error).toBeInstanceOf(CredentialsError);
    expect(error.message).toContain('customSignMessageFn');
    expect(inspect(error, { depth: Infinity, showHidden: true })).not.toContain(first.apiSecret);
    expect(trading.exchange.log).toStrictEqual([]);
  }); // prettier-ignore

  it('that fails once works the next time', async () => {
    let count = 0;
    const customSignMessageFn = async (m: string, s: string): Promise<string> => {
      if (count++ === 1) throw new Error('busy');
      return base64(m, s);
    };
    await using trading = await open({ ...optionsOf(first), customSignMessageFn });
    expect(await errorOf(trading.call())).toBeInstanceOf(CredentialsError);
    await trading.call();
  });
});

describe('fromEnv', () => {
  const variables = {
    KUCOIN_API_KEY: 'key-env',
    KUCOIN_API_SECRET: 'secret-env',
    KUCOIN_API_PASSPHRASE: 'passphrase-env',
    KUCOIN_API_KEY_VERSION: '1',
    KUCOIN_API_REGION: '',
  };
  it('reads the environment when it is asked, and only then', async () => {
    await using server = await serve(success([]));
    const environment = { ...variables, KUCOIN_BASE_URL: server.url };
    const saved = { ...process.env };
    try {
      Object.assign(process.env, environment);
      await Kucoin.fromEnv().account.account.getSpotAccountList();
      await Kucoin.fromEnv({ apiKey: 'key-own' }).account.account.getSpotAccountList();
      const plain = new Kucoin({ baseUrl: server.url });
      expect(await errorOf(plain.account.account.getSpotAccountList())).toBeInstanceOf(CredentialsError);
    } finally {
      for (const name of Object.keys(environment)) delete process.env[name];
      Object.assign(process.env, saved);
    }
    await Kucoin.fromEnv({}, environment).account.account.getSpotAccountList();
    const seen = server.received.map(({ headers }) => [
      headers['kc-api-key'], headers['kc-api-passphrase'], headers['kc-api-key-version'],
    ]); // prettier-ignore
    expect(seen).toStrictEqual([
      ['key-env', 'passphrase-env', '1'],
      ['key-own', 'passphrase-env', '1'],
      ['key-env', 'passphrase-env', '1'],
    ]);
  });

  it.each([
    ['KUCOIN_API_REGION', 'eu', /apiRegion knows global, EU, AU, TR, not eu/],
    ['KUCOIN_API_KEY_VERSION', 'four', /apiKeyVersion must be 1, 2 or 3/],
    ['KUCOIN_API_SECRET', 'secret-env\n', /^kucoin-typed options: apiSecret has blanks[^\n]*$/],
    ['KUCOIN_PROXY', 'nowhere', /proxy must be/],
    ['KUCOIN_API_ACCESS_TOKEN', 'a b', /apiAccessToken has blanks/],
  ])('says which option a wrong %s sets', (name, value, message) => {
    expect(() => Kucoin.fromEnv({}, { ...variables, [name]: value })).toThrow(message);
  });
});
