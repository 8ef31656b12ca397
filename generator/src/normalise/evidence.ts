import { isObject, isRawNumber, type Json } from '../json.ts';
import { eachSchema } from './places.ts';

/**
 * Marks in a schema what an example of KuCoin's own shows of its fields: `x-nullable` where it is null, `x-absent`
 * where a required field is not there, `x-exact` where an integer passes 2^53, and fields that nobody declared.
 */
export const markEvidence = (schema: Json, example: unknown): void => {
  mark(schema, example);
  // One name has one type in one payload, however small some of its values are.
  const long = new Set<string>();
  const named = eachSchema(schema).flatMap((one) => Object.entries<Json>(one.properties ?? {}));
  for (const [name, field] of named) if (field['x-exact']) long.add(name);
  for (const [name, field] of named) if (long.has(name) && isInteger(field)) field['x-exact'] ??= SHOWN;
};

/** The value of a mark that an example made. */
export const SHOWN = 'example';

const mark = (schema: Json, example: unknown): void => {
  if (example === null) schema['x-nullable'] ??= SHOWN;
  else if (isInteger(schema) && isLong(example)) schema['x-exact'] ??= SHOWN;
  else if (Array.isArray(example) && isObject(schema.items))
    for (const item of example) mark(schema.items, item);
  else if (isObject(example) && isObject(schema.properties)) markFields(schema, example);
};

const markFields = (schema: Json, example: Json): void => {
  for (const [name, field] of Object.entries<Json>(schema.properties)) {
    // Sequences of the order book count up from 1, and stay numbers.
    const counter = /^sequence/i.test(name) && isLong(example[name]);
    if (name in example && !counter) mark(field, example[name]);
    else if (!(name in example) && schema.required?.includes(name)) field['x-absent'] ??= SHOWN;
  }
  // A map has no field names of its own.
  if (schema.additionalProperties || Object.keys(schema.properties).length === 0) return;
  for (const [name, value] of Object.entries(example)) {
    if (!(name in schema.properties)) schema.properties[name] = { ...schemaOf(value), 'x-undeclared': true };
  }
};

const schemaOf = (value: unknown): Json => {
  if (value === null) return { 'x-unconstrained': 'Its only example is null.' };
  if (Array.isArray(value))
    return {
      type: 'array',
      items: value.length > 0 ? schemaOf(value[0]) : { 'x-unconstrained': 'Its only example is empty.' },
    };
  if (isObject(value)) {
    return {
      type: 'object',
      properties: Object.fromEntries(Object.entries(value).map(([k, v]) => [k, schemaOf(v)])),
    };
  }
  const number = isRawNumber(value) ? Number(value.rawJSON) : value;
  return { type: Number.isInteger(number) ? 'integer' : typeof number };
};

const SIXTEEN_DIGITS = 1e15;

/** An integer of 16 digits or more: its like may pass 2^53 tomorrow, if this one has not. */
const isLong = (example: unknown): boolean => {
  const value = isRawNumber(example) ? Number(example.rawJSON) : example;
  return typeof value === 'number' && Number.isInteger(value) && Math.abs(value) >= SIXTEEN_DIGITS;
};

export const isInteger = (schema: Json): boolean => [schema.type].flat().includes('integer');
