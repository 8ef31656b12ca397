import type { PendingItem } from './pending.ts';

/** What client order ids stand for in other requests: orders, or one whose id nobody knows (`null`). */
export type Before = ReadonlyMap<string, readonly string[] | null>;

/** The client order ids that the caller chose lately, and their orders: the caller may use one twice. */
export interface UsedIds {
  /** Notes that the ids are about to be used, and tells what they stood for before. */
  remember(items: readonly PendingItem[]): Before;
  /** Notes which orders they became. */
  learn(items: readonly PendingItem[], orderIds: readonly string[]): void;
}

/** An older use than the last so many is told from a new one by the time of the order. */
const REMEMBERED = 1000;

export const createUsedIds = (): UsedIds => {
  const known = new Map<string, string | null>();
  return {
    remember: (items) => {
      const before = new Map<string, readonly string[] | null>();
      for (const { clientOid } of items) {
        if (clientOid === undefined) continue;
        const earlier = known.get(clientOid);
        if (earlier !== undefined) before.set(clientOid, earlier === null ? null : [earlier]);
        known.delete(clientOid);
        known.set(clientOid, null);
      }
      for (const oldest of known.keys()) {
        if (known.size <= REMEMBERED) break;
        known.delete(oldest);
      }
      return before;
    },
    learn: (items, orderIds) => {
      if (items.length !== orderIds.length) return;
      for (const [i, { clientOid }] of items.entries()) {
        const orderId = orderIds[i];
        if (clientOid !== undefined && orderId) known.set(clientOid, orderId);
      }
    },
  };
};
