import { JournalError } from '../errors/journal-error.ts';
import type { KucoinError, Outcome } from '../errors/kucoin-error.ts';
import type { Journal } from '../journal/journal.ts';
import type { Logger } from '../watch/events.ts';
import { pendingOf } from './pending.ts';
import type { Intent } from './prepare.ts';

/** The journal's entries of one request. */
export interface Entry {
  /** Safe before the attempt is sent. */
  readonly intent: (stamp: number) => Promise<void>;
  readonly outcome: (outcome: Outcome | 'accepted', orderIds: readonly string[], error?: KucoinError) => void;
  /** The call is over. */
  readonly end: () => void;
}

/** Requests of this process that still run: what becomes of them is decided there, and by nobody else. */
const running = new WeakMap<Journal, Set<string>>();

export const isRunning = (journal: Journal, id: string): boolean => running.get(journal)?.has(id) === true;

/** Writes intents and outcomes. An outcome that cannot be written is looked up again after a restart, so it is only logged. */
export const openEntry = (
  journal: Journal,
  endpoint: string,
  { items, generated, params }: Intent,
  arrivesFor: number,
  now: () => number,
  logger: Logger | undefined,
): Entry => {
  const id = crypto.randomUUID();
  let begun = false;
  const ids = running.get(journal) ?? new Set();
  running.set(journal, ids.add(id));
  return {
    end: () => void ids.delete(id),
    intent: (stamp) => {
      begun = true;
      const pending = pendingOf(endpoint, stamp, arrivesFor, items, generated);
      return journal.append({ type: 'intent', id, at: now(), pending, params }).catch((cause: unknown) => {
        throw new JournalError(endpoint, cause);
      });
    },
    outcome: (outcome, orderIds, error) => {
      // What never came to be sent was never written either.
      if (!begun) return;
      const what = error ? { error: `${error.name} ${error.code}`.trim() } : {};
      journal
        .append({ type: 'outcome', id, at: now(), outcome, orderIds: orderIds.filter(Boolean), ...what })
        .catch((cause: unknown) =>
          logger?.error('the journal could not be written', { name: (cause as Error)?.name }),
        );
    },
  };
};
