import {
  endpoint,
  paged,
  type AllParams,
  type HistoryOptions,
  type HistoryRows,
  type HistorySpec,
  type PagedEndpoint,
} from '@kucoin-typed/runtime';
import { createClient } from 'kucoin-typed/client';
import { serveHistory, type HistoryBehaviour, type HistoryServer, type PastRow } from './history-server.ts';
import { spec } from './specs.ts';

/** The moment at which every walk of the tests begins, far from any real clock. */
export const NOW = 1_700_000_000_000;

type TestParams = AllParams<Record<string, unknown>, never, 'optional'>;
type TestHistory = PagedEndpoint<Record<string, unknown>, unknown, PastRow, TestParams>;

/** The facts that fit the server of history-server.ts, and what to change about them. */
export const factsOf = (kind: HistorySpec['kind'], changes: Partial<HistorySpec> = {}): HistorySpec => ({
  rows: 'items',
  kind,
  ...(kind === 'page' ? { page: 'page', more: 'totalPage' } : {}),
  ...(kind === 'cursor' ? { cursor: 'cursor', next: { from: 'answer', field: 'lastId' } } : {}),
  size: 'size',
  maxSize: 10,
  order: 'desc',
  window: { start: 'from', end: 'to', unit: 'ms', maxSpanMs: 1000, filters: 'at' },
  retention: [{ of: 'all', ms: 100_000 }],
  key: ['id'],
  time: { field: 'at', unit: 'ms' },
  ...changes,
});

const historyOf = (facts: HistorySpec): TestHistory => paged(endpoint(spec()), facts);

interface OpenHistory extends AsyncDisposable {
  readonly server: HistoryServer;
  readonly all: (params: TestParams, options?: HistoryOptions) => HistoryRows<PastRow>;
}

/** A list on a server, and the walk over it with a clock that stands still. */
export const openHistory = async (
  list: HistoryBehaviour,
  facts: HistorySpec = factsOf(list.kind),
): Promise<OpenHistory> => {
  const server: HistoryServer = await serveHistory(list);
  const history = historyOf(facts);
  const client = createClient({ baseUrl: server.url, retry: false });
  return {
    server: server,
    all: (params, options = {}) => history.all(client, params, { now: () => NOW, ...options }),
    [Symbol.asyncDispose]: () => server[Symbol.asyncDispose](),
  };
};

/** Rows of these ages in ms, the id of each saying its place. */
export const aged = (...ages: number[]): PastRow[] =>
  ages.map((age, i) => ({ id: `r${String(i).padStart(4, '0')}`, at: NOW - age }));

export const collect = async (rows: AsyncIterable<PastRow>): Promise<string[]> => {
  const ids: string[] = [];
  for await (const { id } of rows) ids.push(id);
  return ids;
};
