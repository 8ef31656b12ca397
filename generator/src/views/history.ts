import { namesOf } from '../history.ts';
import type { Json } from '../json.ts';
import type { Endpoint, History } from '../model.ts';
import { endpointView } from './endpoint.ts';
import { docLines, literal, type Types } from './view.ts';

/** An endpoint that lists past things: what any endpoint has, the facts that its walk needs, and their types. */
export const historyView = (
  e: Endpoint,
  history: History,
  types: Types,
): ReturnType<typeof endpointView> & { row: string; all: string; history: string } => {
  const view = endpointView(e, types);
  const names = namesOf(history)
    .sort()
    .map((name) => `'${name}'`)
    .join(' | ');
  const start = history.window === null || hasKnownStart(history) ? 'optional' : 'needed';
  // The links stand at the end of a comment.
  const links = view.doc.findIndex((line) => line.startsWith('@'));
  const at = links < 0 ? view.doc.length : links;
  return {
    ...view,
    doc: [...view.doc.slice(0, at), ...docLines(said(history)), ...view.doc.slice(at)],
    row: `RowOf<${view.result}, '${history.rows}'>`,
    all: `AllParams<${view.params}, ${names || 'never'}, '${start}'>`,
    history: literal(specOf(history)),
  };
};

/** The facts as the runtime reads them. */
const specOf = ({ rows, paging, order, window, retention, key, notKey, time, maxRows }: History): Json => ({
  rows,
  kind: paging.kind,
  page: paging.page ?? undefined,
  more: paging.more ?? undefined,
  cursor: paging.kind === 'cursor' ? paging.cursor : undefined,
  next: paging.next ?? undefined,
  always: paging.direction ? { [paging.direction.param]: paging.direction.onward } : undefined,
  size: paging.size.param ?? undefined,
  maxSize: paging.size.max ?? undefined,
  minSize: paging.size.min ?? undefined,
  order: order ?? undefined,
  window: window
    ? {
        start: window.start,
        end: window.end,
        unit: window.unit,
        maxSpanMs: window.maxSpanMs ?? undefined,
        interval: window.interval,
        filters: window.filters ?? undefined,
        appliesWhen: window.appliesWhen,
      }
    : undefined,
  retention:
    retention.length > 0
      ? retention.map(({ of, ms, since, until, rows: count, while: state, when }) => ({
          of,
          ms,
          since,
          until,
          rows: count,
          while: state,
          when,
        }))
      : undefined,
  key: key ?? undefined,
  notKey,
  time: time ? { field: time.field, unit: time.unit ?? undefined } : undefined,
  maxRows,
});

/** Whether it is known, whatever the parameters, how far back the list goes. */
const hasKnownStart = ({ retention }: History): boolean => {
  const spans = retention.filter(
    (one) => one.rows === undefined && one.while === undefined && one.until === undefined,
  );
  const isKnown = (one: Json): boolean =>
    one.when === undefined && (typeof one.ms === 'number' || typeof one.since === 'string');
  return spans.some((one) => one.of === 'all' && isKnown(one)) || (spans.length > 0 && spans.every(isKnown));
};

const said = ({ lists, window, retention }: History): string => {
  const span = window?.maxSpanMs ? `at most ${lengthOf(window.maxSpanMs)} a call` : undefined;
  const cut =
    span && window?.tooWide === 'clamped' ? ', and KuCoin cuts what is wider without saying so' : '';
  const kept = retention.map(keptOf).filter((text) => text !== '');
  const back = kept.length > 0 ? kept.join(', ') : window ? 'nobody knows how far back it goes' : undefined;
  return `\`.all\` walks the ${lists}, oldest first: ${[span && span + cut, back].filter(Boolean).join('; ') || 'every page'}.`;
};

const DAY = 86_400_000;

const lengthOf = (ms: number): string =>
  ms % DAY === 0 ? `${ms / DAY} ${ms === DAY ? 'day' : 'days'}` : `${ms / 3_600_000} hours`;

const keptOf = ({ of, ms, since, until, rows, while: state, when }: Json): string => {
  const which = of === 'all' ? '' : `${of} ones `;
  const where = when ? ` (${Object.values(when).join(' ')})` : '';
  if (rows !== undefined) return `the newest ${rows} alone`;
  if (state !== undefined) return `${which}as long as ${state}`;
  if (since !== undefined) return `${which}from ${since} on${where}`;
  if (until !== undefined) return `${which}until ${until}`;
  if (ms === 'unlimited') return `${which}without limit${where}`;
  return typeof ms === 'number'
    ? `${which}kept ${lengthOf(ms)}${where}`
    : `${which}kept nobody knows how long${where}`;
};
