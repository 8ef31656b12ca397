import { Ajv2020, type ErrorObject } from 'ajv/dist/2020.js';
import { pointer, type Complaint } from '../complaint.ts';
import { plainJson, type Json } from '../json.ts';

/** Says what is wrong with a value, at which place in it. */
export type Check = (value: unknown, file: string) => Complaint[];

/**
 * A check by a JSON schema, which may refer to others. Where the schema has a description at the place that does not
 * hold, it is part of the complaint, so that a schema can say what would cure it.
 */
export const schemaCheck = (schema: Json, ...others: readonly Json[]): Check => {
  const ajv = new Ajv2020({ allErrors: true, verbose: true, strict: false, validateFormats: false });
  for (const other of others) ajv.addSchema(other);
  const holds = ajv.compile(plainJson(schema));
  return (value, file) =>
    holds(value)
      ? []
      : (holds.errors ?? [])
          // These two only sum up what other errors say.
          .filter(({ keyword }) => keyword !== 'if' && keyword !== 'propertyNames')
          .map((error) => ({ file, pointer: placeOf(error), message: messageOf(error) }));
};

const placeOf = ({ keyword, instancePath, params, propertyName }: ErrorObject): string => {
  const name = keyword === 'additionalProperties' ? params['additionalProperty'] : propertyName;
  return name === undefined ? instancePath : instancePath + pointer(String(name));
};

const messageOf = ({
  keyword,
  message = 'does not hold',
  params,
  parentSchema,
  data,
}: ErrorObject): string => {
  const parent: Json = parentSchema ?? {};
  if (keyword === 'required') {
    const name = String(params['missingProperty']);
    return [`${name} is missing`, parent.properties?.[name]?.description].filter(Boolean).join('; it is ');
  }
  if (keyword === 'additionalProperties') return 'is no key that stands here; correct its name, or remove it';
  const wanted =
    parent.description ??
    (keyword === 'enum' ? `one of ${parent.enum.join(', ')}` : message.replace(/^must /, ''));
  return `must ${/^(be|have|match|not|NOT)\b/.test(wanted) ? '' : 'be '}${wanted}${shown(data)}`;
};

/** The value itself, where it is short enough to be read. */
const shown = (data: unknown): string => {
  const text = JSON.stringify(data) ?? '';
  return text.length <= 60 ? `, and is ${text}` : '';
};
