import { expect, test } from 'vitest';
import { createExchange } from '../../../packages/sandbox/src/engine/exchange.ts';

/** How often something that goes with the markets happens within so many milliseconds that pass at once. */
const stepsIn = (ms: number): number => {
  const exchange = createExchange({ seed: '1', speed: 0, stepMs: 200, real: () => 1_760_000_000_000 });
  let steps = 0;
  exchange.clock.handle('step', (_key, at) => {
    steps += 1;
    exchange.clock.schedule(at + exchange.nextStepMs(), 'step', '');
  });
  exchange.clock.schedule(exchange.clock.now(), 'step', '');
  exchange.clock.advance(ms);
  return steps;
};

test('markets step as often as they are told to, and once a second while time leaps', () => {
  expect(stepsIn(10_000)).toBe(51);
  // A hundred seconds at once, until the last ten.
  expect(stepsIn(110_000)).toBe(100 + 51);
});
