import { createSandbox } from '@kucoin-typed/sandbox';
import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Trade } from '../../../packages/sandbox/src/engine/market/trade.ts';
import { faultsOf, fillFaults, totals } from '../spot/invariants.ts';
import { believe } from './believer.ts';
import { createClient, step } from './steps.ts';
import type { Step } from './steps.ts';

/** Two customers trade over HTTP on a bad network, while two listeners believe only what is pushed. */
const storm = async (steps: readonly Step[]): Promise<void> => {
  await using sandbox = await createSandbox({ speed: 0, seed: 'storm', symbols: ['BTC-USDT'] });
  const { exchange, keys, faults } = sandbox;
  const trades: Trade[] = [];
  exchange.events.on('trade', (trade) => {
    if (trade.product === 'spot') trades.push(trade);
  });
  const before = totals(exchange);
  const people = new Map(([0, 2] as const).map((at) => [at, createClient(sandbox, keys[at]!)]));
  const believers = [await believe(sandbox, keys[0]), await believe(sandbox, keys[2]!)];
  for (const { who, deed, trouble } of steps) {
    if (trouble) faults.add({ ...trouble, times: 1 });
    await people.get(who)?.(deed);
    faults.clear();
    expect(faultsOf(exchange), JSON.stringify(deed)).toEqual([]);
  }
  expect(totals(exchange)).toEqual(before);
  expect(fillFaults(exchange, trades)).toEqual([]);
  for (const believer of believers) {
    await believer.check();
    believer.close();
  }
};

test('on a bad network nothing is created or lost, no book is crossed, and pushes add up to REST', async () => {
  await fc.assert(fc.asyncProperty(fc.array(step, { minLength: 30, maxLength: 80, size: 'max' }), storm), {
    numRuns: Number(process.env['STORM_RUNS'] ?? 25),
    seed: Number(process.env['STORM_SEED'] ?? 1),
    endOnFailure: process.env['STORM_SHRINK'] === undefined,
  });
}, 180_000);
