import { stringify } from '@kucoin-typed/runtime';
import { isFields, readEnvelope } from './envelope.ts';
import type { Fields } from './envelope.ts';

const withFields = (value: unknown, more: Fields): unknown => {
  if (Array.isArray(value)) return value.map((item) => withFields(item, more));
  if (!isFields(value)) return value;
  const fields = Object.entries(value).map(([name, field]) => [name, withFields(field, more)]);
  return { ...Object.fromEntries(fields), ...more };
};

const withValue = (value: unknown, names: ReadonlySet<string>, put: string): unknown => {
  if (Array.isArray(value)) return value.map((item) => withValue(item, names, put));
  if (!isFields(value)) return value;
  return Object.fromEntries(
    Object.entries(value).map(([name, field]) => [
      name,
      names.has(name) && typeof field === 'string' ? put : withValue(field, names, put),
    ]),
  );
};

const USUAL_FIELDS: Fields = { addedByKucoin: 'unheard of' };

/** Adds fields to every object in a JSON text, the envelope included. */
export const addFields = (text: string, fields: Fields = USUAL_FIELDS): string => {
  const envelope = readEnvelope(text);
  return envelope ? stringify(withFields(envelope, fields)) : text;
};

/** Replaces the text under these names in what a JSON text carries; its envelope stays true. */
export const replaceEnums = (text: string, names: readonly string[], put: string = 'unheardOf'): string => {
  const envelope = readEnvelope(text);
  if (!envelope) return text;
  const inside = 'data' in envelope ? 'data' : 'd';
  return inside in envelope
    ? stringify({ ...envelope, [inside]: withValue(envelope[inside], new Set(names), put) })
    : text;
};
