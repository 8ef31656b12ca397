import type { Client } from '../client.ts';
import type { EndpointSpec } from '../endpoint.ts';
import { ParamsError } from '../errors/params-error.ts';
import { isPlain } from '../options/settings.ts';
import { showTime, type HistoryNotice, type Span } from './notice.ts';
import type { HistoryOptions } from './paged.ts';
import { keptOf, reachOf, type Kept } from './retention.ts';
import type { ByParam, HistorySpec } from './spec.ts';
import { fingerprint, readToken, type Place } from './token.ts';

/** A walk that has been asked for, checked, with every default filled in. */
export interface Plan {
  readonly id: string;
  readonly history: HistorySpec;
  /** Asks for one page, with these parameters beside the user's own. */
  readonly ask: (params: Readonly<Record<string, unknown>>) => PromiseLike<unknown>;
  readonly signal: AbortSignal | undefined;
  readonly now: number;
  /** What was asked for. */
  readonly window: Span;
  /** What of it the exchange can still have; where nobody knows, all of it. Empty if it begins after its end. */
  readonly covered: Span;
  readonly kept: readonly Kept[];
  /** The widest span of one call, in units of the window. */
  readonly span: number;
  /** ms in a unit of the window. */
  readonly unit: number;
  /** Rows of a page, as it is asked for; `undefined` where the exchange decides. */
  readonly size: number | undefined;
  /** The most rows of one answer; `undefined` where nobody knows. */
  readonly most: number | undefined;
  readonly place: Place | undefined;
  readonly of: string;
}

// Written out: a bundler keeps a product that nobody uses, and would not know that it may go.
/** Where nobody knows the widest span: KuCoin's commonest one, 7 days. */
const USUAL_SPAN = 604_800_000;

/** The names that the walk has for itself. */
const OWN = new Set(['since', 'until', 'pageSize', 'from']);

/**
 * Checks what a walk was asked for.
 * @throws {ParamsError} for a time, size or token that it cannot have. Nothing was sent.
 */
export const readPlan = (
  client: Client,
  spec: EndpointSpec,
  history: HistorySpec,
  given: unknown,
  options: HistoryOptions,
): Plan => {
  const { id } = spec;
  const refuse = (name: string, what: string): never => {
    throw new ParamsError(id, name, what);
  };
  if (given !== undefined && !isPlain(given)) refuse('params', 'must be a plain object');
  const all: Record<string, unknown> = { ...(given as object) };
  for (const name of namesOf(history))
    if (name in all && !OWN.has(name)) refuse(name, 'is for the walk to set; use since, until or pageSize');
  const params = Object.fromEntries(Object.entries(all).filter(([name]) => !OWN.has(name)));
  const time = (name: string): number | undefined => {
    const value = all[name] instanceof Date ? all[name].getTime() : all[name];
    if (value === undefined || (typeof value === 'number' && Number.isFinite(value))) return value;
    return refuse(name, 'must be a Date or a number of ms');
  };

  const now = (options.now ?? Date.now)();
  const kept = keptOf(history, params, now);
  const reach = reachOf(kept);
  const of = fingerprint(params);
  const from = all['from'];
  if (from !== undefined && typeof from !== 'string') refuse('from', 'must be the token of a history');
  const place = typeof from === 'string' ? readToken(id, of, from) : undefined;
  const ended = Math.min(...kept.flatMap(({ until }) => until ?? []), now);
  const until = time('until') ?? ended;
  const since = place?.start ?? time('since') ?? firstOf(history, reach);
  if (since === undefined)
    return refuse(
      'since',
      'is needed: nobody knows how far back this list goes, so there is no start to assume',
    );
  if (since > until && place === undefined)
    refuse('since', `is ${showTime(since)}, which is after the end, ${showTime(until)}`);

  const most = byParam(history.maxSize, params);
  const { signal, timeout } = options;
  return {
    id,
    history,
    ask: (page) => client.call(spec, { ...params, ...page }, { signal: signal, timeout: timeout }),
    signal: signal,
    now,
    window: { since: since, until: until },
    covered: { since: Math.max(since, reach ?? since), until: until },
    kept,
    unit: history.window?.unit === 's' ? 1000 : 1,
    span: spanOf(history, params, most, options.span, refuse),
    size: sizeOf(history, all['pageSize'], most, refuse),
    most,
    place,
    of,
  };
};

