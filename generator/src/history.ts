import { pointer, type Complaint } from './complaint.ts';
import { isObject, plainJson, type Json } from './json.ts';
import type { Endpoint, History } from './model.ts';

const FILE = 'specs/history-windows.json';

/** The parameters that a walk adds to those of the endpoint. */
const OWN = new Set(['since', 'until', 'pageSize', 'from']);

interface Histories {
  /** The history that an endpoint lists, if its entry names nothing that the endpoint lacks. */
  readonly of: (endpoint: Endpoint) => History | undefined;
  /** What is wrong with the entries; to be asked when every endpoint was looked up. */
  readonly complaints: () => Complaint[];
}

/** Reads history-windows.json. Every endpoint, parameter and field that it names must exist. */
export const readHistories = (file: Json): Histories => {
  const complaints: Complaint[] = [];
  const asked = new Set<string>();
  const entries: Json = isObject(file.endpoints) ? plainJson(file.endpoints) : {};
  return {
    of: (endpoint) => {
      asked.add(endpoint.id);
      const entry = Object.hasOwn(entries, endpoint.id) ? entries[endpoint.id] : undefined;
      if (entry === undefined) return undefined;
      const before = complaints.length;
      const complain = (steps: readonly (string | number)[], message: string): void =>
        void complaints.push({ file: FILE, pointer: pointer('endpoints', endpoint.id, ...steps), message });
      const wrong = shapeOf(entry);
      if (wrong) complain(wrong.steps, wrong.message);
      else checkNames(entry, endpoint, complain);
      // The answers of some endpoints are files, or not known.
      return complaints.length > before || entry.rows === null ? undefined : toHistory(entry);
    },
    complaints: () => [
      ...complaints,
      ...Object.keys(entries)
        .filter((id) => !asked.has(id))
        .map((id) => ({ file: FILE, pointer: pointer('endpoints', id), message: `${id} is no endpoint` })),
    ],
  };
};

const toHistory = (entry: Json): History => ({
  lists: entry.lists,
  rows: entry.rows,
  paging: entry.paging,
  order: entry.order ?? null,
  window: entry.window?.start && entry.window.end ? entry.window : null,
  retention: entry.retention ?? [],
  key: entry.key ?? null,
  notKey: entry.notKey,
  time: entry.time ?? null,
  maxRows: entry.maxRows,
});

interface Fault {
  readonly steps: readonly string[];
  readonly message: string;
}

/** What keeps an entry from being read; `specs:lint` checks the rest of its shape. */
const shapeOf = (entry: unknown): Fault | undefined => {
  const fault = (message: string, ...steps: string[]): Fault => ({ steps, message });
  if (!isObject(entry)) return fault('must be an object');
  if (typeof entry.lists !== 'string') return fault('must be text', 'lists');
  if (typeof entry.rows !== 'string' && entry.rows !== null) return fault('must be text or null', 'rows');
  const { paging, window, retention, key, notKey, time } = entry;
  if (!isObject(paging)) return fault('must be an object', 'paging');
  if (!['page', 'cursor', 'time', 'none'].includes(paging.kind))
    return fault('must be page, cursor, time or none', 'paging', 'kind');
  if (!isObject(paging.size)) return fault('must be an object', 'paging', 'size');
  for (const name of ['next', 'direction'])
    if (paging[name] != null && !isObject(paging[name])) return fault('must be an object', 'paging', name);
  if (window != null && !isObject(window)) return fault('must be an object or null', 'window');
  if (retention != null && !(Array.isArray(retention) && retention.every(isObject)))
    return fault('must be a list of objects, or null', 'retention');
  if (key != null && !Array.isArray(key)) return fault('must be a list or null', 'key');
  if (notKey != null && !isObject(notKey)) return fault('must be an object', 'notKey');
  if (time != null && !isObject(time)) return fault('must be an object or null', 'time');
  if (entry.rows !== null && window?.start && !/^m?s$/.test(window.unit))
    return fault('must be s or ms where there are rows', 'window', 'unit');
  return undefined;
};

