import type { SandboxKey } from '@kucoin-typed/sandbox';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { setVip } from '../../packages/sandbox/src/engine/vip.ts';
import { rateCapOf, rateOf, setShare } from '../../packages/sandbox/src/gate/shares.ts';
import { openWorld } from './gate-world.ts';
import type { World } from './gate-world.ts';

const SUB = '235000077';
/** Pool UtaManagement, weight 30. */
const path = '/api/ua/v2/user/api-key';

let world: World;
let master: SandboxKey;
let sub: SandboxKey;
beforeEach(async () => {
  world = await openWorld();
  [master] = world.sandbox.keys;
  world.join(SUB, { parent: master.uid });
  sub = world.addKey(SUB);
});
afterEach(() => world[Symbol.asyncDispose]());

const ask = async (key: SandboxKey) => {
  const { status, headers } = await world.call(key, { path });
  const [limit, remaining, reset] = ['limit', 'remaining', 'reset'].map((name) =>
    Number(headers[`gw-ratelimit-${name}`]),
  );
  return { status, limit, remaining, reset };
};
const people = () => world.sandbox.gate.customers;
const share = (uid: string, rate: number) => {
  const { pools, state, customers } = world.sandbox.gate;
  setShare(pools, state.usage, customers, uid, rate);
};
const cap = (uid: string) => {
  const { pools, state, customers } = world.sandbox.gate;
  return rateCapOf(pools, state.usage, customers, uid);
};

test('a master account has the quota of the newest page', async () => {
  expect(await ask(master)).toEqual({ status: 200, limit: 300, remaining: 270, reset: 1000 });
});

test.each([
  [1, 300, 1000],
  [5, 300, 1000],
  [7, 1000, 3000],
  [12, 2000, 3000],
])(
  'level %i, of which the newest page is not known, has the older quota if it is more: %i in %i ms',
  async (vip, limit, reset) => {
    setVip(people(), master.uid, vip);
    expect(await ask(master)).toMatchObject({ limit, remaining: limit - 30, reset });
  },
);

test('a new sub-account has 10 requests a second outside of the pool, whatever they weigh', async () => {
  await ask(master);
  for (let left = 9; left >= 0; left -= 1)
    expect(await ask(sub)).toEqual({ status: 200, limit: 10, remaining: left, reset: 1000 });
  expect(await ask(sub)).toMatchObject({ status: 429, remaining: 0 });
  expect(await ask(master)).toMatchObject({ remaining: 240 });
  world.wait(1000);
  expect(await ask(sub)).toMatchObject({ status: 200, remaining: 9 });
});

test('a sub-account with a share draws on the common pool, up to its share', async () => {
  share(SUB, 60);
  expect(await ask(sub)).toMatchObject({ status: 200, limit: 60, remaining: 30 });
  expect(await ask(master)).toMatchObject({ limit: 300, remaining: 240 });
  expect(await ask(sub)).toMatchObject({ status: 200, limit: 60, remaining: 0 });
  expect(await ask(sub)).toMatchObject({ status: 429 });
  for (let left = 180; left >= 0; left -= 30) expect(await ask(master)).toMatchObject({ remaining: left });
  world.wait(1000);
  for (let calls = 0; calls < 9; calls += 1) await ask(master);
  expect(await ask(sub)).toMatchObject({ status: 200, limit: 300, remaining: 0 });
  expect(await ask(sub)).toMatchObject({ status: 429 });
});

test('shares are counted, and end where the pool does', () => {
  world.join('235000078', { parent: master.uid });
  share(SUB, 100);
  share('235000078', 150);
  expect(cap(SUB)).toEqual({
    vipLevel: 0,
    mainRateLimit: 300,
    subRateLimit: 300,
    allocatedQuota: 250,
    remainingQuota: 50,
    defaultQuota: 10,
  });
  expect(() => share(SUB, 151)).toThrow('more than the 150');
  share(SUB, 150);
  expect(cap(master.uid).remainingQuota).toBe(0);
  expect(() => share(master.uid, 1)).toThrow('no sub-account');
  expect(() => share(SUB, -1)).toThrow('whole number');
  const { pools, state, customers } = world.sandbox.gate;
  expect(rateOf(pools, state.usage, customers, master.uid)).toBe(300);
  expect(rateOf(pools, state.usage, customers, SUB)).toBe(150);
});
