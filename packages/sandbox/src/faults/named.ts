/** What a request or push is about. */
export interface Named {
  readonly symbols: readonly string[];
  readonly clientOids: readonly string[];
  readonly orderIds: readonly string[];
}

type Fields = Readonly<Record<string, unknown>>;

const isFields = (value: unknown): value is Fields => typeof value === 'object' && value !== null;

/** Lists split `A,B` as well: that is how several symbols stand in a query. */
const texts = (value: unknown): readonly string[] => {
  if (typeof value === 'string') return value === '' ? [] : value.split(',');
  return Array.isArray(value) ? value.flatMap(texts) : [];
};

/** The ids and symbols in parameters and body, whether the body is one thing, a list of them, or holds such a list. */
export const named = (parameters: Fields, body: unknown): Named => {
  const inside = isFields(body) ? Object.values(body).filter(Array.isArray).flat() : [];
  const items = [parameters, body, ...(Array.isArray(body) ? body : []), ...inside].filter(isFields);
  const collect = (...names: readonly string[]): readonly string[] =>
    items.flatMap((item) => names.flatMap((name) => texts(item[name])));
  return {
    symbols: collect('symbol', 'symbols'),
    clientOids: collect('clientOid', 'clientOrderId', 'clientOidsList'),
    orderIds: collect('orderId', 'orderIds', 'orderIdsList'),
  };
};

const NAMES = /"(symbol|clientOid|orderId)":"([^"\\]*)"/g;

/** The same for a push, found in its text: most are told apart by their topic and need not be parsed. */
export const namedInPush = (topic: string, text: string): Named => {
  const found: Record<string, string[]> = { symbol: [], clientOid: [], orderId: [] };
  for (const [, name = '', value = ''] of text.matchAll(NAMES)) found[name]?.push(value);
  const colon = topic.indexOf(':');
  const inTopic = colon < 0 ? [] : topic.slice(colon + 1).split(',');
  // Candles name their length behind the symbol.
  const symbols = inTopic.map((part) => part.split('_')[0] ?? part);
  return {
    symbols: [...symbols, ...(found['symbol'] ?? [])],
    clientOids: found['clientOid'] ?? [],
    orderIds: found['orderId'] ?? [],
  };
};
