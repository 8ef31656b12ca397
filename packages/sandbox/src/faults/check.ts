import { Ajv2020 } from 'ajv/dist/2020.js';
import type { ErrorObject, ValidateFunction } from 'ajv/dist/2020.js';
import { badParameter } from '../refusal.ts';

export type Checker = ValidateFunction;

// Strict would refuse bounds of a number in a schema that also takes a list.
const ajv = new Ajv2020({ strict: false, logger: false });

export const createChecker = (schema: object): Checker => ajv.compile(schema);

const nameOf = ({ instancePath, keyword, params }: ErrorObject): string => {
  const parts = instancePath.split('/').slice(1);
  if (keyword === 'required') parts.push(String(params['missingProperty']));
  if (keyword === 'additionalProperties') parts.push(String(params['additionalProperty']));
  return parts.map((part, at) => (/^\d+$/.test(part) ? `[${part}]` : at === 0 ? part : `.${part}`)).join('');
};

const problemOf = ({ keyword, message, params }: ErrorObject): string => {
  if (keyword === 'required') return 'is required';
  if (keyword === 'additionalProperties') return 'is not known here';
  if (keyword === 'enum') return `must be one of ${(params['allowedValues'] as unknown[]).join(', ')}`;
  if (keyword === 'type') return `must be ${[params['type']].flat().join(' or ')}`;
  return message ?? 'is not valid';
};

/** Throws a `Refusal` that names the first field which is wrong. */
export const check = (checker: Checker, value: unknown): void => {
  if (checker(value)) return;
  const errors = checker.errors ?? [];
  // A choice reports each of its branches before itself; only the last says what is meant.
  const error = errors.find(({ keyword }) => keyword === 'anyOf') ?? errors[0];
  if (error) throw badParameter(nameOf(error) || 'body', problemOf(error));
};
