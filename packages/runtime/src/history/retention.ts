import type { HistorySpec, RetentionSpec } from './spec.ts';

/** How far back the exchange has rows of one kind. */
export interface Kept {
  /** Which rows: `all`, `cancelled`, `filled`. */
  readonly of: string;
  /** The time before which there are none, in ms; -Infinity for no limit, `null` where nobody knows. */
  readonly since: number | null;
  /** The time after which none were added, in ms. */
  readonly until?: number;
  /** The newest so many rows, however old they are. */
  readonly rows?: number;
  /** Only as long as they are `open`, `held` or `untriggered`. */
  readonly while?: string;
}

/** What is known of how far back a list goes with these parameters; empty where nothing is. */
export const keptOf = (
  { retention = [], window }: HistorySpec,
  params: Readonly<Record<string, unknown>>,
  now: number,
): readonly Kept[] => {
  const fits = (values: Readonly<Record<string, unknown>> = {}): boolean =>
    // A condition on what is no parameter, such as the mode of the account, may hold.
    Object.entries(values).every(([name, value]) => params[name] === undefined || params[name] === value);
  return fits(window?.appliesWhen) ? retention.filter(({ when }) => fits(when)).map(kept(now)) : [];
};

const kept =
  (now: number) =>
  ({ of, ms = null, since, until, rows, while: state }: RetentionSpec): Kept => ({
    of,
    since:
      since !== undefined
        ? Date.parse(since)
        : ms === null
          ? null
          : ms === 'unlimited'
            ? -Infinity
            : now - ms,
    ...(until === undefined ? {} : { until: Date.parse(until) }),
    ...(rows === undefined ? {} : { rows }),
    ...(state === undefined ? {} : { while: state }),
  });

/** The time before which there is nothing of any kind; `undefined` where nobody knows. */
export const reachOf = (list: readonly Kept[]): number | undefined => {
  const spans = list.filter(
    (one) => one.rows === undefined && one.while === undefined && one.until === undefined,
  );
  const [all, some] = [true, false].map((whole) =>
    spans.filter(({ of }) => (of === 'all') === whole).map(({ since }) => since),
  ) as [(number | null)[], (number | null)[]];
  // Of several kinds the longest reaches furthest, but none beyond what holds for all.
  const furthest = (starts: readonly (number | null)[]): number =>
    Math.min(...starts.map((start) => start ?? -Infinity));
  const reach = Math.max(
    all.length > 0 ? furthest(all) : -Infinity,
    some.length > 0 ? furthest(some) : -Infinity,
  );
  return spans.length === 0 || (reach === -Infinity && spans.some(({ since }) => since === null))
    ? undefined
    : reach;
};
