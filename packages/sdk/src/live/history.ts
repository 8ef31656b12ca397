import type { HistoryOptions, LiveAsk, PagedEndpoint } from '@kucoin-typed/runtime';

/** So many rows of a history are read at most: beyond, the reading says that it is not whole. */
const MOST = 20_000;

/** Every history goes back at least so far (ms), whether or not anybody says so. */
const SURELY_KEPT = 86_400_000;

/** The rows of a history in the span that a reading is about. */
export const historyOf = async <P, R, Row, A>(
  { client, since, until, options, lacks }: LiveAsk,
  endpoint: PagedEndpoint<P, R, Row, A>,
  params: object,
): Promise<Row[]> => {
  const rows: Row[] = [];
  const settings: HistoryOptions = {
    ...options,
    now: () => until,
    onNotice: ({ kind, message }) => {
      const old = kind === 'unknown-retention' && until - since > SURELY_KEPT;
      if (old || kind === 'retention' || kind === 'truncated') lacks(message);
    },
  };
  const all = endpoint.all as unknown as (
    client: LiveAsk['client'],
    params: object,
    options: HistoryOptions,
  ) => AsyncIterable<Row>;
  for await (const row of all(client, { ...params, since: Math.floor(since) }, settings)) {
    rows.push(row);
    if (rows.length < MOST) continue;
    lacks(`${endpoint.spec.id}: more than ${MOST} rows since ${new Date(since).toISOString()}.`);
    break;
  }
  return rows;
};

/** A list that comes by page. */
interface Page<Row> {
  readonly totalPage: number;
  readonly items: readonly Row[];
}

const PAGE = 100;

/** All rows of a list of what is open, which is short. */
export const pagesOf = async <P, R, Row, A>(
  { client, options, lacks }: LiveAsk,
  { spec }: PagedEndpoint<P, R, Row, A>,
  params: object,
): Promise<Row[]> => {
  const rows: Row[] = [];
  for (let currentPage = 1; rows.length < MOST; currentPage++) {
    const page = await client.call<Page<Row>>(spec, { ...params, currentPage, pageSize: PAGE }, options);
    rows.push(...page.items);
    if (currentPage >= page.totalPage || page.items.length === 0) return rows;
  }
  lacks(`${spec.id}: more than ${MOST} rows.`);
  return rows;
};

/** Symbols that were traded since, by the rows of an account's ledger: the context of a trade names its symbol. */
export const ledgerSymbols = async <P, R, Row, A>(
  ask: LiveAsk,
  ledger: PagedEndpoint<P, R, Row, A>,
): Promise<string[]> => {
  const symbols = new Set<string>();
  for (const row of await historyOf(ask, ledger, {})) {
    const { context } = row as { readonly context?: string | null };
    const [, symbol] = /"symbol"\s*:\s*"([^"]+)"/.exec(context ?? '') ?? [];
    if (symbol !== undefined) symbols.add(symbol);
  }
  return [...symbols];
};
