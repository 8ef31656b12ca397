import type { Catalog } from '../../catalog.ts';

/** The three unified gateways. */
export type Gate = 'spot' | 'futures' | 'private';

type Params = Readonly<Record<string, unknown>>;

interface ParamSpec {
  readonly enum?: readonly string[];
  /** Whether other values than the listed ones are taken. */
  readonly 'x-open'?: boolean;
}

/** One channel of the unified gateways. */
export interface UnifiedChannel {
  /** File and name in the specs, e.g. `unified-public.obu`. */
  readonly id: string;
  /** As subscriptions name it, e.g. `obu`. */
  readonly name: string;
  readonly gates: readonly Gate[];
  readonly isMulti: boolean;
  readonly properties: Readonly<Record<string, ParamSpec>>;
  readonly required: readonly string[];
}

/** What the specs have beyond the fields that every gateway has. */
interface Described {
  readonly address: string;
  readonly servers?: readonly { readonly $ref: string }[];
  readonly 'x-multi-symbol'?: boolean;
  readonly 'x-params': {
    readonly properties: Readonly<Record<string, ParamSpec>>;
    readonly required?: readonly string[];
  };
}

const FILES = ['unified-public', 'unified-private-push'] as const;

/** All channels of the unified gateways, by name. */
export const readChannels = (catalog: Catalog): ReadonlyMap<string, UnifiedChannel> => {
  const channels = new Map<string, UnifiedChannel>();
  for (const file of FILES) {
    const document = catalog.sockets[`ws/${file}.json`];
    for (const [key, channel] of Object.entries(document?.channels ?? {})) {
      const described = channel as unknown as Described;
      const servers = described.servers?.map(({ $ref }) => $ref.split('/').at(-1));
      channels.set(described.address, {
        id: `${file}.${key}`,
        name: described.address,
        gates: file === 'unified-private-push' ? ['private'] : ((servers ?? ['spot', 'futures']) as Gate[]),
        isMulti: described['x-multi-symbol'] ?? false,
        properties: described['x-params'].properties,
        required: described['x-params'].required ?? [],
      });
    }
  }
  return channels;
};

/** What a subscription asks for, in the exchange's own spelling, one per symbol; or why it is refused. */
export type Asked = readonly Readonly<Record<string, string>>[] | string;

const UPPER = new Set(['tradeType', 'accountType']);

const readParam = (name: string, spec: ParamSpec, given: unknown): string | undefined => {
  if (typeof given !== 'string' && typeof given !== 'number') return undefined;
  const value = UPPER.has(name) ? String(given).toUpperCase() : String(given);
  if (!spec.enum || spec.enum.map(String).includes(value)) return value;
  // Popular clients name the whole account in words of their own.
  return spec['x-open'] ? (['SPOT', 'FUTURES', 'CROSS'].includes(value) ? value : 'UNIFIED') : undefined;
};

/** Reads the parameters of a subscription to a channel. */
export const readParams = (channel: UnifiedChannel, given: Params): Asked => {
  const { name, properties, required, isMulti } = channel;
  const symbols = given['symbols'];
  if (symbols !== undefined && !isMulti) return `symbols are not supported for topic ${name}`;
  const common: Record<string, string> = {};
  for (const [param, spec] of Object.entries(properties)) {
    if (param === 'symbols' || given[param] === undefined) continue;
    const value = readParam(param, spec, given[param]);
    if (value === undefined) return `invalid \`${param}\` for topic ${name}`;
    common[param] = value;
  }
  const missing = required.find((param) => common[param] === undefined);
  if (missing !== undefined) return `missing \`${missing}\` for topic: ${name}`;
  if (symbols === undefined) {
    if (isMulti && common['symbol'] === undefined) return `missing \`symbol\` for topic: ${name}`;
    return [common];
  }
  const isList = Array.isArray(symbols) && symbols.every((symbol) => typeof symbol === 'string');
  if (!isList || symbols.length === 0 || symbols.length > 100) return `invalid \`symbols\` for topic ${name}`;
  return symbols.map((symbol: string) => ({ ...common, symbol }));
};
