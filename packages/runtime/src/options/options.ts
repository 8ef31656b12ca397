import type { Journal } from '../journal/journal.ts';
import type { RateLimitStore } from '../rate-limit/store.ts';
import type { TimeSource } from '../time-source.ts';
import type { Hooks, Logger } from '../watch/events.ts';
import type { TokenProvider } from '../ws/gateways/token.ts';

/** One region: where its hosts are, and what every call must carry. A host it does not have is not there. */
export interface Region {
  readonly hosts: Readonly<Record<string, string>>;
  readonly headers?: Readonly<Record<string, string>>;
  /** Where sockets connect that ask for no address first. */
  readonly sockets?: Readonly<Record<string, string>>;
}

export type Regions = Readonly<Record<string, Region>>;

/** Every option of a client for public endpoints. All of them may be left out. */
export interface PublicOptions {
  /** Where the account lives. Default: `global`. */
  readonly apiRegion?: 'global' | 'EU' | 'AU' | 'TR' | undefined;
  /** One base URL for every host, or one per host; it wins over the region's. */
  readonly baseUrl?: string | Readonly<Record<string, string>> | undefined;
  /** Milliseconds that one attempt may take. Default: 10,000. */
  readonly timeout?: number | undefined;
  /**
   * Where sockets connect that ask for no address first: `unifiedSpot`, `unifiedFutures` and `unifiedPrivate` push,
   * `trading` takes orders. With `baseUrl` there is no default, so that nothing reaches KuCoin that was meant for elsewhere.
   */
  readonly socketUrl?: Readonly<Record<string, string>> | undefined;
}

/** What a key consists of, and what a function for `credentials` gives. */
export interface KeyOptions {
  /** API key, from the API management page. Private calls need key, secret and passphrase. */
  readonly apiKey?: string | undefined;
  readonly apiSecret?: string | undefined;
  readonly apiPassphrase?: string | undefined;
  /** An access token in place of secret and passphrase; it wins over them, and calls are not signed. */
  readonly apiAccessToken?: string | undefined;
  /** Version of the key as the API management page shows it. Default: 3. */
  readonly apiKeyVersion?: 1 | 2 | 3 | '1' | '2' | '3' | undefined;
}

/** Whom orders are attributed to. KuCoin gives a pair of its own for each line of business. */
export interface PartnerOptions {
  /** Partner id. */
  readonly id: string;
  /** Broker key that signs it; not the API secret. */
  readonly key: string;
  /** Broker name; broker calls need it. */
  readonly name?: string | undefined;
  /** Ask the exchange to refuse a wrong partner signature (400201) instead of ignoring it. */
  readonly verify?: boolean | undefined;
  /** The pair for futures, and for unified calls with `tradeType: 'FUTURES'`. Default: the same. */
  readonly futures?: { readonly id: string; readonly key: string } | undefined;
}

/** How the rate-limit pools are kept. */
export interface RateLimitOptions {
  /** Over quota a call waits (up to its deadline), throws a `RateLimitError`, or is sent all the same. Default: `wait`. */
  readonly mode?: 'wait' | 'throw' | 'off' | undefined;
  /** 0 to 12: what the quotas are until the exchange says so itself. Default: 0. */
  readonly vipLevel?: number | undefined;
  /** Name of the account: clients with the same one share its pools. Default: a hash of the API key. */
  readonly account?: string | undefined;
  /** Name of the address that calls come from, for pools that are counted by address. Default: this machine. */
  readonly address?: string | undefined;
  /** Where pools are counted. Default: in this process; `@kucoin-typed/redis` shares them between processes. */
  readonly store?: RateLimitStore | undefined;
}

/** How often a call that cannot have taken effect is sent again, all within its deadline. */
export interface RetryOptions {
  /** Repeats after a failure, beside waits for a rate limit. Default: 3; 0 repeats nothing. */
  readonly limit?: number | undefined;
  /** Milliseconds before the first repeat; each one doubles it, with jitter. Default: 200. */
  readonly delay?: number | undefined;
  /** The longest of these waits. Default: 5,000. */
  readonly maxDelay?: number | undefined;
}

/** How the client keeps the exchange's time. */
export interface ClockOptions {
  /** Measure the offset before the first private call, or only when a timestamp is refused. Default: `on-refusal`. */
  readonly measure?: 'ahead' | 'on-refusal' | undefined;
  /** Milliseconds after which a measured offset is measured again, beside the next call. Default: 600,000. */
  readonly maxAge?: number | undefined;
  /** The machine's clocks, unless a test brings its own. */
  readonly source?: TimeSource | undefined;
}

/** How sockets are kept. */
export interface SocketOptions {
  /** Milliseconds after which a connection is replaced by a fresh one, before KuCoin cuts it at 24 h. Default: 23 h. */
  readonly maxAge?: number | undefined;
  /** Fetches tokens from elsewhere, a server of yours say: KuCoin's REST does not answer web pages. */
  readonly tokenProvider?: TokenProvider | undefined;
}

/** Every option of a client. All of them may be left out: public endpoints need none. */
export interface ClientOptions extends PublicOptions, KeyOptions {
  /** Fetches the key, from a secrets manager say: asked with the first private call, and after the key is refused. */
  readonly credentials?: (() => KeyOptions | Promise<KeyOptions>) | undefined;
  /** Throws on an undefined or unknown parameter before anything is sent. Default: false. */
  readonly strictParamValidation?: boolean | undefined;
  /** Read refusals as typed errors. Off: the plain HTTP answer comes as a `ResponseError`. Default: true. */
  readonly parseExceptions?: boolean | undefined;
  /** Keep connections open between calls. Default: true. */
  readonly keepAlive?: boolean | undefined;
  /** Milliseconds until a quiet connection is probed by TCP. Default: 1,000. Node only. */
  readonly keepAliveMsecs?: number | undefined;
  /** Milliseconds since 1970 for the next signature; switches the measured clock off. */
  readonly customTimestampFn?: (() => number) | undefined;
  /** Signs in place of the client: base64, or the digest as 64 hexadecimal characters, which is then re-encoded. */
  readonly customSignMessageFn?: ((message: string, secret: string) => string | Promise<string>) | undefined;
  readonly partner?: PartnerOptions | undefined;
  /** `http://`, `https://` or `socks5://` proxy for calls and sockets. Node only. */
  readonly proxy?: string | undefined;
  /** Milliseconds that a whole call may take: waits, repeats and look-ups included. Default: 30,000. */
  readonly deadline?: number | undefined;
  /** `false` repeats nothing. */
  readonly retry?: RetryOptions | number | false | undefined;
  readonly rateLimit?: RateLimitOptions | undefined;
  readonly clock?: ClockOptions | undefined;
  /** Records every order before it is sent, and what became of it: `fileJournal(path)`. */
  readonly journal?: Journal | undefined;
  /** Gets one line for what is worth knowing, such as new fields in answers; never a secret. */
  readonly logger?: Logger | undefined;
  /** Called with each call and attempt. */
  readonly hooks?: Hooks | undefined;
  /** Ask the other regions whether they know a key that was refused. It shows the key's id to them. Default: false. */
  readonly probeRegions?: boolean | undefined;
  readonly sockets?: SocketOptions | undefined;
  /** The local exchange: `true` for its usual address, or its base URL. */
  readonly sandbox?: boolean | string | undefined;
}