type Complain = (steps: readonly (string | number)[], message: string) => void;

const checkNames = (entry: Json, { id, params, result }: Endpoint, complain: Complain): void => {
  const { paging, window, key, notKey, time } = entry;
  const known = Object.keys(params?.schema.properties ?? {});
  const param = (name: unknown, ...steps: (string | number)[]): void => {
    if (name != null && !known.includes(String(name)))
      complain(steps, `${id} has no parameter ${String(name)}`);
  };
  param(paging.page, 'paging', 'page');
  param(paging.cursor, 'paging', 'cursor');
  param(paging.size.param, 'paging', 'size', 'param');
  param(paging.size.max?.by, 'paging', 'size', 'max', 'by');
  param(paging.direction?.param, 'paging', 'direction', 'param');
  for (const name of ['start', 'end', 'interval']) param(window?.[name], 'window', name);
  for (const name of Object.keys(window?.appliesWhen ?? {})) param(name, 'window', 'appliesWhen', name);
  if (Array.isArray(entry.keyFromRequest))
    entry.keyFromRequest.forEach((name: unknown, i: number) => param(name, 'keyFromRequest', i));

  if (entry.rows === null) return;
  const set = namesOf(entry);
  for (const name of known.filter((one) => OWN.has(one) && !set.includes(one)))
    complain([], `${id} has a parameter ${name}, and .all has one of that name; rename it there`);
  const answer = Object.keys(fieldsOf(result));
  const list = entry.rows === '' ? result : fieldsOf(result)[entry.rows];
  const row = itemsOf(list);
  if (row === undefined) {
    complain(['rows'], `the answer of ${id} has no list ${entry.rows ? `in ${entry.rows}` : 'for its data'}`);
    return;
  }
  const fields = Object.keys(fieldsOf(row));
  const field = (name: unknown, ...steps: (string | number)[]): void => {
    // Rows that are lists have places, and of some rows nothing is known.
    if (typeof name === 'string' && fields.length > 0 && !fields.includes(name))
      complain(steps, `the rows of ${id} have no field ${name}`);
  };
  const inAnswer = (name: unknown, ...steps: string[]): void => {
    if (typeof name === 'string' && !answer.includes(name))
      complain(steps, `the answer of ${id} has no field ${name}`);
  };
  (key ?? []).forEach((name: unknown, i: number) => field(name, 'key', i));
  for (const name of Object.keys(notKey ?? {})) field(name, 'notKey', name);
  field(time?.field, 'time', 'field');
  field(window?.filters, 'window', 'filters');
  if (window?.filters != null && window.filters !== time?.field)
    complain(['time', 'field'], `must be ${window.filters}, which the window means`);
  inAnswer(paging.more, 'paging', 'more');
  if (paging.next?.from === 'answer') inAnswer(paging.next.field, 'paging', 'next', 'field');
  else field(paging.next?.field, 'paging', 'next', 'field');
};

/** The parameters of the endpoint that a walk sets itself. */
export const namesOf = ({ paging, window }: Pick<History, 'paging' | 'window'> | Json): string[] =>
  [paging.page, paging.cursor, paging.size.param, paging.direction?.param, window?.start, window?.end].filter(
    (name, i, all) => typeof name === 'string' && all.indexOf(name) === i,
  );

export const alternatives = (schema: Json | undefined): Json[] =>
  schema ? [schema, ...[schema.anyOf ?? [], schema.oneOf ?? []].flat().flatMap(alternatives)] : [];

const fieldsOf = (schema: Json | undefined): Json =>
  Object.assign({}, ...alternatives(schema).map(({ properties }) => properties ?? {}));

export const itemsOf = (schema: Json | undefined): Json | undefined =>
  alternatives(schema).find(({ items, prefixItems }) => items ?? prefixItems)?.items;
