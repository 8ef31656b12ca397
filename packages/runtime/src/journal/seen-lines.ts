import { isActive } from '../live/records.ts';
import type { JournalEntry } from './journal.ts';

/** What was seen of orders and fills, as far as it is kept. */
export interface SeenLines {
  readonly add: (entry: JournalEntry, text: string) => void;
  /** In their order, with their ends. */
  readonly lines: () => readonly string[];
}

interface Line {
  readonly id: string;
  readonly at: number;
  readonly text: string;
}

/** So many lines at most are kept of what is over, and none that is a day older than the newest. */
const MOST = 10_000;
const KEPT_FOR = 86_400_000;

/** Kept are the last state of every order that is open, and what is recent. Kinds that nobody knows are kept as what is recent. */
export const createSeenLines = (): SeenLines => {
  /** The last line of each order. */
  const last = new Map<string, Line>();
  let recent: Line[] = [];
  let newest = 0;
  return {
    add: (entry, text) => {
      if (entry.type === 'intent' || entry.type === 'outcome') return;
      const { id, at } = entry;
      if (at > newest) newest = at;
      const isOpen = entry.type === 'order' && isActive(entry.order);
      const line = { id, at, text };
      if (entry.type === 'order') {
        last.delete(id);
        if (isOpen) last.set(id, line);
      }
      recent.push(line);
      if (recent.length > 2 * MOST) recent = recent.slice(-MOST);
    },
    lines: () => {
      const kept = recent.slice(-MOST).filter(({ at }) => at >= newest - KEPT_FOR);
      const there = new Set(kept);
      const old = [...last.values()].filter((line) => !there.has(line));
      return [...old, ...kept].map(({ text }) => `${text}\n`);
    },
  };
};