/** The parameters of the endpoint that a walk sets. */
const namesOf = ({ page, cursor, size, always, window }: HistorySpec): readonly string[] =>
  [page, cursor, size, ...Object.keys(always ?? {}), window?.start, window?.end].filter(
    (name) => name !== undefined,
  );

/** A list without a window is read whole; another begins where the exchange's memory does. */
const firstOf = ({ window }: HistorySpec, reach: number | undefined): number | undefined =>
  window === undefined ? 0 : reach === -Infinity ? undefined : reach;

const byParam = (
  value: ByParam | undefined,
  params: Readonly<Record<string, unknown>>,
): number | undefined =>
  typeof value === 'object'
    ? (value.values[String(params[value.by])] ?? Math.min(...Object.values(value.values)))
    : value;

type Refuse = (name: string, what: string) => never;

const sizeOf = (
  { size, minSize = 1 }: HistorySpec,
  given: unknown,
  most: number | undefined,
  refuse: Refuse,
): number | undefined => {
  if (given === undefined) return size === undefined ? undefined : most;
  if (size === undefined) return refuse('pageSize', 'is nothing that this list can be told');
  if (typeof given !== 'number' || !Number.isInteger(given) || given < minSize || given > (most ?? Infinity))
    return refuse('pageSize', `must be a whole number from ${minSize}${most ? ` to ${most}` : ''}`);
  return given;
};

const LENGTHS: Readonly<Record<string, number>> = {
  min: 60_000,
  hour: 3_600_000,
  day: 86_400_000,
  week: 604_800_000,
  // A span must not hold more rows than an answer: the shortest month, 28 days.
  month: 2_419_200_000,
};

/** The widest span of one call, in units of the window. */
const spanOf = (
  { window }: HistorySpec,
  params: Readonly<Record<string, unknown>>,
  most: number | undefined,
  wanted: number | undefined,
  refuse: Refuse,
): number => {
  const unit = window?.unit === 's' ? 1000 : 1;
  const interval = intervalOf(window?.interval && params[window.interval]);
  // One row less than an answer holds: one that is full was cut.
  const byRows = interval && most ? (most - 2) * interval : undefined;
  const widest = window?.maxSpanMs ?? byRows;
  if (wanted !== undefined && !(wanted >= 2 * unit && wanted <= (widest ?? Infinity)))
    return refuse('span', `must be ${2 * unit} to ${widest ?? 'any number of'} ms`);
  return Math.floor((wanted ?? widest ?? USUAL_SPAN) / unit);
};

const intervalOf = (value: unknown): number | undefined => {
  if (typeof value === 'number') return value * 60_000;
  const [, count = '', name = ''] = /^(\d+)([a-z]+)$/.exec(String(value)) ?? [];
  const length = LENGTHS[name];
  return length === undefined ? undefined : Number(count) * length;
};

/** What is to be said before the first page. */
export const firstNotices = ({ id, history, window, covered, kept }: Plan): readonly HistoryNotice[] => {
  const notices: HistoryNotice[] = [];
  const note = (kind: HistoryNotice['kind'], message: string, span: Span): void =>
    void notices.push({ kind, endpoint: id, message: `${id}: ${message}`, span });
  for (const { of, since, until } of kept) {
    const rows = of === 'all' ? 'rows' : `${of} rows`;
    if (since !== null && since > window.since)
      note('retention', `${rows} from before ${showTime(since)} are no longer kept.`, {
        since: window.since,
        until: Math.min(since, window.until),
      });
    if (until !== undefined && until < window.until)
      note('retention', `${rows} from after ${showTime(until)} are not in this list.`, {
        since: Math.max(until, window.since),
        until: window.until,
      });
  }
  if (history.window && (kept.length === 0 || kept.some(isUnknown)))
    note('unknown-retention', 'nobody knows how far back this list goes; old rows may be gone.', covered);
  return notices;
};

const isUnknown = ({ since, rows, until, while: state }: Kept): boolean =>
  since === null && rows === undefined && state === undefined && until === undefined;
