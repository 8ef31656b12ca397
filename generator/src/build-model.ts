import { ComplaintsError, pointer, type Complaint } from './complaint.ts';
import { readHistories } from './history.ts';
import type { Json } from './json.ts';
import type { Endpoint, Group, Model, Params, Service, Tables } from './model.ts';
import { exactNames, toChannel, toOperation, toUnifiedChannel } from './socket-model.ts';
import { camel } from './names.ts';

const NO_TABLES: Tables = {
  pools: {},
  causes: { search: {}, codes: {}, common: {}, variants: {} },
  codes: {},
  permissions: {},
};

type Mutable<T> = { -readonly [K in keyof T]: T[K] extends readonly (infer I)[] ? I[] : T[K] };

/**
 * Reads effective documents into the model, and with them what is known of the histories that endpoints list.
 * @throws {ComplaintsError} when two endpoints share an id or a route, or something names an endpoint that does not exist.
 */
export const buildModel = (
  documents: ReadonlyMap<string, Json>,
  regions: Json,
  windows: Json = {},
  tables: Tables = NO_TABLES,
): Model => {
  const complaints: Complaint[] = [];
  const histories = readHistories(windows);
  const tree = new Map<string, Map<string, Mutable<Omit<Group, 'name'>>>>();
  const seen = new Map<string, string>();
  const mentioned: { id: string; key: string; file: string; at: string }[] = [];
  const mention = (id: string | undefined, key: string, file: string, at: string): void => {
    if (id !== undefined) mentioned.push({ id, key, file, at });
  };
  const group = (service: string, name: string) => {
    const groups = tree.get(service) ?? new Map();
    tree.set(service, groups);
    const entry = groups.get(name) ?? { endpoints: [], channels: [], unified: [], operations: [] };
    groups.set(name, entry);
    return entry;
  };
  const claim = (key: string, file: string, at: string): void => {
    const other = seen.get(key);
    if (other)
      complaints.push({ file: `specs/${file}`, pointer: at, message: `${key} also stands in ${other}` });
    seen.set(key, `specs/${file}#${at}`);
  };

  for (const [file, document] of documents) {
    for (const [path, item] of Object.entries<Json>(document.paths ?? {})) {
      for (const [method, operation] of Object.entries<Json>(item)) {
        const at = pointer('paths', path, method);
        const endpoint = toEndpoint(operation, method.toUpperCase(), path, document['x-host'], file);
        claim(endpoint.id, file, at);
        claim(`${endpoint.method} ${endpoint.path} on the ${endpoint.host} host`, file, at);
        mention(endpoint.replacedBy, 'x-replaced-by', file, at + pointer('x-replaced-by'));
        const [service = '', name = ''] = endpoint.id.split('.');
        group(service, name).endpoints.push({ ...endpoint, history: histories.of(endpoint) });
      }
    }
    for (const [key, source] of Object.entries<Json>(document.operations ?? {})) {
      const at = pointer('operations', key);
      const part = (one: { id: string }): Mutable<Omit<Group, 'name'>> => {
        claim(one.id, file, at);
        return group('ws', one.id.split('.')[1] ?? '');
      };
      if (source.action === 'send') {
        // KuCoin's own file lists the request in general; the added document has its operations one by one. What has
        // no endpoint, such as ping, is the connection's business.
        if (source['x-op'] === undefined || source['x-endpoint'] === undefined) continue;
        const operation = toOperation(source, key, document, file);
        mention(operation.endpoint, 'x-endpoint', file, at + pointer('x-endpoint'));
        for (const [name, id] of Object.entries(operation.endpointBy ?? {}))
          mention(id, 'x-endpoint-by', file, at + pointer('x-endpoint-by', name));
        part(operation).operations.push(operation);
      } else if (document.channels[key]['x-channel'] !== undefined) {
        const channel = toUnifiedChannel(key, document, file);
        mention(channel.token, 'x-connect-older', file, '/servers');
        part(channel).unified.push(channel);
      } else {
        const channel = toChannel(key, document, file);
        mention(channel.token ?? 'nothing', 'x-token', file, '/servers');
        part(channel).channels.push(channel);
      }
    }
  }

  for (const { id, key, file, at } of mentioned) {
    if (!seen.has(id))
      complaints.push({ file: `specs/${file}`, pointer: at, message: `${key} names no endpoint: ${id}` });
  }
  complaints.push(...histories.complaints());
  if (complaints.length > 0) throw new ComplaintsError('specs', complaints);

  const byName = (a: { name: string }, b: { name: string }): number => (a.name < b.name ? -1 : 1);
  const services: Service[] = [...tree].map(([name, groups]) => ({
    name,
    groups: [...groups]
      .map(([groupName, entry]): Group => ({
        name: groupName,
        endpoints: entry.endpoints.sort(byName),
        channels: entry.channels.sort(byName),
        unified: entry.unified.sort(byName),
        operations: entry.operations.sort((a, b) => (a.id < b.id ? -1 : 1)),
      }))
      .sort(byName),
  }));
  return { services: services.sort(byName), regions, tables, fills: [], limits: {} };
};

const toEndpoint = (op: Json, method: string, path: string, host: string, file: string): Endpoint => {
  const envelope: Json = op.responses['200'].content['application/json'].schema;
  const data: Json = envelope.properties?.data ?? {};
  return {
    id: op.operationId,
    name: camel(op['x-sdk-method-name']),
    title: op.summary,
    description: op.description,
    source: `specs/${file}`,
    method,
    path,
    host,
    domain: op['x-domain'],
    channel: op['x-api-channel'],
    permission: op['x-api-permission'] ?? null,
    pool: op['x-api-rate-limit-pool'] ?? null,
    weight: op['x-api-rate-limit-weight'] ?? null,
    service: op['x-sdk-service'],
    subService: op['x-sdk-sub-service'],
    methodName: op['x-sdk-method-name'],
    doc: op['x-api-doc'],
    deprecated: op.deprecated === true,
    replacedBy: op['x-replaced-by'],
    params: toParams(op),
    json: op['x-request-force-json'] === true,
    result: envelope.required?.includes('data') === false && data.type ? orNull(data) : data,
    exact: exactNames(data),
  };
};

/** KuCoin leaves `data` out of some answers that have nothing to say. */
const orNull = (schema: Json): Json => ({ ...schema, type: [...new Set([schema.type, 'null'].flat())] });

/** The parameters of an operation as one object; `null` where it takes none. */
export const toParams = (op: Json): Params | null => {
  const body: Json | undefined = op.requestBody?.content['application/json'].schema;
  const parameters: Json[] = op.parameters ?? [];
  if (body && body.type === 'array' && parameters.length === 0)
    return { schema: body, query: [], path: [], hasBody: true };
  const properties: Json = {};
  const required: string[] = [];
  for (const parameter of parameters) {
    properties[parameter.name] = parameter.schema;
    if (parameter.required) required.push(parameter.name);
  }
  Object.assign(properties, body?.properties);
  required.push(...(body?.required ?? []));
  if (Object.keys(properties).length === 0) return null;
  const names = (where: string): string[] => parameters.filter((p) => p.in === where).map((p) => p.name);
  return {
    schema: { type: 'object', properties, required },
    query: names('query'),
    path: names('path'),
    hasBody: body !== undefined,
  };
};
