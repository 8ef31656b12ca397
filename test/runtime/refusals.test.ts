import {
  ApiError, AuthenticationError, createClient, IpListError, KucoinError, PermissionError, SignatureError, SystemError,
} from '@kucoin-typed/runtime'; // prettier-ignore
import { Kucoin, type ClientOptions } from 'kucoin-typed';
import { getSpotAccountList } from 'kucoin-typed/account/account';
import * as errors from 'kucoin-typed';
import { describe, expect, it } from 'vitest';
import { facts } from '../../packages/sdk/src/facts.ts';
import { reply, serve, type Received, type TestServer } from '../support/server.ts';
import { keys } from '../support/specs.ts';

const errorOf = (call: PromiseLike<unknown>): Promise<any> =>
  Promise.resolve(call).then(
    () => undefined,
    (error: unknown) => error,
  );
const clientOf = ({ url }: TestServer, options: ClientOptions = {}): Kucoin =>
  new Kucoin({ ...keys, baseUrl: url, retry: false, ...options });
const order = { symbol: 'BTC-USDT', type: 'limit', side: 'buy', price: '1', size: '1' } as const;
type Call = (kucoin: Kucoin) => PromiseLike<unknown>;
const read: Call = (k) => k.account.account.getSpotAccountList();
const place: Call = (k) => k.spot.order.addOrder(order);
const placeFutures: Call = (k) =>
  k.futures.order.addOrder({ symbol: 'XBTUSDTM', type: 'market', side: 'buy', size: 1, leverage: 1 });
const refuseWith = (code: string, msg = 'words', headers: Record<string, string> = {}) =>
  serve(reply(200, JSON.stringify({ code, msg }), { 'content-type': 'application/json', ...headers }));

