import type { CallOptions } from '../client.ts';
import type { EndpointSpec } from '../endpoint.ts';
import { OptionsError } from '../errors/options-error.ts';
import { isRunning } from '../outcome/record.ts';
import type { Resolution, Resolve } from '../outcome/resolution.ts';
import type { Parts } from '../parts.ts';
import type { Journal } from './journal.ts';
import { byClientOid, collect, isSettled, othersOf, type Recorded, type Requests } from './requests.ts';

/** What became of a request that the journal had no certain outcome of. */
export interface PendingResolution extends Resolution {
  /** The request's id in the journal; for a place that cannot be read, where it is. */
  readonly id: string;
  /** When it was signed last, in ms since 1970 by the machine that did; absent where it cannot be read. */
  readonly at?: number | undefined;
  /** What was sent. */
  readonly params?: unknown;
  /** Why it stays open; absent once every order has a verdict. */
  readonly why?: string | undefined;
}

/** Resolves what a journal has open. @param endpoints those that the orders were sent with. */
export type ResolvePending = (
  endpoints: readonly { readonly spec: EndpointSpec }[],
  options?: CallOptions,
) => Promise<PendingResolution[]>;

/** How many requests are looked up at a time. */
const AT_A_TIME = 8;

export const createResolvePending = (
  { journal, time, settings, logger }: Pick<Parts, 'journal' | 'time' | 'settings' | 'logger'>,
  resolve: Resolve,
): ResolvePending => {
  return async (endpoints, { deadline = settings.deadline, ...options } = {}) => {
    if (!journal)
      throw new OptionsError('journal', 'is not set, so nothing was recorded that could be resolved');
    const known = new Map(endpoints.map((endpoint) => [endpoint.spec.id, endpoint]));
    const makes = (id: string): boolean => known.get(id)?.spec.order?.clientOid?.isNew ?? !known.has(id);
    const until = time.monotonic() + deadline;
    const { requests, open, results } = await readOpen(journal);
    const named = byClientOid(requests);

    const settle = async (one: Recorded): Promise<PendingResolution> => {
      const { id, at, pending, params } = one.intent;
      const endpoint = known.get(pending.endpoint);
      const request = { id, at, params };
      let resolution: Resolution;
      try {
        if (!endpoint) throw new TypeError(`${pending.endpoint} is not among the endpoints to resolve with`);
        const left = Math.max(0, until - time.monotonic());
        resolution = await resolve(
          endpoint,
          pending,
          { ...options, deadline: left },
          othersOf(one, named, makes),
        );
      } catch (error) {
        return { ...request, ...nothing(one), why: (error as Error).message };
      }
      const { orders } = resolution;
      const unknown = orders.find(({ verdict }) => verdict === 'unknown');
      if (unknown || orders.length === 0) {
        return { ...request, ...resolution, why: unknown?.why ?? 'the request names no order' };
      }
      const accepted = orders.filter(({ verdict }) => verdict === 'accepted');
      const orderIds = accepted.flatMap(({ orderId }) => orderId ?? []);
      const outcome = accepted.length > 0 ? 'accepted' : 'rejected';
      await journal
        .append({ type: 'outcome', id, at: time.now(), outcome, orderIds })
        .catch((error: unknown) =>
          logger?.error('the journal could not be written', { name: (error as Error)?.name }),
        );
      return { ...request, ...resolution };
    };

    const settled: PendingResolution[] = [];
    const rest = open.entries();
    const work = async (): Promise<void> => {
      for (const [place, one] of rest) settled[place] = await settle(one);
    };
    await Promise.all(Array.from({ length: AT_A_TIME }, work));
    return [...results, ...settled];
  };
};

/** What a journal says, and the requests that are open and do not run any more. */
const readOpen = async (
  journal: Journal,
): Promise<{ requests: Requests; open: Recorded[]; results: PendingResolution[] }> => {
  const requests: Requests = new Map();
  const running = new Set<string>();
  const results: PendingResolution[] = [];
  for await (const entry of journal.read()) {
    // A request that ends while the journal is read may have been signed anew after the place that was read.
    if (isRunning(journal, entry.id)) running.add(entry.id);
    if (entry.type !== 'damage') collect(requests, entry);
    else results.push({ id: entry.id, endpoint: '', verdict: 'unknown', orders: [], why: entry.why });
  }
  const open = [...requests.values()].filter(
    (one) => !isSettled(one) && !running.has(one.intent.id) && !isRunning(journal, one.intent.id),
  );
  return { requests, open, results };
};

/** The resolution of a request that cannot be looked up. */
const nothing = ({ intent: { pending } }: Recorded): Resolution => ({
  endpoint: pending.endpoint,
  verdict: 'unknown',
  orders: pending.items.map(({ clientOid, orderId }) => ({
    clientOid,
    orderId,
    verdict: 'unknown',
    why: 'it was not looked up',
    found: undefined,
  })),
});
