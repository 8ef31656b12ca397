import type { ServerResponse } from 'node:http';
import { serve, success, type Received, type TestServer } from './server.ts';

/** A row of the past; more fields may stand beside these. */
export interface PastRow {
  readonly id: string;
  /** When it came to be, in units of the list. */
  readonly at: number;
  readonly [field: string]: unknown;
}

/** How a list behaves; every fault is caused by it, and none by a stand-in for the code under test. */
export interface HistoryBehaviour {
  readonly kind: 'page' | 'cursor' | 'time' | 'none';
  rows: PastRow[];
  /** Rows of one answer at the most, whatever is asked. */
  readonly most: number;
  /** The widest span, in units. */
  readonly widest?: number;
  /** What a wider one gets: its newer part without a word, or an error. */
  readonly tooWide?: 'clamped' | 'refused';
  /** Which ends of a window belong to it. */
  readonly ends?: 'both' | 'start' | 'end' | 'none';
  readonly order?: 'asc' | 'desc';
  /** The number of pages is part of the answer. */
  readonly counted?: boolean;
  /** The row at the cursor begins the next page. */
  readonly repeats?: boolean;
  /** The field that the window means. */
  readonly filters?: string;
  /** Changes the answer before it travels. */
  readonly distort?: (data: Record<string, unknown>, query: URLSearchParams) => unknown;
  /** Before each answer, with its number; true drops the connection. */
  readonly before?: (nth: number, list: HistoryBehaviour) => boolean | void;
}

export interface HistoryServer extends TestServer {
  /** The windows that were asked for, in units. */
  readonly windows: [from: number, to: number][];
}

/** A list of past rows over HTTP: `from` and `to`, `page` or `cursor`, and `size`. */
export const serveHistory = async (list: HistoryBehaviour): Promise<HistoryServer> => {
  const windows: [number, number][] = [];
  let answers = 0;
  const answer = ({ url }: Received, response: ServerResponse): void => {
    const query = new URL(url, 'http://history').searchParams;
    answers += 1;
    if (list.before?.(answers, list)) {
      response.destroy();
      return;
    }
    const from = Number(query.get('from') ?? -Infinity);
    const to = Number(query.get('to') ?? Infinity);
    if (query.has('from')) windows.push([from, to]);
    if (list.tooWide === 'refused' && to - from > (list.widest ?? Infinity)) {
      response.writeHead(200, { 'content-type': 'application/json' });
      response.end(JSON.stringify({ code: '400100', msg: 'The time span is too wide.' }));
      return;
    }
    const data = answerOf(list, query, Math.max(from, to - (list.widest ?? Infinity)), to);
    success(list.distort ? list.distort(data, query) : data)({} as Received, response);
  };
  const server = await serve(answer);
  return Object.assign(server, { windows });
};

const answerOf = (
  list: HistoryBehaviour,
  query: URLSearchParams,
  from: number,
  to: number,
): Record<string, unknown> => {
  const { kind, ends = 'both', filters = 'at', order = 'desc' } = list;
  const first = ends === 'both' || ends === 'start';
  const last = ends === 'both' || ends === 'end';
  const rows = list.rows
    .filter((row) => {
      const time = Number(row[filters]);
      return (first ? time >= from : time > from) && (last ? time <= to : time < to);
    })
    .sort((a, b) => (order === 'asc' ? 1 : -1) * (a.at - b.at || (a.id < b.id ? -1 : 1)));
  const size = Math.min(Number(query.get('size') ?? list.most), list.most);
  let start = 0;
  if (kind === 'page') start = (Number(query.get('page') ?? 1) - 1) * size;
  if (kind === 'cursor' && query.has('cursor'))
    start = rows.findIndex(({ id }) => id === query.get('cursor')) + (list.repeats ? 0 : 1);
  const items = rows.slice(start, start + size);
  return {
    items,
    ...(kind === 'cursor' ? { lastId: items.at(-1)?.id ?? null, hasMore: start + size < rows.length } : {}),
    ...(list.counted ? { totalPage: Math.ceil(rows.length / size) } : {}),
  };
};
