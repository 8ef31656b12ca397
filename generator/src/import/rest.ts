import { pointer } from '../complaint.ts';
import { isObject, type Json } from '../json.ts';
import { camel, kebab } from '../names.ts';
import { readExample } from './examples.ts';
import { checkFacts, ENDPOINT } from './facts.ts';
import { importSchema } from './schema.ts';
import type { SourceFile } from './report.ts';

/** One operation of KuCoin's REST files, read and repaired, before it is put into a file of ours. */
export interface RestOperation {
  readonly id: string;
  /** The operationId of KuCoin's file, which is not unique. */
  readonly numbered: string;
  readonly service: string;
  readonly group: string;
  readonly host: string;
  readonly path: string;
  readonly method: string;
  readonly operation: Json;
  readonly file: string;
  readonly pointer: string;
}

const CARRIED = [
  'x-domain', 'x-api-channel', 'x-api-permission', 'x-api-rate-limit-pool', 'x-api-rate-limit-weight',
  'x-sdk-service', 'x-sdk-sub-service', 'x-sdk-method-name', 'x-api-doc', 'x-abandon', 'x-request-force-json',
]; // prettier-ignore
const READ = new Set([
  ...CARRIED, 'summary', 'deprecated', 'description', 'tags', 'parameters', 'requestBody', 'responses', 'operationId',
  'security', 'x-original-method', 'x-sdk-method-description', 'x-request-example', 'x-response-example',
]); // prettier-ignore
const PARAMETER = new Set(['name', 'in', 'description', 'required', 'schema']);
const METHODS = new Set(['get', 'post', 'put', 'delete']);
const REQUIRED = ['x-sdk-service', 'x-sdk-sub-service', 'x-sdk-method-name', 'x-domain', 'x-api-channel'];

const SIGNED = [{ key: [], sign: [], timestamp: [], passphrase: [], version: [] }];

export const importOperation = (
  source: Json,
  filedPath: string,
  filedMethod: string,
  hosts: readonly string[],
  from: SourceFile,
): RestOperation | undefined => {
  const at = pointer('paths', filedPath, filedMethod);
  const missing = REQUIRED.filter((key) => typeof source[key] !== 'string' || source[key] === '');
  for (const key of missing)
    from.complain(at, `${key} is missing; without it the endpoint has no name or no home`);
  for (const key of Object.keys(source)) {
    if (!READ.has(key))
      from.complain(at + pointer(key), `no rule covers the key "${key}"; add one to import/rest.ts`);
  }
  const named = checkFacts(source, ENDPOINT, missing, at, from);
  if (missing.length > 0 || !named) return undefined;

  const method = source['x-original-method'] ?? filedMethod;
  if (source['x-original-method']) from.repair('original-method', at);
  if (!METHODS.has(method)) {
    from.complain(
      at,
      `method "${method}" is not one of ${[...METHODS].join(', ')}, and no x-original-method says what it stands for`,
    );
  }
  const host = source['x-domain'].toLowerCase();
  if (!hosts.includes(host)) {
    from.complain(
      at + pointer('x-domain'),
      `unknown host "${host}"; known: ${hosts.join(', ')} (specs/regions.json)`,
    );
  }
  if (source['x-api-rate-limit-weight'] === undefined) from.repair('missing-weight', at);

  const service = camel(source['x-sdk-service']);
  const group = camel(source['x-sdk-sub-service']);
  const id = `${service}.${group}.${camel(source['x-sdk-method-name'])}`;
  const operation: Json = { operationId: id, summary: source.summary };
  // KuCoin has two flags for one thing; either will do.
  if (source.deprecated === true || source['x-abandon'] === 'abandon') operation.deprecated = true;
  for (const key of CARRIED)
    if (source[key] !== undefined)
      operation[key] = key === 'x-api-permission' && source[key] === 'NULL' ? null : source[key];

  const request = readExample(source['x-request-example'], at + pointer('x-request-example'), from);
  if (request !== undefined) operation['x-request-example'] = request;
  operation.security = source['x-api-channel'] === 'Private' ? SIGNED : [];
  operation.parameters = parameters(source, filedPath, at, from);
  const body = requestBody(source, at, from);
  if (body) operation.requestBody = body;
  operation.responses = { 200: response(source, at, from) };
  return {
    id,
    numbered: String(source.operationId),
    service,
    group,
    host,
    path: filedPath,
    method,
    operation,
    file: from.file,
    pointer: at,
  };
};

