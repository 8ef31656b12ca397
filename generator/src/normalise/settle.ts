import { isObject, type Json } from '../json.ts';
import { eachSchema } from './places.ts';

/** Turns the marks of an answer's schema into JSON Schema. */
export const settle = (root: Json): void => {
  for (const schema of eachSchema(root)) {
    if (isObject(schema.properties) && Array.isArray(schema.required)) {
      schema.required = schema.required.filter((name: string) => !schema.properties[name]?.['x-absent']);
      if (schema.required.length === 0) delete schema.required;
    }
    if (schema.enum) openEnum(schema);
    if (schema['x-nullable']) allowNull(schema);
  }
  for (const schema of eachSchema(root)) {
    if (schema['x-exact']) schema['x-exact'] = true;
    delete schema['x-nullable'];
    delete schema['x-absent'];
  }
};

/** The enums of a request stay closed, unless nobody has seen the whole list. */
export const settleRequest = (operation: Json): void => {
  const body = operation.requestBody?.content?.['application/json']?.schema;
  const roots = [
    ...(operation.parameters ?? []).map((parameter: Json) => parameter.schema),
    ...(body ? [body] : []),
  ];
  for (const schema of roots.flatMap(eachSchema)) if (schema.enum && schema['x-open']) openEnum(schema);
};

/** Known values are listed and others are no error: KuCoin adds values without a new version. */
const openEnum = (schema: Json): void => {
  schema['x-extensible-enum'] = schema.enum;
  delete schema.enum;
  delete schema['x-open'];
};

const allowNull = (schema: Json): void => {
  if (schema.type !== undefined) schema.type = [...new Set([schema.type, 'null'].flat())];
  else if (schema.anyOf && !schema.anyOf.some((one: Json) => one.type === 'null'))
    schema.anyOf = [...schema.anyOf, { type: 'null' }];
};
