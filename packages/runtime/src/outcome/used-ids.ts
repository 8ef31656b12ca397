import type { Parts } from '../parts.ts';
import type { PendingItem } from './pending.ts';

/** What client order ids stand for in other requests than the one in question. */
export interface Before {
  /** Orders, or one whose id nobody knows (`null`); `undefined` where no other request is known. */
  get(clientOid: string): readonly string[] | null | undefined;
  /** Whether every use of the id since the request is known. */
  knows(clientOid: string): boolean;
}

/** What a request makes of the ids that the caller chose. */
export interface Use {
  /** Follows what other requests make of them, before and after. */
  readonly before: Before;
  /** Notes which orders they became. */
  learn(orderIds: readonly string[]): void;
  /** None came of it. */
  forget(): void;
}

/** The client order ids that the caller chose lately, and their orders: the caller may use one twice. */
export interface UsedIds {
  /** Notes that the ids are about to be used. */
  use(items: readonly PendingItem[]): Use;
  /** What they stand for beside a request whose outcome is open. */
  others(): Before;
}

interface Entry {
  orderId: string | null;
}

/** An older use than the last so many is told from a new one by the time of the order. */
const REMEMBERED = 1000;
const REMEMBERED_OF_ONE = 16;

const meant = (entries: readonly Entry[] | undefined): readonly string[] | null | undefined => {
  if (!entries || entries.length === 0) return undefined;
  const ids = entries.flatMap(({ orderId }) => orderId ?? []);
  return ids.length === entries.length ? ids : null;
};

const createUsedIds = (): UsedIds => {
  const known = new Map<string, readonly Entry[]>();
  const add = (clientOid: string, entry: Entry): void => {
    const entries = [...(known.get(clientOid) ?? []), entry].slice(-REMEMBERED_OF_ONE);
    known.delete(clientOid);
    known.set(clientOid, entries);
    if (known.size <= REMEMBERED) return;
    const [oldest] = known.keys();
    if (oldest !== undefined) known.delete(oldest);
  };

  return {
    use: (items) => {
      const mine = items.map(({ clientOid }): readonly [string | undefined, Entry] => [
        clientOid,
        { orderId: null },
      ]);
      for (const [clientOid, entry] of mine) if (clientOid !== undefined) add(clientOid, entry);
      const own = new Set(mine.map(([, entry]) => entry));
      return {
        before: {
          get: (clientOid) => meant(known.get(clientOid)?.filter((entry) => !own.has(entry))),
          knows: (clientOid) => known.get(clientOid)?.some((entry) => own.has(entry)) === true,
        },
        learn: (orderIds) => {
          if (orderIds.length !== mine.length) return;
          for (const [i, [, entry]] of mine.entries()) entry.orderId = orderIds[i] || null;
        },
        forget: () => {
          for (const [clientOid] of mine) {
            if (clientOid === undefined) continue;
            const rest = (known.get(clientOid) ?? []).filter((entry) => !own.has(entry));
            if (rest.length > 0) known.set(clientOid, rest);
            else known.delete(clientOid);
          }
        },
      };
    },
    others: () => {
      // One of those that nobody knows the order of is the request itself.
      const isOwn = (entries: readonly Entry[]): number =>
        entries.findIndex(({ orderId }) => orderId === null);
      return {
        get: (clientOid) => {
          const entries = known.get(clientOid) ?? [];
          return meant(entries.toSpliced(isOwn(entries), isOwn(entries) < 0 ? 0 : 1));
        },
        knows: (clientOid) => isOwn(known.get(clientOid) ?? []) >= 0,
      };
    },
  };
};

const ofClient = new WeakMap<Parts, UsedIds>();

/** Those of a client. */
export const usedIdsOf = (parts: Parts): UsedIds => {
  const ids = ofClient.get(parts) ?? createUsedIds();
  ofClient.set(parts, ids);
  return ids;
};