const parameters = (source: Json, path: string, at: string, from: SourceFile): Json[] => {
  const templated = new Set([...path.matchAll(/\{([^}]+)\}/g)].map((m) => m[1]));
  const given: unknown = source.parameters ?? [];
  if (!Array.isArray(given)) {
    from.complain(at + pointer('parameters'), 'must be a list of parameters');
    return [];
  }
  const seen = new Set<string>();
  const list = given.flatMap((parameter: unknown, i) => {
    const here = at + pointer('parameters', i);
    if (!isObject(parameter) || typeof parameter.name !== 'string' || parameter.name === '') {
      from.complain(here, 'must be an object with a name');
      return [];
    }
    // Callers give all parameters as one object, so a name can stand for one of them alone.
    if (seen.has(parameter.name)) from.complain(here, `the parameter "${parameter.name}" stands here twice`);
    seen.add(parameter.name);
    for (const key of Object.keys(parameter).filter((one) => !PARAMETER.has(one))) {
      from.complain(
        here + pointer(key),
        `no rule covers the parameter key "${key}"; add one to import/rest.ts`,
      );
    }
    if (parameter.in !== 'query' && parameter.in !== 'path')
      from.complain(here, `a parameter in "${parameter.in}" has no rule; query and path have`);
    if (parameter.in === 'path' && !templated.delete(parameter.name))
      from.complain(here, `path parameter "${parameter.name}" does not stand in ${path}`);
    return {
      name: parameter.name,
      in: parameter.in,
      required: parameter.in === 'path' || parameter.required === true,
      schema: importSchema(parameter.schema, here + pointer('schema'), from),
    };
  });
  for (const name of templated) from.complain(at, `{${name}} stands in the path and is no parameter`);
  return list;
};

const requestBody = (source: Json, at: string, from: SourceFile): Json | undefined => {
  if (source.requestBody === undefined) return undefined;
  const content: unknown = source.requestBody?.content;
  if (!isObject(content)) {
    from.complain(at + pointer('requestBody'), 'must be an object with the content of the body');
    return undefined;
  }
  const kinds = Object.keys(content);
  if (kinds.some((kind) => kind !== 'application/json')) {
    from.complain(
      at + pointer('requestBody', 'content'),
      `a body of ${kinds.join(', ')} has no rule; application/json has`,
    );
  }
  const media: unknown = content['application/json'];
  if (media === undefined) return undefined;
  const here = at + pointer('requestBody', 'content', 'application/json');
  if (!isObject(media)) {
    from.complain(here, 'must be an object with a schema');
    return undefined;
  }
  const example = readExample(media.example, here + pointer('example'), from);
  return {
    required: true,
    content: {
      'application/json': {
        schema: importSchema(media.schema, here + pointer('schema'), from),
        ...(example === undefined ? {} : { example }),
      },
    },
  };
};

const response = (source: Json, at: string, from: SourceFile): Json => {
  const media = source.responses?.['200']?.content?.['application/json'];
  const here = at + pointer('responses', '200', 'content', 'application/json', 'schema');
  if (!isObject(media?.schema)) {
    from.complain(at + pointer('responses'), 'no JSON schema for the answer with status 200');
    return { description: 'OK' };
  }
  const example = readExample(source['x-response-example'], at + pointer('x-response-example'), from);
  return {
    description: 'OK',
    content: {
      'application/json': {
        schema: importSchema(media.schema, here, from),
        ...(example === undefined ? {} : { example }),
      },
    },
  };
};

const header = (name: string) => ({ type: 'apiKey', in: 'header', name });

/** Puts operations into one OpenAPI document per service, group and host. */
export const restDocuments = (
  operations: readonly RestOperation[],
  urls: Record<string, string>,
): Map<string, Json> => {
  const documents = new Map<string, Json>();
  for (const op of operations) {
    const name = `rest/${kebab(op.service)}/${kebab(op.group)}.${op.host}.json`;
    let document = documents.get(name);
    if (!document) {
      document = {
        openapi: '3.1.0',
        info: { title: `KuCoin ${op.service}.${op.group} on the ${op.host} host`, version: '1.0.0' },
        servers: [{ url: urls[op.host] }],
        'x-host': op.host,
        paths: {},
        components: {
          securitySchemes: {
            key: header('KC-API-KEY'),
            sign: header('KC-API-SIGN'),
            timestamp: header('KC-API-TIMESTAMP'),
            passphrase: header('KC-API-PASSPHRASE'),
            version: header('KC-API-KEY-VERSION'),
          },
        },
      };
      documents.set(name, document);
    }
    (document.paths[op.path] ??= {})[op.method] = op.operation;
  }
  return documents;
};
