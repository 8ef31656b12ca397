import type { AccountClient, Client } from '../client.ts';
import type { Journal } from '../journal/journal.ts';
import type { Logger } from '../watch/events.ts';

/** What a live account needs of a client. */
export interface LiveHost {
  readonly client: Client;
  readonly journal: Journal | undefined;
  readonly logger: Logger | undefined;
  /** The exchange's time, in ms, and within how many ms that is right. */
  readonly now: () => { readonly ms: number; readonly uncertainty: number };
  /** Finds out the exchange's time; what was known stays where it does not answer. */
  readonly measure: () => Promise<void>;
}

/** Where nothing was measured, clocks are taken to agree as well as this (ms). */
const UNMEASURED = 1000;

export const hostOf = (
  client: AccountClient,
  { journal, logger }: Pick<LiveHost, 'journal' | 'logger'>,
): LiveHost => ({
  client,
  journal,
  logger,
  now: () => {
    const { offset, uncertainty } = client.clockOffset() ?? { offset: 0, uncertainty: UNMEASURED };
    return { ms: Date.now() + offset, uncertainty };
  },
  measure: async () => {
    await client.measureClock().catch(() => {});
  },
});
