import { createSandbox } from '@kucoin-typed/sandbox';
import { Kucoin } from 'kucoin-typed';
import { describe, expect, it } from 'vitest';
import { serve, success } from '../support/server.ts';
import { keys } from '../support/specs.ts';

const DAY = 86_400_000;
const check = async (over: object, checkedAt?: number) => {
  const data = {
    remark: 'bot', apiKey: 'key-0001', apiVersion: 3, permission: 'General', createdAt: Date.now() - DAY, uid: 5,
    isMaster: true, ...over,
  }; // prettier-ignore
  await using server = await serve(success(data));
  const time = {
    now: () => checkedAt ?? Date.now(),
    monotonic: () => performance.now(),
    after: () => () => {},
  };
  const kucoin = new Kucoin({ ...keys, baseUrl: server.url, clock: { source: time } });
  const found = await kucoin.checkKey();
  expect(server.received.map(({ method, url }) => `${method} ${url}`)).toStrictEqual([
    'GET /api/v1/user/api-key',
  ]);
  return found;
};

describe('checkKey', () => {
  it('says everything of a key in one call', async () => {
    const permission = 'General,Futures,Spot,Margin,Earn,InnerTransfer,Transfer,LeadtradeFutures,Unified';
    const ipWhitelist = '203.0.113.5, 2001:db8::1';
    expect(await check({ permission, ipWhitelist, createdAt: 1000 * DAY }, 1090 * DAY)).toStrictEqual({
      apiKey: 'key-0001',
      remark: 'bot',
      version: 3,
      isMaster: true,
      subName: undefined,
      permissions: [
        'General', 'Futures', 'Spot', 'Margin', 'Earn', 'FlexTransfers', 'Withdrawal', 'LeadtradeFutures', 'Unified',
      ],
      canRead: true,
      canTrade: { spot: true, margin: true, futures: true, leadFutures: true, unified: true },
      canEarn: true,
      canWithdraw: true,
      canTransfer: true,
      ipList: ['203.0.113.5', '2001:db8::1'],
      createdAt: 1000 * DAY,
      age: 90 * DAY,
      idleDays: undefined,
    }); // prettier-ignore
  });

  it.each([
    ['General', undefined, undefined],
    ['General,Spot', undefined, 30],
    ['General,Spot', '', 30],
    ['General,Futures', '203.0.113.5', undefined],
  ])(
    'with %s and the IP list %s expires after so many idle days: %s',
    async (permission, ipWhitelist, days) => {
      expect((await check({ permission, ipWhitelist })).idleDays).toBe(days);
    },
  );

  it('knows Withdrawal by both of its names, and keeps a name that is new', async () => {
    expect(await check({ permission: 'General,Withdrawal' })).toMatchObject({
      canWithdraw: true,
      canTransfer: false,
      canTrade: { spot: false, futures: false, margin: false, unified: false },
    });
    const found = await check({ permission: 'General,Transfer,Telepathy', isMaster: false, subName: 'sub1' });
    expect(found.permissions).toStrictEqual(['General', 'Withdrawal', 'Telepathy']);
    expect(found).toMatchObject({ isMaster: false, subName: 'sub1', canTransfer: false });
  });

  it('is answered truthfully by the sandbox, for each of its keys', async () => {
    await using sandbox = await createSandbox();
    for (const { apiKey, apiSecret, apiPassphrase, version, permissions } of sandbox.keys) {
      const kucoin = new Kucoin({
        apiKey, apiSecret, apiPassphrase, apiKeyVersion: version, baseUrl: sandbox.baseUrl,
      }); // prettier-ignore
      const found = await kucoin.checkKey();
      expect(found).toMatchObject({ apiKey, version, isMaster: true, ipList: [] });
      expect(found.permissions).toStrictEqual(permissions);
      expect(found.canTrade.spot).toBe(permissions.includes('Spot'));
      expect(found.idleDays).toBe(permissions.includes('Spot') ? 30 : undefined);
      await kucoin.close();
    }
  });
});
