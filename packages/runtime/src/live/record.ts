import type { Journal } from '../journal/journal.ts';
import type { Logger } from '../watch/events.ts';
import { addDecimals } from './decimal.ts';
import { fillKey, type LiveChange, type LiveFill, type LiveOrder } from './records.ts';
import { createRecent } from './recent.ts';

/** Writes order changes and fills into a journal, each once, whoever saw it first. */
export interface Recorder {
  /** Reads what is in the journal already. */
  readonly load: () => Promise<void>;
  readonly write: (change: LiveChange) => void;
}

/** How many orders and fills are remembered to be in the journal. */
const REMEMBERED = 100_000;

/** Without what it was read from, which JSON leaves out. */
const plain = <T extends LiveOrder | LiveFill>(record: T): Omit<T, 'raw'> => ({ ...record, raw: undefined });

/** What makes a change of an order another one. */
const stateOf = (order: Omit<LiveOrder, 'raw'>): string =>
  [
    order.state,
    ...[order.filled, order.cancelled, order.price, order.size, order.stopPrice].map((text) =>
      text === undefined ? '' : addDecimals(text, '0'),
    ),
  ].join(' ');

export const createRecorder = (
  journal: Journal | undefined,
  now: () => number,
  logger: Logger | undefined,
): Recorder => {
  const orders = createRecent<string>(REMEMBERED, REMEMBERED);
  const fills = createRecent<true>(REMEMBERED, REMEMBERED);
  const failed = (error: unknown): void =>
    logger?.error('the journal could not be written', { name: (error as Error)?.name });

  return {
    load: async () => {
      if (!journal) return;
      for await (const entry of journal.read()) {
        if (entry.type === 'order') orders.set(entry.id, stateOf(entry.order));
        if (entry.type === 'fill') fills.set(entry.id, true);
      }
    },
    write: ({ what, after, source }) => {
      if (!journal) return;
      const at = now();
      if (what === 'order') {
        const state = stateOf(after);
        if (orders.get(after.id) === state) return;
        orders.set(after.id, state);
        journal.append({ type: 'order', id: after.id, at, source, order: plain(after) }).catch(failed);
      } else if (what === 'fill') {
        const id = fillKey(after);
        if (fills.knew(id)) return;
        fills.set(id, true);
        journal.append({ type: 'fill', id, at, source, fill: plain(after) }).catch(failed);
      }
    },
  };
};
