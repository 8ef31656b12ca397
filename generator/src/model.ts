import type { Json } from './json.ts';

/**
 * What the emitters know about KuCoin. Nothing downstream of it sees OpenAPI or AsyncAPI; schemas are plain JSON
 * Schema and are only read by types.ts.
 */
export interface Model {
  readonly services: readonly Service[];
  readonly regions: Json;
  /** What REST tells of missed pushes, by lists that channels name. */
  readonly fills: readonly FillList[];
  /** Gateway → what it lets one socket do. */
  readonly limits: Readonly<Record<string, Json>>;
  /** Facts that are no endpoints, for the client. */
  readonly tables: Tables;
}

/** What a client knows beside endpoints. */
export interface Tables {
  /** Name → window, owner and quotas. */
  readonly pools: Json;
  /** Error codes in their shortest form. */
  readonly causes: Json;
  /** Area → code → meaning and cure. */
  readonly codes: Json;
  /** Permission of a key → how its data calls it, and when it expires. */
  readonly permissions: Json;
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
  readonly unified: readonly UnifiedChannel[];
  readonly operations: readonly Operation[];
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
  /** Our own line on what it does. */
  readonly description: string | undefined;
  readonly source: string;
  readonly method: string;
  readonly path: string;
  readonly host: string;
  readonly domain: string;
  readonly channel: 'Public' | 'Private';
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
  /** The id of the endpoint to use in its place. */
  readonly replacedBy: string | undefined;
  /** `null` where the endpoint takes none. */
  readonly params: Params | null;
  /** The parameters are a JSON body although the method is DELETE. */
  readonly json: boolean;
  readonly result: Json;
  /** Names of integers that a double cannot hold. */
  readonly exact: readonly string[];
  readonly order?: OrderData | undefined;
  readonly finds?: FindData | undefined;
  /** What is known of the past things that it lists; `undefined` where it lists none, or no rows. */
  readonly history?: History | undefined;
}

/** A list of past things: an entry of history-windows.json whose every name was found in its endpoint. */
export interface History {
  /** What the list is of: `fills`. */
  readonly lists: string;
  /** The field of the result that is the list; empty where the result is the list. */
  readonly rows: string;
  readonly paging: Json;
  readonly order: string | null;
  /** `null` where it takes no start and no end. */
  readonly window: Json | null;
  readonly retention: readonly Json[];
  readonly key: readonly (string | number)[] | null;
  readonly notKey: Json | undefined;
  readonly time: Json | null;
  readonly maxRows: number | undefined;
}

/** How to find out what became of the orders of an endpoint; the shape that the runtime reads. */
export interface OrderData {
  readonly kind: string;
  readonly clientOid:
    | { readonly param: string; readonly isNew?: true | undefined; readonly list?: string | undefined }
    | undefined;
  readonly orderIds: string | undefined;
  readonly answer: Readonly<Record<string, unknown>> | undefined;
  readonly batch:
    | {
        readonly rows: string;
        readonly success: readonly [field: string, value: unknown];
        readonly assumed: true | undefined;
        readonly reason: string;
      }
    | undefined;
  /** Ids of endpoints. */
  readonly lookups: readonly string[];
  /** The same; they may not see the order. */
  readonly guesses: readonly string[];
  readonly changesOrderId: true | undefined;
}

/** What an endpoint finds; the shape that the runtime reads. */
export type FindData = Readonly<Record<string, unknown>>;

/** How REST tells what topics would have pushed: one or more channels name it. */
export interface FillList {
  readonly name: string;
  /** In the shape that the runtime reads, but that the endpoint is an id. */
  readonly fills: readonly Json[];
  /** What no endpoint tells, in words. */
  readonly misses: string | undefined;
}

/** What a stream has to know of its pushes; the shape that the runtime reads, but that the fills are a name. */
export interface StreamData {
  readonly time?: Json | undefined;
  readonly sequence?: Json | undefined;
  readonly once?: readonly string[] | undefined;
  readonly key?: string | undefined;
  readonly pace?: number | undefined;
  readonly fills?: FillList | undefined;
}

/** What channels of all gateways have. */
interface Pushed {
  readonly facts?: StreamData | undefined;
  /** The gateway whose limits hold for its sockets. */
  readonly limits?: string | undefined;
}

export interface Message {
  /** The subject that tells it from the others; `undefined` where there is but one. */
  readonly subject: string | undefined;
  readonly schema: Json;
}

/** A name in a topic. */
interface ChannelParam {
  readonly name: string;
  readonly description: string | undefined;
  /** The values it can have, where they are known. */
  readonly values: readonly string[] | undefined;
}

export interface Channel extends Pushed {
  /** `ws.spot.trade` */
  readonly id: string;
  readonly name: string;
  readonly title: string;
  /** Our own line on what it pushes. */
  readonly description: string | undefined;
  readonly source: string;
  /** `/market/match:{symbols}` */
  readonly topic: string;
  readonly params: readonly ChannelParam[];
  readonly isPrivate: boolean;
  readonly service: string;
  readonly subService: string;
  readonly methodName: string;
  readonly frequency: string | undefined;
  readonly deprecated: boolean;
  /** The endpoint that hands out the token of its gateway. */
  readonly token: string;
  /** One for each subject, where the topic pushes several. */
  readonly messages: readonly Message[];
  readonly exact: readonly string[];
}

/** A channel of the unified gateway: subscribed to with parameters beside its name, no topic. */
export interface UnifiedChannel extends Pushed {
  /** `ws.unified.ticker` */
  readonly id: string;
  readonly name: string;
  readonly title: string;
  readonly description: string | undefined;
  readonly source: string;
  /** KuCoin's name: `mark-price` */
  readonly channel: string;
  /** Server → WebSocket address. */
  readonly servers: Readonly<Record<string, string>>;
  readonly params: Json | null;
  readonly isPrivate: boolean;
  /** Whether one subscription takes several symbols. */
  readonly multiSymbol: boolean;
  /** The `T` of its pushes. */
  readonly pushTypes: readonly string[];
  /** The endpoint that hands out a token, in the older way to log in. */
  readonly token: string | undefined;
  readonly frequency: string | undefined;
  readonly doc: string | undefined;
  readonly deprecated: boolean;
  readonly messages: readonly Message[];
  readonly exact: readonly string[];
}

/** A request of the WebSocket API. */
export interface Operation {
  /** `ws.orders.spot.order` */
  readonly id: string;
  /** `spot` */
  readonly market: string;
  /** `order` */
  readonly name: string;
  /** Its name in the document. */
  readonly key: string;
  readonly title: string;
  readonly description: string | undefined;
  readonly source: string;
  /** `spot.order` */
  readonly op: string;
  /** The REST endpoint that does the same. */
  readonly endpoint: string;
  /** Argument that names the order → the REST endpoint that does the same with it. */
  readonly endpointBy: Readonly<Record<string, string>> | undefined;
  /** The arguments that make it stale. */
  readonly stamp: Json | undefined;
  /** Empty texts are not sent. */
  readonly omitEmpty: boolean;
  readonly args: Json | null;
  readonly reply: Json | null;
  readonly exact: readonly string[];
}
