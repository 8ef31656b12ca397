import { alternatives, itemsOf } from './history.ts';
import type { Json } from './json.ts';
import type { Endpoint } from './model.ts';
import { atPath } from './paths.ts';

/** A channel that is filled from a list. */
export interface Fed {
  readonly id: string;
  /** The arguments of one topic. */
  readonly args: readonly string[];
  readonly schemas: readonly Json[];
}

type Complain = (message: string, ...at: (string | number)[]) => void;

/** Everything that a fill names must exist: in its endpoint, in the endpoint's rows, in the pushes of its channels. */
export const checkFill = (
  fill: Json,
  endpoints: ReadonlyMap<string, Endpoint>,
  fed: readonly Fed[],
  complain: Complain,
): void => {
  const endpoint = endpoints.get(fill.endpoint);
  if (!endpoint) return complain(`${fill.endpoint} is no endpoint`, 'endpoint');
  const { id, history, params, result } = endpoint;
  if (!history) return complain(`${id} is no history; specs/history-windows.json has none of it`, 'endpoint');
  if (fill.rows !== undefined && fill.rows !== history.rows)
    complain(`the list of ${id} is in ${history.rows || 'no field'}`, 'rows');
  const fields: Json = params?.schema.properties ?? {};
  for (const [name, value] of Object.entries<any>(fill.params)) {
    if (!Object.hasOwn(fields, name)) complain(`${id} has no parameter ${name}`, 'params', name);
    else checkValues(fields[name], value, (message) => complain(message, 'params', name));
    for (const text of typeof value === 'object' ? [value.of] : [value])
      checkPattern(text, fed, (message) => complain(message, 'params', name));
  }
  for (const name of params?.schema.required ?? []) {
    const own = [history.window?.start, history.window?.end];
    if (!Object.hasOwn(fill.params, name) && !own.includes(name)) complain(`${id} needs ${name}`, 'params');
  }
  checkPattern(fill.lasts, fed, (message) => complain(message, 'lasts'));
  for (const name of Object.keys(fill.where ?? {})) {
    const stranger = fed.find(({ args }) => !args.includes(name));
    if (stranger) complain(`${stranger.id} has no argument ${name}`, 'where', name);
  }

  const list = history.rows === '' ? result : result.properties?.[history.rows];
  const row = [itemsOf(list) ?? {}];
  const inRow = (path: string, ...at: (string | number)[]): Json[] => {
    const found = atPath(row, path);
    if (found.length === 0) complain(`the rows of ${id} have no ${path}`, ...at);
    return found;
  };
  const unit = inRow(fill.time.at, 'time', 'at').find((one) => one['x-unit'])?.['x-unit'];
  if (unit !== undefined && unit !== fill.time.unit)
    complain(`${fill.time.at} is in ${unit}`, 'time', 'unit');
  for (const [i, path] of (fill.id?.row ?? []).entries()) inRow(path, 'id', 'row', i);
  for (const { id: channel, schemas } of fed) {
    const inPush = (path: string, ...at: (string | number)[]): void => {
      if (atPath(schemas, path).length === 0) complain(`no push of ${channel} has ${path}`, ...at);
    };
    for (const [i, path] of (fill.id?.push ?? []).entries()) inPush(path, 'id', 'push', i);
    if (fill.when) inPush(fill.when.at, 'when', 'at');
  }
};

/** A parameter with known values takes no other. */
const checkValues = (schema: Json, value: unknown, complain: (message: string) => void): void => {
  const known: unknown[] | undefined = alternatives(schema).find((one) => one.enum)?.enum;
  const given = Array.isArray(value) ? value : Object.values((value as Json)?.is ?? {});
  const texts = known?.map(String);
  for (const one of given)
    if (texts && !texts.includes(String(one))) complain(`${String(one)} is no value of it`);
};

const PATTERN = /^\{(?:([A-Za-z]+)(\??)|\*([\w.]+))\}$/;

/** `{symbol}`, `{symbol?}` and `{*data.symbol}`; anything without braces is itself. */
const checkPattern = (text: unknown, fed: readonly Fed[], complain: (message: string) => void): void => {
  if (typeof text !== 'string' || !/[{}]/.test(text)) return;
  const [whole, name, maybe, seen] = PATTERN.exec(text) ?? [];
  if (whole === undefined) return complain(`${text} is no argument: {name}, {name?} or {*path}`);
  for (const { id, args, schemas } of fed) {
    if (name !== undefined && maybe === '' && !args.includes(name)) complain(`${id} has no argument ${name}`);
    if (seen !== undefined && atPath(schemas, seen).length === 0) complain(`no push of ${id} has ${seen}`);
  }
};
