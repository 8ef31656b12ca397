import { createSandbox } from '@kucoin-typed/sandbox';
import type { Fault } from '@kucoin-typed/sandbox';
import { expect, test } from 'vitest';
import { call, send } from '../client.ts';

const half = { kind: 'status', chance: 0.5 } as const;

/** Which of 40 requests were hit, by each of the faults. */
const outcomes = async (seed: string | number, faults: readonly Fault[]): Promise<string> => {
  await using sandbox = await createSandbox({ seed });
  for (const fault of faults) sandbox.faults.add(fault);
  let seen = '';
  for (let round = 0; round < 40; round += 1) {
    seen += String((await send(sandbox.baseUrl.spot, '/api/v1/timestamp')).status)[0];
  }
  return seen;
};

test('the same seed gives the same faults, another seed gives others', async () => {
  const first = await outcomes('a', [half]);
  expect(first).toContain('2');
  expect(first).toContain('5');
  expect(await outcomes('a', [half])).toBe(first);
  expect(await outcomes('b', [half])).not.toBe(first);
  expect(await outcomes(1, [half])).toBe(await outcomes('1', [half]));
});

test('each fault draws from a stream of its own', async () => {
  const alone = await outcomes('a', [half]);
  const later: Fault = { kind: 'latency', ms: [0, 1], chance: 0.5 };
  expect(await outcomes('a', [half, later])).toBe(alone);
  expect(await outcomes('a', [later, half])).not.toBe(alone);
});

test('which orders are hit does not depend on the order in which they arrive', async () => {
  const hit = async (clientOids: readonly string[]): Promise<readonly string[]> => {
    await using sandbox = await createSandbox({ seed: 7 });
    sandbox.faults.add({ ...half, match: { endpoint: 'spot.order.*' } });
    const replies = await Promise.all(
      clientOids.map((clientOid) =>
        call(sandbox.baseUrl.spot, sandbox.keys[0], {
          method: 'POST',
          path: '/api/v1/hf/orders/test',
          body: { clientOid, symbol: 'BTC-USDT', side: 'buy', type: 'limit', price: '1', size: '1' },
        }),
      ),
    );
    return clientOids.filter((_, at) => replies[at]?.status === 500).sort();
  };
  const ids = Array.from({ length: 30 }, (_, at) => `order-${at}`);
  const some = await hit(ids);
  expect(some.length).toBeGreaterThan(3);
  expect(some.length).toBeLessThan(27);
  expect(await hit(ids.toReversed())).toEqual(some);
});
