import type { Client } from '../client.ts';
import { StreamError } from '../errors/stream-error.ts';
import { sleep } from '../sleep.ts';
import { machineTime } from '../time-source.ts';
import type { SwitchSpec } from './spec.ts';

/** How often it is tried to switch it off, and the waits between, ms. */
const TRIES = 6;
const WAIT = 250;
/** What was signed is refused after 5 s: so much after a lost renewal nothing of it can arrive any more, ms. */
const ARRIVES_WITHIN = 6000;

/** Switches it off, and asks the exchange whether it is. */
const offNow = async (client: Client, spec: SwitchSpec, symbols: readonly string[]): Promise<void> => {
  const options = { priority: 0, deadline: 10_000, timeout: 5000 } as const;
  let last: unknown;
  for (let tries = 1; tries <= TRIES; tries++) {
    try {
      await spec.set(client, -1, symbols, options);
      const { strikesAt } = await spec.get(client, options);
      if (strikesAt === undefined) return;
      last = new Error('the exchange says that one is set.');
    } catch (error) {
      last = error;
    }
    await sleep(machineTime, WAIT * 2 ** (tries - 1));
  }
  throw last;
};

/**
 * Switches a switch off, for certain.
 * @param lostAt when a renewal was sent whose end nobody knows, by the monotonic clock.
 * @throws {StreamError} where it cannot be proven.
 */
export const disarm = async (
  client: Client,
  spec: SwitchSpec,
  symbols: readonly string[],
  lostAt: number | undefined,
  strikesAt: number | undefined,
): Promise<void> => {
  try {
    await offNow(client, spec, symbols);
    const wait = lostAt === undefined ? 0 : lostAt + ARRIVES_WITHIN - machineTime.monotonic();
    if (wait <= 0) return;
    await sleep(machineTime, wait);
    await offNow(client, spec, symbols);
  } catch (cause) {
    const when =
      strikesAt === undefined ? '' : ` Orders are cancelled at ${new Date(strikesAt).toISOString()}.`;
    throw new StreamError(
      spec.id,
      `the dead man’s switch could not be switched off.${when}`,
      'Set its timeout to -1 yourself.',
      { cause },
    );
  }
};
