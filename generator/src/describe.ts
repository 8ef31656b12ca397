import { isObject, type Json } from './json.ts';
import { channelGroup } from './names.ts';
import { copy, eachOperation } from './normalise/places.ts';

/** `specs/glossary.yaml`: a line for every name, and better ones where a name means something of its own. */
export interface Glossary {
  readonly fields: Readonly<Record<string, string>>;
  readonly endpoints: Readonly<Record<string, string>>;
  readonly channels: Readonly<Record<string, string>>;
  readonly operations: Readonly<Record<string, string>>;
  /** The names in topics, such as `symbols`. */
  readonly params: Readonly<Record<string, string>>;
  /** The frames that every connection knows: `unified.welcome`. */
  readonly frames: Readonly<Record<string, string>>;
  /** Field → value → line. */
  readonly enums: Readonly<Record<string, Readonly<Record<string, string>>>>;
  /** By endpoint or channel. */
  readonly refine: Readonly<
    Record<string, { readonly fields?: Glossary['fields']; readonly enums?: Glossary['enums'] }>
  >;
}

/** A name that the glossary does not know, or a line of the glossary that no spec has use for. */
export interface GlossaryGap {
  readonly kind: 'undescribed' | 'unused';
  /** `fields.symbol`, `enums.side.buy`, `endpoints.spot.market.getTicker` */
  readonly entry: string;
}

/** Puts the glossary's lines into documents as `description`, and says where the two do not match. */
export const describe = (
  documents: ReadonlyMap<string, Json>,
  glossary: Glossary,
): { documents: Map<string, Json>; gaps: GlossaryGap[] } => {
  const used = new Set<string>();
  const missing = new Set<string>();
  const line = (...entry: string[]): string | undefined => {
    const found = entry.reduce<any>(
      (node, step) => (isObject(node) && Object.hasOwn(node, step) ? node[step] : undefined),
      glossary,
    );
    if (typeof found === 'string') used.add(entry.join('.'));
    return typeof found === 'string' ? found : undefined;
  };
  const lookUp = (
    id: string,
    kind: 'fields' | 'params' | 'enums',
    ...steps: string[]
  ): string | undefined => {
    // The general line stands in reserve where every place has a better one.
    const general = line(kind, ...steps);
    const text = line('refine', id, kind, ...steps) ?? general;
    if (text === undefined) missing.add([kind, ...steps].join('.'));
    return text;
  };

  const field = (id: string, name: string, schema: Json): void => {
    const text = lookUp(id, 'fields', name);
    if (text !== undefined) schema.description = text;
    inside(id, name, schema);
  };
  const inside = (id: string, name: string, schema: Json): void => {
    const values: unknown[] = schema.enum ?? schema['x-extensible-enum'] ?? [];
    const lines = values
      .filter((value) => value !== null)
      .map((value) => [String(value), lookUp(id, 'enums', name, String(value))] as const);
    const known = lines.filter(([, text]) => text !== undefined);
    if (known.length > 0) schema['x-enum-descriptions'] = Object.fromEntries(known);
    for (const [key, one] of Object.entries<Json>(schema.properties ?? {})) field(id, key, one);
    for (const one of [schema.items, schema.additionalProperties]) if (isObject(one)) inside(id, name, one);
    for (const one of [...(schema.anyOf ?? []), ...(schema.prefixItems ?? [])]) inside(id, name, one);
  };
  const title = (
    kind: 'endpoints' | 'channels' | 'operations' | 'frames',
    id: string,
    target: Json,
  ): void => {
    const text = line(kind, id);
    if (text === undefined) missing.add(`${kind}.${id}`);
    else target.description = text;
  };

  const result = new Map([...documents].map(([file, document]) => [file, copy(document)]));
  for (const document of result.values()) {
    for (const operation of eachOperation(document)) {
      const id: string = operation.operationId;
      title('endpoints', id, operation);
      for (const parameter of operation.parameters ?? []) {
        field(id, parameter.name, parameter.schema);
        // OpenAPI tools show the parameter's own.
        if (parameter.schema.description) parameter.description = parameter.schema.description;
      }
      const body = operation.requestBody?.content?.['application/json']?.schema;
      if (body) inside(id, '', body);
      const answer = operation.responses['200']?.content?.['application/json']?.schema;
      if (answer) inside(id, '', answer);
    }
    const named = new Set<string>();
    const payload = (id: string, ref: Json): void => {
      const name = String(ref.$ref).split('/').at(-1) ?? '';
      if (named.has(name)) return;
      named.add(name);
      inside(id, '', document.components.messages[name].payload);
    };
    for (const [key, channel] of Object.entries<Json>(document.channels ?? {})) {
      if (channel['x-sdk-sub-service'] === undefined) continue;
      const id = `ws.${channelGroup(channel['x-sdk-sub-service'])}.${key}`;
      title('channels', id, channel);
      for (const [name, parameter] of Object.entries<Json>(channel.parameters ?? {})) {
        const text = lookUp(id, 'params', name);
        if (text !== undefined) parameter.description = text;
        // The values of a name in a topic are those that the field of that name has elsewhere.
        inside(id, name, parameter);
      }
      if (channel['x-params']) inside(id, '', channel['x-params']);
      for (const message of Object.values<Json>(channel.messages)) payload(id, message);
    }
    for (const operation of Object.values<Json>(document.operations ?? {})) {
      if (operation['x-op'] === undefined) continue;
      title('operations', operation['x-op'], operation);
      for (const message of [...(operation.messages ?? []), ...(operation.reply?.messages ?? [])])
        payload(operation['x-op'], message);
    }
    // What belongs to no channel and no operation is a frame of the connection itself.
    for (const [name, message] of Object.entries<Json>(
      document['x-gateway'] ? document.components.messages : {},
    )) {
      if (named.has(name)) continue;
      title('frames', `${gateway(document)}.${name}`, message);
      inside(`frames.${gateway(document)}`, '', message.payload);
    }
  }

  const undescribed = [...missing].sort().map((entry): GlossaryGap => ({ kind: 'undescribed', entry }));
  const unused = entriesOf(glossary)
    .filter((entry) => !used.has(entry))
    .map((entry): GlossaryGap => ({ kind: 'unused', entry }));
  return { documents: result, gaps: [...undescribed, ...unused] };
};

/** The gateway whose frames a document describes. */
const gateway = (document: Json): string => document['x-gateway'];

const entriesOf = (node: unknown, at: readonly string[] = []): string[] =>
  typeof node === 'string'
    ? [at.join('.')]
    : Object.entries((node ?? {}) as Json).flatMap(([key, value]) => entriesOf(value, [...at, key]));
