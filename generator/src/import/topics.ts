import { pointer } from '../complaint.ts';
import type { Json } from '../json.ts';
import { camel, channelGroup, kebab } from '../names.ts';
import { readExample } from './examples.ts';
import { checkFacts, SOCKET } from './facts.ts';
import { importSchema } from './schema.ts';
import type { SourceFile } from './report.ts';

/** A push topic, or a request that is answered over a socket, before it is put into a file of ours. */
export interface SocketEntry {
  readonly kind: 'topic' | 'operation';
  readonly id: string;
  readonly name: string;
  /** `spot-public`: the file it goes to. */
  readonly gateway: string;
  readonly isPrivate: boolean;
  readonly channel: Json;
  readonly messages: Json;
  readonly file: string;
  readonly pointer: string;
}

const CARRIED = [
  'x-sdk-service',
  'x-sdk-sub-service',
  'x-sdk-method-name',
  'x-sdk-private',
  'x-topic',
  'x-push_frequency',
  'x-api-doc',
];
const READ = new Set([
  ...CARRIED, 'summary', 'deprecated', 'description', 'tags', 'parameters', 'requestBody', 'responses', 'security',
  'operationId', 'x-response-example', 'x-sdk-method-description',
]); // prettier-ignore
const REQUIRED = ['x-sdk-service', 'x-sdk-sub-service', 'x-sdk-method-name'];

/** `/market/ticker:{symbol},{symbol}` says that a list is welcome; a list has one name. */
const addressOf = (topic: string): string => topic.replace(/\{(\w+)\},\{\1\}/, '{$1s}');

export const importSocketEntry = (
  source: Json,
  path: string,
  method: string,
  from: SourceFile,
): SocketEntry | undefined => {
  const at = pointer('paths', path, method);
  const missing = REQUIRED.filter((key) => typeof source[key] !== 'string' || source[key] === '');
  for (const key of missing)
    from.complain(at, `${key} is missing; without it the channel has no name or no home`);
  for (const key of Object.keys(source)) {
    if (!READ.has(key))
      from.complain(at + pointer(key), `no rule covers the key "${key}"; add one to import/topics.ts`);
  }
  const topic: unknown = source['x-topic'];
  const named = checkFacts(source, SOCKET, missing, at, from);
  if (source['x-sdk-private'] === undefined)
    from.complain(at, 'x-sdk-private is missing; it says whether the channel needs a login');
  const gateway = kebab(String(source['x-sdk-sub-service']).replaceAll('_', '-'));
  if (named && missing.length === 0 && !GATEWAYS.includes(gateway))
    from.complain(
      at,
      `no rule covers the gateway of x-sdk-sub-service "${source['x-sdk-sub-service']}"; known: ${GATEWAYS.join(', ')}`,
    );
  const homeless = method === 'trace' && typeof topic !== 'string';
  if (homeless) from.complain(at, 'x-topic is missing; the path is mangled and cannot stand in for it');
  if (missing.length > 0 || homeless || !named) return undefined;

  const name = camel(source['x-sdk-method-name']);
  const subService: string = source['x-sdk-sub-service'];
  const address = typeof topic === 'string' ? { address: addressOf(topic) } : {};
  const channel: Json = { ...address, title: source.summary };
  for (const key of CARRIED) if (source[key] !== undefined) channel[key] = source[key];
  if (source.deprecated === true || source.deprecated === 'true') channel['x-deprecated'] = true;
  const base = {
    id: `ws.${channelGroup(subService)}.${name}`,
    name,
    gateway,
    isPrivate: source['x-sdk-private'] === true,
    channel,
    file: from.file,
    pointer: at,
  };

  if (typeof topic === 'string') {
    const names = [...addressOf(topic).matchAll(/\{(\w+)\}/g)].map((m) => m[1]);
    if (names.length > 0) channel.parameters = Object.fromEntries(names.map((n) => [n, {}]));
    const media = source.responses?.['200']?.content?.['application/json'];
    const here = at + pointer('responses', '200', 'content', 'application/json', 'schema');
    const payload = importSchema(media?.schema, here, from);
    const example = readExample(source['x-response-example'], at + pointer('x-response-example'), from);
    return { kind: 'topic', ...base, messages: { [name]: message(payload, example) } };
  }

  from.repair('not-a-topic', at);
  const messages: Json = {};
  for (const [part, holder] of [
    ['Request', source.requestBody],
    ['Reply', source.responses?.['200']],
  ] as const) {
    const media = holder?.content?.['application/json'];
    const here = at + pointer(part === 'Request' ? 'requestBody' : 'responses');
    if (!media) {
      from.complain(here, 'an operation needs a JSON schema for its request and its reply');
      continue;
    }
    const example = readExample(media.example, here, from);
    messages[name + part] = message(importSchema(media.schema, here, from), example);
  }
  return { kind: 'operation', ...base, messages };
};

const message = (payload: Json, example: unknown): Json => ({
  contentType: 'application/json',
  payload,
  ...(example === undefined ? {} : { examples: [{ payload: example }] }),
});

/** Which endpoint hands out the token for a gateway; the unified gateway takes none. */
const TOKENS: Record<string, string> = {
  'spot-public': 'spot.market.getPublicToken',
  'spot-private': 'spot.market.getPrivateToken',
  'margin-public': 'spot.market.getPublicToken',
  'margin-private': 'spot.market.getPrivateToken',
  'futures-public': 'futures.market.getPublicToken',
  'futures-private': 'futures.market.getPrivateToken',
};
const GATEWAYS = [...Object.keys(TOKENS), 'unified-private'];
const ADDRESSES: Record<string, string> = {
  futures: 'ws-api-futures.kucoin.com',
  unified: 'wsapi.kucoin.com',
};

/** Puts channels and operations into one AsyncAPI document per gateway. */
export const socketDocuments = (entries: readonly SocketEntry[]): Map<string, Json> => {
  const documents = new Map<string, Json>();
  for (const entry of entries) {
    const file = `ws/${entry.gateway}.json`;
    const family = entry.gateway.split('-')[0] ?? '';
    const token = TOKENS[entry.gateway];
    let document = documents.get(file);
    if (!document) {
      document = {
        asyncapi: '3.0.0',
        info: { title: `KuCoin ${entry.gateway} gateway`, version: '1.0.0' },
        defaultContentType: 'application/json',
        servers: {
          [family]: {
            host: ADDRESSES[family] ?? 'ws-api-spot.kucoin.com',
            protocol: 'wss',
            ...(token ? { 'x-token': token } : { pathname: '/v1/private' }),
          },
        },
        channels: {},
        operations: {},
        components: { messages: {} },
      };
      documents.set(file, document);
    }
    const names = Object.keys(entry.messages);
    const channelRef = { $ref: `#/channels/${entry.name}` };
    const messageRef = (n: string) => ({ $ref: `#/channels/${entry.name}/messages/${n}` });
    document.channels[entry.name] = {
      ...entry.channel,
      messages: Object.fromEntries(names.map((n) => [n, { $ref: `#/components/messages/${n}` }])),
    };
    document.operations[entry.name] =
      entry.kind === 'topic'
        ? { action: 'receive', channel: channelRef }
        : {
            action: 'send',
            channel: channelRef,
            messages: [messageRef(`${entry.name}Request`)],
            reply: { channel: channelRef, messages: [messageRef(`${entry.name}Reply`)] },
          };
    Object.assign(document.components.messages, entry.messages);
  }
  return documents;
};
