import type { CallOptions } from './client.ts';
import type { EndpointSpec } from './endpoint.ts';
import type { Request } from './request.ts';
import type { TimeSource } from './time-source.ts';

/** What is known of a permission that a key can have. */
export interface PermissionFacts {
  /** How the data of a key calls it, older names included. */
  readonly shownAs: readonly string[];
  /** Days without use after which a key that has it expires, unless it has an IP list; `null` where it does not. */
  readonly idleDays: number | null;
}

/** Permission → what is known of it, by the names that endpoints use. */
export type Permissions = Readonly<Record<string, PermissionFacts>>;

/** What a key may do, and what it is. */
export interface KeyCheck {
  /** The key's id; not secret. */
  readonly apiKey: string;
  /** What its owner wrote to it. */
  readonly remark: string;
  readonly version: number;
  /** A key of the master account, not of a sub-account. */
  readonly isMaster: boolean;
  readonly subName: string | undefined;
  /** By the names that endpoints use; a name that is not known stands as the exchange gave it. */
  readonly permissions: readonly string[];
  readonly canRead: boolean;
  /** Which orders it may place. */
  readonly canTrade: {
    readonly spot: boolean;
    readonly margin: boolean;
    readonly futures: boolean;
    readonly leadFutures: boolean;
    readonly unified: boolean;
  };
  readonly canEarn: boolean;
  readonly canWithdraw: boolean;
  /** Between account types, and between master and sub-accounts. */
  readonly canTransfer: boolean;
  /** Addresses that it can be used from; empty where from any. */
  readonly ipList: readonly string[];
  /** Milliseconds since 1970. */
  readonly createdAt: number;
  /** Milliseconds since it was made. */
  readonly age: number;
  /** Days without use after which it expires; `undefined` where it does not. */
  readonly idleDays: number | undefined;
}

/** Asks the exchange what the client's key may do, in one call. */
export const createCheckKey =
  (request: Request, endpoint: EndpointSpec | undefined, facts: Permissions, time: TimeSource) =>
  async (options?: CallOptions): Promise<KeyCheck> => {
    if (!endpoint) throw new TypeError('no endpoint tells what a key may do');
    const data = (await request(endpoint, undefined, options)).data as Record<string, any>;
    const permissions = list(data['permission']).map((shown) => nameOf(shown, facts));
    const may = (name: string): boolean => permissions.includes(name);
    const ipList = list(data['ipWhitelist']);
    const idle = permissions.flatMap((name) => facts[name]?.idleDays ?? []);
    const createdAt = Number(data['createdAt']);
    return {
      apiKey: String(data['apiKey']),
      remark: String(data['remark'] ?? ''),
      version: Number(data['apiVersion']),
      isMaster: data['isMaster'] === true,
      subName: data['subName'] ?? undefined,
      permissions,
      canRead: may('General'),
      canTrade: {
        spot: may('Spot'),
        margin: may('Margin'),
        futures: may('Futures'),
        leadFutures: may('LeadtradeFutures'),
        unified: may('Unified'),
      },
      canEarn: may('Earn'),
      canWithdraw: may('Withdrawal'),
      canTransfer: may('FlexTransfers'),
      ipList,
      createdAt,
      age: Math.max(0, time.now() - createdAt),
      idleDays: ipList.length > 0 || idle.length === 0 ? undefined : Math.min(...idle),
    };
  };

/** `a,b` as it is written in the data of a key. */
const list = (text: unknown): string[] =>
  typeof text === 'string'
    ? text
        .split(',')
        .map((one) => one.trim())
        .filter(Boolean)
    : [];

const nameOf = (shown: string, facts: Permissions): string =>
  Object.keys(facts).find((name) => name === shown || facts[name]?.shownAs.includes(shown)) ?? shown;
