import { isObject, type Json } from './json.ts';
import type { Channel, Message, Operation, UnifiedChannel } from './model.ts';
import { camel, channelGroup, pascal } from './names.ts';

/** A topic of the classic gateways. */
export const toChannel = (key: string, document: Json, file: string): Channel => {
  const source: Json = document.channels[key];
  const [server] = Object.values<Json>(document.servers);
  return {
    ...pushed(key, document, file),
    topic: source.address,
    params: [...source.address.matchAll(/\{(\w+)\}/g)].map(([, name]) => ({
      name,
      description: source.parameters?.[name]?.description,
      values: source.parameters?.[name]?.enum,
    })),
    service: source['x-sdk-service'],
    subService: source['x-sdk-sub-service'],
    methodName: source['x-sdk-method-name'],
    token: server?.['x-token'],
  };
};

/** A channel of the unified gateway. */
export const toUnifiedChannel = (key: string, document: Json, file: string): UnifiedChannel => {
  const source: Json = document.channels[key];
  // A channel that names no server is served by all of them.
  const refs: string[] = source.servers?.map((one: Json) => one.$ref) ?? Object.keys(document.servers);
  const servers = refs.map((ref) => {
    const name = ref.split('/').at(-1) ?? '';
    const { protocol, host, pathname = '' } = document.servers[name];
    return [name, `${protocol}://${host}${pathname}`];
  });
  const [first] = servers;
  const params = source['x-params'];
  return {
    ...pushed(key, document, file),
    channel: source['x-channel'],
    servers: Object.fromEntries(servers),
    params: Object.keys(params?.properties ?? {}).length > 0 ? alternatives(params) : null,
    multiSymbol: source['x-multi-symbol'] === true,
    pushTypes: source['x-push-types'],
    token: document.servers[first?.[0] ?? '']?.['x-connect-older']?.token,
    doc: source['x-api-doc'],
  };
};

/** A request over a socket. */
export const toOperation = (source: Json, key: string, document: Json, file: string): Operation => {
  const payload = (message: unknown): Json => {
    const name =
      String((message as Json | undefined)?.$ref)
        .split('/')
        .at(-1) ?? '';
    return document.components.messages[name]?.payload?.properties ?? {};
  };
  const reply: Json | null = payload(source.reply?.messages?.[0]).data ?? null;
  const op: string = source['x-op'];
  const [market = '', ...words] = op.split(/[._]/);
  const name = words.map((word, i) => (i === 0 ? word : pascal(word))).join('');
  const stamp = source['x-stamp'];
  return {
    id: `ws.orders.${market}.${name}`,
    market,
    name,
    key,
    title: source.title,
    description: source.description,
    source: `specs/${file}`,
    op,
    endpoint: source['x-endpoint'],
    endpointBy: source['x-endpoint-by'],
    stamp: stamp && { timestamp: stamp.at, window: stamp.window },
    omitEmpty: source['x-omit-empty'] === true,
    args: payload(source.messages?.[0]).args ?? null,
    reply,
    exact: reply ? exactNames(reply) : [],
  };
};

const pushed = (key: string, document: Json, file: string) => {
  const source: Json = document.channels[key];
  const messages = Object.keys(source.messages).map((name): Message => {
    const schema: Json = document.components.messages[name].payload;
    return { subject: schema.properties?.subject?.const, schema };
  });
  return {
    id: `ws.${channelGroup(source['x-sdk-sub-service'])}.${key}`,
    name: camel(key),
    title: source.title,
    description: source.description,
    source: `specs/${file}`,
    isPrivate: source['x-sdk-private'] === true,
    frequency: source['x-push_frequency'],
    deprecated: source['x-deprecated'] === true,
    messages,
    exact: [...new Set(messages.flatMap(({ schema }) => exactNames(schema)))].sort(),
  };
};

/** `oneOf: [{ required: ['symbol'] }, { required: ['symbols'] }]` as whole objects, of which one fits. */
const alternatives = (schema: Json): Json => {
  if (!Array.isArray(schema.oneOf)) return schema;
  const choices = new Set(schema.oneOf.flatMap((one: Json) => one.required as string[]));
  return {
    anyOf: schema.oneOf.map(({ required }: Json) => ({
      type: 'object',
      properties: Object.fromEntries(
        Object.entries(schema.properties).filter(([name]) => required.includes(name) || !choices.has(name)),
      ),
      required: [...(schema.required ?? []), ...required],
    })),
  };
};

/** Names of the integers in a schema that a double cannot hold. */
export const exactNames = (schema: Json): string[] => {
  const names = new Set<string>();
  const visit = (node: Json, name: string): void => {
    if (node['x-exact']) names.add(name);
    for (const [key, property] of Object.entries<Json>(node.properties ?? {})) visit(property, key);
    for (const one of [node.items, node.additionalProperties]) if (isObject(one)) visit(one, name);
    for (const one of node.anyOf ?? []) visit(one, name);
  };
  visit(schema, '');
  return [...names].sort();
};
