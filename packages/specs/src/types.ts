/** A JSON Schema 2020-12, as OpenAPI 3.1 and AsyncAPI 3.0 use it. */
export interface Schema {
  readonly type?: string | readonly string[];
  readonly title?: string;
  readonly description?: string;
  readonly format?: string;
  readonly enum?: readonly unknown[];
  readonly default?: unknown;
  readonly examples?: readonly unknown[];
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly required?: readonly string[];
  readonly items?: Schema;
  readonly additionalProperties?: boolean | Schema;
  readonly anyOf?: readonly Schema[];
  readonly oneOf?: readonly Schema[];
  readonly [key: string]: unknown;
}

export interface Media {
  readonly schema: Schema;
  readonly example?: unknown;
}

export interface Parameter {
  readonly name: string;
  readonly in: 'query' | 'path';
  readonly required: boolean;
  readonly schema: Schema;
}

/** One REST endpoint with KuCoin's metadata. */
export interface Operation {
  /** The endpoint's id, e.g. `spot.market.getTicker`. */
  readonly operationId: string;
  readonly summary: string;
  readonly deprecated?: boolean;
  readonly 'x-domain': string;
  readonly 'x-api-channel': 'Public' | 'Private';
  readonly 'x-api-permission': string | null;
  readonly 'x-api-rate-limit-pool': string;
  readonly 'x-api-rate-limit-weight'?: number;
  readonly 'x-sdk-service': string;
  readonly 'x-sdk-sub-service': string;
  readonly 'x-sdk-method-name': string;
  readonly 'x-api-doc'?: string;
  /** The parameters travel as a JSON body although the method is DELETE. */
  readonly 'x-request-force-json'?: boolean;
  /** All parameters of one call in one object. */
  readonly 'x-request-example'?: unknown;
  readonly parameters: readonly Parameter[];
  readonly requestBody?: {
    readonly required: boolean;
    readonly content: { readonly 'application/json': Media };
  };
  readonly responses: {
    readonly 200: { readonly description: string; readonly content: { readonly 'application/json': Media } };
  };
}

/** One service's group on one host. */
export interface RestDocument {
  readonly openapi: string;
  readonly servers: readonly { readonly url: string }[];
  readonly 'x-host': string;
  readonly paths: Readonly<Record<string, Readonly<Record<string, Operation>>>>;
}

export interface Message {
  readonly payload: Schema;
  readonly examples?: readonly { readonly payload: unknown }[];
}

/** One push topic, or the frames of one request over a socket. */
export interface Channel {
  /** The topic with its parameters in braces, e.g. `/market/match:{symbols}`; null for an operation. */
  readonly address: string | null;
  readonly title: string;
  readonly 'x-sdk-service': string;
  readonly 'x-sdk-sub-service': string;
  readonly 'x-sdk-method-name': string;
  readonly 'x-sdk-private': boolean;
  readonly 'x-topic'?: string;
  readonly 'x-push_frequency'?: string;
  readonly 'x-deprecated'?: boolean;
}

/** One WebSocket gateway. */
export interface SocketDocument {
  readonly asyncapi: string;
  /** `x-token` is the id of the endpoint that hands out a token for this gateway. */
  readonly servers: Readonly<
    Record<string, { readonly host: string; readonly protocol: string; readonly 'x-token'?: string }>
  >;
  readonly channels: Readonly<Record<string, Channel>>;
  readonly operations: Readonly<Record<string, { readonly action: 'send' | 'receive' }>>;
  readonly components: { readonly messages: Readonly<Record<string, Message>> };
}

export interface Region {
  /** Host family → base URL. */
  readonly hosts: Readonly<Record<string, string>>;
  /** Gateway → WebSocket address, where the region has such. */
  readonly sockets?: Readonly<Record<string, string>>;
  /** Headers that every call of this region carries. */
  readonly headers?: Readonly<Record<string, string>>;
}

export interface EffectiveSpecs {
  /** By file name, e.g. `rest/spot/market.spot.json`. */
  readonly rest: Readonly<Record<string, RestDocument>>;
  /** By file name, e.g. `ws/spot-public.json`. */
  readonly ws: Readonly<Record<string, SocketDocument>>;
  readonly regions: Readonly<Record<string, Region>>;
  /** Error codes by area: class, retryable or not, meaning, cure. */
  readonly errors: Facts;
  /** Sets of values that return in many places. */
  readonly enums: Facts;
  /** What each key permission allows. */
  readonly permissions: Facts;
  /** Pools with windows and quotas, and the limits of each WebSocket gateway. */
  readonly rateLimits: Facts;
  /** How the outcome of each order call can be looked up. */
  readonly orderLookup: Facts;
  /** Paging, widest span and retention of each history. */
  readonly historyWindows: Facts;
  /** What is known of the pushes of each channel, and what REST tells of missed ones. */
  readonly streams: Facts;
}

/** A fact file as JSON; its shape is in its schema. */
export type Facts = Readonly<Record<string, any>>;
