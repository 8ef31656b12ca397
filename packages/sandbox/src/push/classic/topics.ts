import type { Channel, SocketDocument } from '@kucoin-typed/specs';
import type { Catalog, Host } from '../../catalog.ts';

/** One push topic of the classic gateways. */
export interface Topic {
  /** File and name in the specs, e.g. `spot-public.trade`. */
  readonly id: string;
  /** E.g. `/market/match:{symbols}`. */
  readonly address: string;
  readonly private: boolean;
  /** KuCoin's example of a push, if the specs have one. */
  readonly example: Readonly<Record<string, unknown>> | undefined;
  readonly fits: (single: string) => boolean;
}

/** A subscription for one symbol, as pushes name it: `/market/match:BTC-USDT`. */
export interface Single {
  readonly name: string;
  readonly topic: Topic;
  /** What comes after the colon; empty if nothing. */
  readonly argument: string;
}

/** The name before the colon has to match, and what comes after it to have the right form; any symbol will do. */
const toExpression = (address: string): RegExp => {
  const source = address
    .split(/(\{[^}]+\})/)
    .map((part) => {
      // A market such as `BTC` has the same topic as a symbol, which has a hyphen.
      if (part === '{market}') return '[^:,-]+';
      return part.startsWith('{') ? '[^:,]+' : part.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&');
    })
    .join('');
  return new RegExp(`^${source}$`);
};

const exampleOf = (document: SocketDocument, key: string): Topic['example'] => {
  const payload = document.components.messages[key]?.examples?.[0]?.payload;
  return typeof payload === 'object' && payload !== null ? (payload as Topic['example']) : undefined;
};

const toTopic = (
  file: string,
  document: SocketDocument,
  key: string,
  channel: Channel,
): Topic | undefined => {
  const { address } = channel;
  if (address === null) return undefined;
  const expression = toExpression(address);
  return {
    id: `${file.replace(/^ws\/|\.json$/g, '')}.${key}`,
    address,
    private: channel['x-sdk-private'],
    example: exampleOf(document, key),
    fits: (single) => expression.test(single),
  };
};

/**
 * The topics by the host whose tokens open them. Gateways without a token (the unified ones) speak another
 * language.
 */
export const readTopics = (catalog: Catalog): ReadonlyMap<Host, readonly Topic[]> => {
  const topics = new Map<Host, Topic[]>();
  for (const [file, document] of Object.entries(catalog.sockets)) {
    for (const { 'x-token': token } of Object.values(document.servers)) {
      const host = token === undefined ? undefined : catalog.byId.get(token)?.host;
      if (host === undefined) continue;
      const found = Object.entries(document.channels).map(([key, channel]) =>
        toTopic(file, document, key, channel),
      );
      topics.set(host, [...(topics.get(host) ?? []), ...found.filter((topic) => topic !== undefined)]);
    }
  }
  // A topic without parameters comes first, so that `/market/ticker:all` is not taken for a symbol.
  const open = ({ address }: Topic): number =>
    address.includes('{market}') ? 1 : address.includes('{') ? 2 : 0;
  for (const list of topics.values()) list.sort((a, b) => open(a) - open(b));
  return topics;
};

/** Splits `/market/match:A,B` into one topic per symbol; undefined if there is no such topic. */
export const splitTopic = (text: string, topics: readonly Topic[]): readonly Single[] | undefined => {
  const colon = text.indexOf(':');
  const names =
    colon < 0
      ? [text]
      : text
          .slice(colon + 1)
          .split(',')
          .map((value) => text.slice(0, colon + 1) + value);
  const singles: Single[] = [];
  for (const name of new Set(names)) {
    const topic = topics.find(({ fits }) => fits(name));
    if (!topic) return undefined;
    singles.push({ name, topic, argument: colon < 0 ? '' : name.slice(colon + 1) });
  }
  return singles;
};
