import type { Json } from './json.ts';

/**
 * What the emitters know about KuCoin. Nothing downstream of it sees OpenAPI or AsyncAPI; schemas are plain JSON
 * Schema and are only read by types.ts.
 */
export interface Model {
  readonly services: readonly Service[];
  readonly regions: Json;
}

/** `spot`, or `ws` for the push channels. */
export interface Service {
  readonly name: string;
  readonly groups: readonly Group[];
}

/** `spot.market`; for channels `ws.spot`. */
export interface Group {
  readonly name: string;
  readonly endpoints: readonly Endpoint[];
  readonly channels: readonly Channel[];
}

/** A call's parameters as one object, and where each of them travels. */
export interface Params {
  readonly schema: Json;
  /** Names that stay in the query although the rest is the body. */
  readonly query: readonly string[];
  readonly path: readonly string[];
  readonly hasBody: boolean;
}

export interface Endpoint {
  /** `spot.market.getTicker` */
  readonly id: string;
  readonly name: string;
  readonly title: string;
  readonly source: string;
  readonly method: string;
  readonly path: string;
  readonly host: string;
  readonly domain: string;
  readonly channel: string;
  readonly permission: string | null;
  /** `null` where nobody knows it. */
  readonly pool: string | null;
  /** `null` where nobody knows it. */
  readonly weight: number | null;
  readonly service: string;
  readonly subService: string;
  readonly methodName: string;
  readonly doc: string | undefined;
  readonly deprecated: boolean;
  /** `null` where the endpoint takes none. */
  readonly params: Params | null;
  /** The parameters are a JSON body although the method is DELETE. */
  readonly json: boolean;
  readonly result: Json;
  /** Names of integers that a double cannot hold. */
  readonly exact: readonly string[];
}

export interface Channel {
  /** `ws.spot.trade` */
  readonly id: string;
  readonly name: string;
  readonly title: string;
  readonly source: string;
  /** `/market/match:{symbols}` */
  readonly topic: string;
  readonly params: readonly string[];
  readonly isPrivate: boolean;
  readonly service: string;
  readonly subService: string;
  readonly methodName: string;
  readonly frequency: string | undefined;
  readonly deprecated: boolean;
  /** The endpoint that hands out the token of its gateway. */
  readonly token: string;
  readonly message: Json;
  readonly exact: readonly string[];
}
