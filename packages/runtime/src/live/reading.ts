import { mergeOrder } from './merge.ts';
import type { LiveBalance, LiveFill, LiveOrder, LivePosition } from './records.ts';
import type { LiveAsk, LiveSource } from './source.ts';
import type { Store } from './store.ts';

/** What REST says of an account at one time. */
export interface Reading {
  /** The exchange's time at which it certainly had not begun yet: what is older is overruled by it. Nanoseconds. */
  readonly at: bigint;
  readonly orders: readonly LiveOrder[];
  readonly fills: readonly LiveFill[];
  readonly balances: readonly LiveBalance[];
  /** Accounts of which all balances were read. */
  readonly accounts: ReadonlySet<string>;
  /** All that are open; `undefined` where nobody told. */
  readonly positions: readonly LivePosition[] | undefined;
  /** Orders that are not open any more, and that the exchange does not know. */
  readonly lost: readonly LiveOrder[];
  /** What could not be read in full. */
  readonly lacking: readonly string[];
}

/** How many orders are looked up at a time. */
const AT_A_TIME = 8;

/** Works off a list, so many at a time. */
const each = async <T>(items: readonly T[], work: (item: T) => Promise<void>): Promise<void> => {
  const rest = items.values();
  const worker = async (): Promise<void> => {
    for (const item of rest) await work(item);
  };
  await Promise.all(Array.from({ length: Math.min(AT_A_TIME, items.length) }, worker));
};

/** An order that ends while it is read stands in two lists. */
const once = (orders: readonly LiveOrder[]): LiveOrder[] => {
  const byId = new Map<string, LiveOrder>();
  for (const order of orders) {
    const known = byId.get(order.id);
    byId.set(order.id, known ? mergeOrder(known, order, true).record : order);
  }
  return [...byId.values()];
};

/**
 * Reads everything over REST. Orders that were open when it began and are neither open nor among the ended ones are looked
 * up one by one.
 */
export const read = async (
  sources: readonly LiveSource[],
  { open }: Pick<Store, 'open'>,
  at: bigint,
  ask: Omit<LiveAsk, 'lacks'>,
): Promise<Reading> => {
  const lacking = new Set<string>();
  const asking: LiveAsk = { ...ask, lacks: (what) => lacking.add(what) };
  const before = [...open.values()];
  const orders: LiveOrder[] = [];
  const fills: LiveFill[] = [];
  const balances: LiveBalance[] = [];
  let positions: LivePosition[] | undefined;
  const lost: LiveOrder[] = [];
  const accounts = new Set<string>();

  const readOrders = async (source: LiveSource): Promise<void> => {
    const { open: found, ended, symbols } = await source.orders(asking);
    orders.push(...found, ...ended);
    const seen = new Set([...found, ...ended].map(({ id }) => id));
    const missing = before.filter((order) => source.owns(order) && !seen.has(order.id));
    await each(missing, async (order) => {
      const one = await source.find(asking, order);
      if (one) orders.push(one);
      else lost.push(order);
    });
    fills.push(...(await source.fills(asking, symbols)));
  };
  const readBalances = async (source: LiveSource): Promise<void> => {
    const { rows, whole } = await source.balances(asking);
    balances.push(...rows.map((row) => ({ ...row, at })));
    for (const account of whole) accounts.add(account);
  };
  const readPositions = async (source: LiveSource): Promise<void> => {
    if (!source.positions) return;
    const rows = await source.positions(asking);
    positions = [...(positions ?? []), ...rows.map((row) => ({ ...row, at }))];
  };

  await Promise.all(
    sources.flatMap((source) => [readOrders(source), readBalances(source), readPositions(source)]),
  );
  return {
    at,
    orders: once(orders),
    fills: fills.toSorted((a, b) => Number(a.at - b.at)),
    balances,
    accounts,
    positions,
    lost,
    lacking: [...lacking],
  };
};
