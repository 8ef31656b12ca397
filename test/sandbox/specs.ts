import { parse } from '@kucoin-typed/runtime';
import { readSpecs } from '@kucoin-typed/specs';
import type { EffectiveSpecs, Operation, Schema } from '@kucoin-typed/specs';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { sampleParams } from '../support/sample.ts';

export const specs: EffectiveSpecs = readSpecs(parse);

export interface Listed {
  readonly id: string;
  readonly host: 'spot' | 'futures' | 'broker';
  readonly method: string;
  readonly path: string;
  readonly operation: Operation;
}

/** Every endpoint of the effective specs. */
export const endpoints: readonly Listed[] = Object.values(specs.rest).flatMap((document) =>
  Object.entries(document.paths).flatMap(([path, methods]) =>
    Object.entries(methods).map(([method, operation]): Listed => ({
      id: operation.operationId,
      host: document['x-host'] as Listed['host'],
      method: method.toUpperCase(),
      path,
      operation,
    })),
  ),
);

const ajv = new Ajv2020({ strict: false, validateFormats: false, validateSchema: false, logger: false });

const plain = (value: unknown): unknown =>
  typeof value === 'bigint'
    ? Number(value)
    : Array.isArray(value)
      ? value.map(plain)
      : typeof value === 'object' && value !== null
        ? Object.fromEntries(Object.entries(value).map(([name, item]) => [name, plain(item)]))
        : value;

/** What is wrong with a value, as text; empty if nothing is. */
export const faults = (schema: Schema, value: unknown): string => {
  const validate = ajv.compile(schema);
  return validate(plain(value)) ? '' : ajv.errorsText(validate.errors);
};

/** What is wrong with an endpoint's answer. */
export const answerFaults = (id: string, answer: unknown): string => {
  const found = endpoints.find((endpoint) => endpoint.id === id);
  if (!found) return `there is no endpoint ${id}`;
  return faults(found.operation.responses[200].content['application/json'].schema, answer);
};

export interface Placed {
  readonly path: string;
  readonly query: Readonly<Record<string, unknown>>;
  readonly body: unknown;
}

/** The parameters of an endpoint's request example, taken apart as they travel. */
export const placed = ({ operation, path }: Listed): Placed => {
  const values = sampleParams(operation) ?? {};
  const names = new Set(operation.parameters.map(({ name }) => name));
  const query = Object.fromEntries(
    operation.parameters
      .filter(({ name, in: place }) => place === 'query' && values[name] !== undefined)
      .map(({ name }) => [name, values[name]]),
  );
  const rest = Object.fromEntries(Object.entries(values).filter(([name]) => !names.has(name)));
  return {
    path: path.replace(/\{([^}]+)\}/g, (_, name: string) => String(values[name])),
    query,
    body: operation.requestBody ? (Array.isArray(values) ? values : rest) : undefined,
  };
};

/**
 * Whether KuCoin shows no request of an endpoint that needs one. What is sent then fits the schema and no more: a price is
 * the word "price", a customer has no unified account; once such an endpoint is simulated, it may refuse.
 */
export const isMadeUp = ({ operation }: Listed): boolean =>
  operation['x-request-example'] === undefined && sampleParams(operation) !== undefined;
