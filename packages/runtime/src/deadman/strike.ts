import type { Client } from '../client.ts';
import { isActive, type LiveOrder } from '../live/records.ts';
import type { LiveAsk } from '../live/source.ts';
import type { Strike } from './options.ts';
import type { SwitchSpec } from './spec.ts';

type Asked = Pick<LiveAsk, 'since' | 'until'>;

const askWith = (
  client: Client,
  symbols: readonly string[],
  seen: readonly string[],
  { since, until }: Asked,
  lacks: (what: string) => void,
): LiveAsk => ({
  client,
  symbols: symbols.length > 0 ? symbols : seen,
  fixed: symbols.length > 0,
  since,
  until,
  options: { deadline: 20_000 },
  lacks,
});

const covered = (symbols: readonly string[], { symbol }: LiveOrder): boolean =>
  symbols.length === 0 || symbols.includes(symbol);

/** The open orders that a switch would cancel. */
export const ordersAtRisk = async (
  { source }: SwitchSpec,
  client: Client,
  symbols: readonly string[],
  now: number,
): Promise<LiveOrder[]> => {
  const { open } = await source.orders(askWith(client, symbols, [], { since: now, until: now }, () => {}));
  return open.filter((order) => covered(symbols, order) && isActive(order));
};

/**
 * What became of the orders when a switch had struck.
 * @param known those that were heard of before.
 */
export const readStrike = async (
  { source }: SwitchSpec,
  client: Client,
  symbols: readonly string[],
  known: readonly LiveOrder[],
  { since, until, at }: Asked & { readonly at: number },
): Promise<Strike> => {
  const lacking = new Set<string>();
  const seen = [...new Set(known.map(({ symbol }) => symbol))];
  const ask = askWith(client, symbols, seen, { since, until }, (what) => lacking.add(what));
  const { open, ended } = await source.orders(ask);
  const over = known.filter((order) => !isActive(order));
  const found = new Map([...over, ...open, ...ended].map((order) => [order.id, order]));
  for (const order of known) {
    if (found.has(order.id)) continue;
    const one = await source.find(ask, order);
    if (one) found.set(one.id, one);
    else lacking.add(`order ${order.id} is not open, and is not found.`);
  }
  const from = BigInt(Math.floor(at)) * 1_000_000n;
  const all = [...found.values()].filter((order) => covered(symbols, order));
  return {
    at,
    cancelled: all.filter(({ state, updatedAt }) => state === 'cancelled' && updatedAt >= from),
    open: all.filter(isActive),
    lacking: [...lacking],
  };
};