describe('a code becomes an error of its cause', () => {
  it.each([
    ['400001', read, 'AuthenticationError'],
    ['400003', read, 'AuthenticationError'],
    ['400004', read, 'AuthenticationError'],
    ['400005', read, 'SignatureError'],
    ['400002', read, 'TimestampError'],
    ['400006', read, 'IpListError'],
    ['400007', read, 'PermissionError'],
    ['400302', read, 'RegionRefusedError'],
    ['400100', place, 'ParameterError'],
    ['200004', place, 'BalanceError'],
    ['300003', placeFutures, 'BalanceError'],
    ['order_not_exist', read, 'NotFoundError'],
    ['429000', read, 'RateLimitError'],
    ['500000', read, 'SystemError'],
    ['999999', read, 'ApiError'],
  ] as const)('%s', async (code, call, name) => {
    await using server = await refuseWith(code, 'words', { 'x-request-id': 'r-7' });
    const error = await errorOf(call(clientOf(server, { customTimestampFn: () => Date.now() })));
    expect(error.name).toBe(name);
    expect(error).toBeInstanceOf(ApiError);
    expect(error).toBeInstanceOf((errors as unknown as Record<string, new () => Error>)[name] ?? Error);
    expect(error).toMatchObject({ code, status: 200, reason: 'words', requestId: 'r-7' });
    expect(error.endpoint).toMatch(/^\w+\.\w+\.\w+$/);
    // Endpoint first, then what happened with the code, then what to do, then where to read on.
    expect(error.message).toMatch(
      new RegExp(`^${error.endpoint}: [^\\n]+\\(code ${code}, HTTP 200\\)\\n\\S`),
    );
    expect(error.hint.length).toBeGreaterThan(10);
    expect(error.docs).toMatch(/^https:\/\/www\.kucoin\.com\/docs-new\//);
    expect(error.message.endsWith(error.docs)).toBe(true);
  });

  it('a write is rejected by a cause that is known, and a read may be sent again after a failure', async () => {
    await using broke = await refuseWith('200004', 'Balance insufficient!');
    expect(await errorOf(place(clientOf(broke)))).toMatchObject({ outcome: 'rejected', retryable: false });
    await using down = await refuseWith('500000');
    expect(await errorOf(read(clientOf(down)))).toMatchObject({ outcome: undefined, retryable: true });
  });

  it('carries what is left of the pool', async () => {
    const headers = { 'gw-ratelimit-limit': '9', 'gw-ratelimit-remaining': '4', 'gw-ratelimit-reset': '30' };
    await using server = await refuseWith('400003', 'm', headers);
    expect((await errorOf(read(clientOf(server)))).limits).toStrictEqual({
      limit: 9,
      remaining: 4,
      reset: 30,
    });
  });

  it('says what the long table knows of the code', async () => {
    await using server = await refuseWith('400003');
    const error = await errorOf(read(clientOf(server)));
    expect(error.hint).toMatch(/^The key does not exist\. Check the key and the region/);
    expect(errors.KucoinError).toBe(KucoinError);
  });

  it('names the permission that the endpoint needs', async () => {
    await using server = await refuseWith('400007', 'Access denied');
    const error = await errorOf(place(clientOf(server)));
    expect(error).toBeInstanceOf(PermissionError);
    expect(error.permission).toBe('Spot');
    expect(error.message).toContain('needs the permission Spot');
  });

  it.each([
    ['The requested ip 203.0.113.9 is not in the api whitelist', '203.0.113.9'],
    ['ip 2001:db8::9 is not allowed', '2001:db8::9'],
    ['The requested ip is not in the whitelist', undefined],
  ])('tells the address: %s', async (msg, address) => {
    await using server = await refuseWith('400006', msg);
    const error = await errorOf(read(clientOf(server)));
    expect(error).toBeInstanceOf(IpListError);
    expect(error.address).toBe(address);
  });
});

describe('a failure of the exchange', () => {
  /** Fails every call but the one for the service's status. */
  const failing = (status: unknown) =>
    serve(({ url }: Received, response) => {
      const body = url === '/api/v1/status' ? status : { code: '500000', msg: 'm' };
      response.end(JSON.stringify(body));
    });

  it.each(['open', 'close', 'cancelonly'])('tells that the service is %s', async (status) => {
    await using server = await failing({ code: '200000', data: { status, msg: 'upgrade' } });
    const error = await errorOf(read(clientOf(server)));
    expect(error).toBeInstanceOf(SystemError);
    expect(error.service).toStrictEqual({ status, message: 'upgrade' });
    expect(error.message).toContain(`The service says ${status}: upgrade.`);
  });

  it('asks at most once in ten seconds, however many fail', async () => {
    await using server = await failing({ code: '200000', data: { status: 'open', msg: '' } });
    let now = 0;
    const time = { now: Date.now, monotonic: () => now, after: (_: number, run: () => void) => {
      const timer = setTimeout(run, 5000);
      return () => clearTimeout(timer);
    } }; // prettier-ignore
    const kucoin = clientOf(server, { clock: { source: time } });
    const asked = (): number => server.received.filter(({ url }) => url === '/api/v1/status').length;
    const found = await Promise.all(Array.from({ length: 8 }, () => errorOf(read(kucoin))));
    expect(found.map(({ service }) => service?.status)).toStrictEqual(Array(8).fill('open'));
    expect(asked()).toBe(1);
    now += 9999;
    await errorOf(read(kucoin));
    expect(asked()).toBe(1);
    now += 1;
    await errorOf(read(kucoin));
    expect(asked()).toBe(2);
  });

  it('is the error all the same where the status fails too', async () => {
    await using server = await failing({ code: '500000', msg: 'm' });
    const error = await errorOf(read(clientOf(server)));
    expect(error).toBeInstanceOf(SystemError);
    expect(error.service).toBeUndefined();
  });
});

describe('a refused signature', () => {
  it('shows what was signed, blacked out, and what can be wrong', async () => {
    await using server = await refuseWith('400005', 'Signature error');
    const kucoin = clientOf(server, { apiKeyVersion: 2 });
    const error = await errorOf(
      kucoin.spot.order.getOrderByClientOid({ symbol: 'BTC-USDT', clientOid: 'mine' }),
    );
    expect(error).toBeInstanceOf(SignatureError);
    expect(error).toBeInstanceOf(AuthenticationError);
    expect(error.signed).toMatch(/^\d{13}GET\/api\/v1\/hf\/orders\/client-order\/mine\?symbol=…$/);
    expect(error.causes[0]).toBe('apiSecret is not the one of this apiKey');
    expect(error.causes.join()).toMatch(/another version than 2/);
    expect(error.causes.join()).toMatch(/another region than global/);
    const written = await errorOf(
      kucoin.request({
        method: 'POST',
        path: '/api/v1/x',
        params: { n: -1.5e3, s: 'a"b', list: ['c', 2], deep: { yes: true } },
      }),
    );
    expect(written.signed).toMatch(
      /^\d{13}POST\/api\/v1\/x\{"n":…,"s":"…","list":\["…",…\],"deep":\{"yes":…\}\}$/,
    );
  });

  it('suspects an own signer first', async () => {
    await using server = await refuseWith('400005', 'Signature error');
    const kucoin = clientOf(server, { customSignMessageFn: () => 'x' });
    const error = await errorOf(
      kucoin.spot.order.getOrderByClientOid({ symbol: 'BTC-USDT', clientOid: 'ü' }),
    );
    expect(error.causes[0]).toMatch(/^customSignMessageFn encodes the query/);
    expect(error.causes[1]).toMatch(/^customSignMessageFn signs something else/);
  });
});

describe('probeRegions', () => {
  /** Two regions on loopback; the key belongs to the second. */
  const meet = async (probeRegions: boolean, elsewhere: object) => {
    await using here = await refuseWith('400003', 'KC-API-KEY not exists');
    await using there = await serve(reply(200, JSON.stringify(elsewhere)));
    const regions = { global: { hosts: { spot: here.url } }, EU: { hosts: { spot: there.url } } };
    const client = createClient({ ...keys, probeRegions, retry: false }, { ...facts(), regions });
    return { error: await errorOf(client.call(getSpotAccountList.spec)), asked: there.received };
  };

  it('asks no other region unless it is switched on', async () => {
    const { error, asked } = await meet(false, { code: '200000', data: {} });
    expect(error).toBeInstanceOf(AuthenticationError);
    expect(asked).toStrictEqual([]);
  });

  it.each([
    [{ code: '200000', data: {} }, /The key answers on EU: set apiRegion: 'EU'\./],
    [{ code: '400006', msg: 'not in the whitelist' }, /The key is known on EU/],
    [{ code: '400003', msg: 'KC-API-KEY not exists' }, undefined],
  ])('says where the key is known: %o', async (elsewhere, message) => {
    const { error, asked } = await meet(true, elsewhere);
    expect(error).toBeInstanceOf(AuthenticationError);
    if (message) expect(error.message).toMatch(message);
    else expect(error.message).not.toMatch(/set apiRegion/);
    expect(asked.map(({ url }) => url)).toStrictEqual(['/api/v1/user/api-key']);
  });
});
