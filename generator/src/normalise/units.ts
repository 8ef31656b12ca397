import { isRawNumber, type Json } from '../json.ts';
import { eachMessage, eachOperation, eachSchema } from './places.ts';

/** `specs/units.json`: which names of a product are counted in what. */
export interface Units {
  readonly products: Readonly<Record<string, Readonly<Record<string, readonly string[]>>>>;
}

const TIME = /(?:time|timestamp|timepoint|^ts|At|Date|From|To)$/;

/** Digits of a time of this century → its unit. */
const BY_DIGITS: Readonly<Record<number, string>> = { 10: 's', 13: 'ms', 16: 'us', 19: 'ns' };

/** Marks times with the unit that an example shows. */
export const markTimes = (schema: Json, example: unknown): void => {
  if (Array.isArray(example)) for (const item of example) markTimes(schema.items ?? {}, item);
  if (typeof example !== 'object' || example === null) return;
  for (const [name, field] of Object.entries<Json>(schema.properties ?? {})) {
    const value = (example as Json)[name];
    const unit = TIME.test(name) ? unitOf(value) : undefined;
    if (unit) field['x-unit'] ??= unit;
    markTimes(field, value);
  }
};

/** Marks a parameter, whose name stands beside its schema. */
export const markTime = (name: string, schema: Json, value: unknown): void => {
  const unit = TIME.test(name) ? unitOf(value ?? schema.examples?.[0]) : undefined;
  if (unit) schema['x-unit'] ??= unit;
};

const unitOf = (value: unknown): string | undefined => {
  const text = isRawNumber(value) ? value.rawJSON : String(value);
  return /^1\d+$/.test(text) ? BY_DIGITS[text.length] : undefined;
};

const groupOf = (owner: Json): string => `${owner['x-sdk-service']}.${owner['x-sdk-sub-service']}`;

/** Marks amounts with the unit that their name has in their product. */
export const markAmounts = (document: Json, { products }: Units): void => {
  for (const { groups = [], ...units } of Object.values(products)) {
    const byName = new Map(
      Object.entries(units).flatMap(([unit, names]) => names.map((name) => [name, unit] as const)),
    );
    const mark = (name: string, schema: Json): void => {
      const unit = byName.get(name);
      if (unit && schema.type !== 'object' && schema.type !== 'array') schema['x-unit'] ??= unit;
    };
    const inside = (root: Json | undefined): void => {
      const named = root ? eachSchema(root).flatMap((one) => Object.entries<Json>(one.properties ?? {})) : [];
      for (const [name, schema] of named) mark(name, schema);
    };
    for (const operation of eachOperation(document)) {
      if (!groups.includes(groupOf(operation))) continue;
      // A path parameter names a thing or a depth, never an amount.
      for (const { name, in: where, schema } of operation.parameters ?? [])
        if (where === 'query') mark(name, schema);
      inside(operation.requestBody?.content?.['application/json']?.schema);
      inside(operation.responses['200']?.content?.['application/json']?.schema);
    }
    const [channel] = Object.values<Json>(document.channels ?? {});
    if (channel && groups.includes(groupOf(channel)))
      for (const { payload } of eachMessage(document)) inside(payload);
  }
};
