import type { IncomingMessage } from 'node:http';
import type { Schema } from '@kucoin-typed/specs';
import type { Args } from '../parameters.ts';
import type { Asked } from './asked.ts';
import { changeData, isFields } from './envelope.ts';
import type { Fields } from './envelope.ts';

type Keep = (position: number) => boolean;

const kept = new WeakMap<IncomingMessage, Keep>();

/** Takes items out of the batch that a request is. */
export const keepItems = (request: IncomingMessage, keep: Keep): void => void kept.set(request, keep);

/** The parameters of a call, without the items of its batch that a fault takes out. */
export const withItemsKept = (request: IncomingMessage, args: Args): Args => {
  const keep = kept.get(request);
  if (!keep) return args;
  const batch = Object.entries(args).find(([, value]) => Array.isArray(value));
  if (!batch) return args;
  const [name, list] = batch as [string, readonly unknown[]];
  return Object.assign(Object.create(null), args, { [name]: list.filter((_, at) => keep(at)) }) as Args;
};

/** Batches answer with a list, or with an object around one. */
const LISTS = ['items', 'data'];

const itemSchema = (schema: Schema | undefined): Schema | undefined =>
  schema?.items ?? LISTS.map((name) => schema?.properties?.[name]?.items).find((found) => found);

/** A refused item as the endpoint words it: with `code` and `msg`, or with `success` and `failMsg`. */
const refusedItem = (item: unknown, schema: Schema | undefined, code: string, msg: string): Fields => {
  const said: Fields = isFields(item) ? item : { orderId: item };
  const all: Fields = { ...said, success: false, failMsg: msg, code, msg };
  const known = schema?.properties ?? {};
  return Object.fromEntries(Object.entries(all).filter(([name]) => name in known));
};

/** Puts refusals in the places of the items that were taken out. */
export const refuseItems = (
  text: string,
  { endpoint, items }: Asked,
  positions: readonly number[],
  code: string,
  msg: string,
): string => {
  const schema = itemSchema(
    endpoint?.operation.responses[200].content['application/json'].schema.properties?.['data'],
  );
  const fill = (list: readonly unknown[]): readonly unknown[] => {
    const filled = [...list];
    for (const at of positions.toSorted((a, b) => a - b)) {
      if (at < items.length) filled.splice(at, 0, refusedItem(items[at], schema, code, msg));
    }
    return filled;
  };
  return changeData(text, (data) => {
    if (Array.isArray(data)) return fill(data);
    const name = isFields(data) ? LISTS.find((one) => Array.isArray(data[one])) : undefined;
    if (!isFields(data) || name === undefined) return data;
    return { ...data, [name]: fill(data[name] as readonly unknown[]) };
  });
};
