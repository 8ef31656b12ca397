import { effectiveSpecs, type Effective } from '@kucoin-typed/generator';
import { plainNumber, type Endpoint } from '@kucoin-typed/runtime';
import * as api from '../../packages/sdk/src/api/index.ts';
import path from 'node:path';
import { plainJson } from '../../generator/src/json.ts';
import { sampleParams } from '../support/sample.ts';

export interface Documented {
  readonly id: string;
  readonly method: string;
  readonly path: string;
  readonly host: string;
  readonly operation: any;
  readonly call: Endpoint<any, unknown>;
}

export const effective: Effective = effectiveSpecs(path.join(import.meta.dirname, '../../specs'));

/** Every endpoint of the specs, with the function that the SDK has for it. */
export const documented: readonly Documented[] = [...effective.documents.values()].flatMap((document) =>
  Object.entries<any>(document['paths'] ?? {}).flatMap(([route, item]) =>
    Object.entries<any>(item).map(([method, operation]) => {
      const id: string = operation.operationId;
      const call = id.split('.').reduce<any>((node, name) => node?.[name], api);
      return { id, method: method.toUpperCase(), path: route, host: document['x-host'], operation, call };
    }),
  ),
);

/** The request example as a user would pass it; a made-up request where KuCoin shows none. */
export const requestOf = ({ operation }: Documented): any => {
  const params = sampleParams(operation);
  return params && plainJson(params);
};

interface Wire {
  readonly method: string;
  readonly path: string;
  readonly query: readonly string[];
  readonly body: unknown;
  /** Parameters that the specs do not declare. */
  readonly left: readonly string[];
}

/** What the specs say a request must look like on the wire, worked out apart from the code under test. */
export const wire = ({ path: route, method, operation }: Documented, params: any): Wire => {
  const rest = Array.isArray(params) ? {} : { ...params };
  let target = route;
  const query: string[] = [];
  for (const { name, in: where } of operation.parameters) {
    if (rest[name] === undefined) continue;
    const values = [rest[name]].flat().map((v) => (typeof v === 'number' ? plainNumber(v) : String(v)));
    if (where === 'path') target = target.replace(`{${name}}`, values[0] ?? '');
    else query.push(...values.map((value) => `${name}=${value}`));
    delete rest[name];
  }
  const body = operation.requestBody ? (Array.isArray(params) ? params : rest) : undefined;
  return {
    method,
    path: target,
    query: query.sort(),
    body,
    left: operation.requestBody ? [] : Object.keys(rest),
  };
};
