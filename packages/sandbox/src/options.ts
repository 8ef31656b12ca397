import type { AdminAccess } from './admin/routes.ts';
import type { Host } from './catalog.ts';
import type { Site } from './engine/customers.ts';
import type { Exchange } from './engine/exchange.ts';
import type { Faults } from './faults/fault.ts';
import type { Gate } from './gate/gate.ts';
import type { Line } from './gate/partner.ts';
import type { SandboxKey, SandboxPartner } from './keys.ts';
import type { Board } from './push/board.ts';
import type { SOCKET_PATHS } from './push/gateway.ts';
import type { SocketLimits } from './push/limits.ts';
import type { Snapshot } from './saved.ts';
import type { Truth } from './truth.ts';

export interface SandboxOptions {
  /** 0, the default, takes free ports; any other takes this one for spot and the next two for futures and broker. */
  readonly port?: number;
  /** The address to listen on; only this machine can reach the default, `127.0.0.1`. */
  readonly host?: string;
  /** The same seed makes the same markets, ids and faults; a new one by default. */
  readonly seed?: string | number;
  /** How many times faster than real time the exchange lives; 0 stands still until `advance`. 1 by default. */
  readonly speed?: number;
  /** The spot symbols that trade, such as `BTC-USDT`; a table of twenty by default. */
  readonly symbols?: readonly string[];
  /**
   * Whose site it is: `eu` and `tr` have spot only, `au` asks for `X-SITE-TYPE: australia` on every call.
   * `global`, the default, also serves what other sites share with it.
   */
  readonly region?: Site;
  /** Goes on from what `save` gave. */
  readonly snapshot?: Snapshot;
  /** Whether quotas of requests count; they do by default. */
  readonly rateLimits?: boolean;
  /** What sockets are allowed, where it differs from KuCoin's documented limits. */
  readonly sockets?: Partial<SocketLimits>;
  /** Who may use the routes under `/_sandbox`; only programs on this machine by default. */
  readonly admin?: AdminAccess;
  /** Whether web pages of any origin may call; KuCoin does not let them, and neither does the sandbox by default. */
  readonly cors?: boolean;
  /** Real time in milliseconds; the system's by default. */
  readonly now?: () => number;
}

export type SocketName = keyof typeof SOCKET_PATHS;

/** A running local exchange. */
export interface Sandbox extends AsyncDisposable {
  readonly seed: string;
  /** The HTTP address of each host family. */
  readonly baseUrl: Readonly<Record<Host, string>>;
  /**
   * Where sockets connect that ask for no address first: the unified gateways and the WebSocket API.
   * Where the classic ones connect comes with their tokens.
   */
  readonly socketUrl: Readonly<Record<SocketName, string>>;
  /** Ready API keys, each with its own account; the first may do everything, the second only read. */
  readonly keys: readonly [SandboxKey, ...SandboxKey[]];
  /** A ready broker partner for each business line. */
  readonly partners: Readonly<Record<Line, SandboxPartner>>;
  /** Faults on demand: `docs/faults.md`. */
  readonly faults: Faults;
  /**
   * Lets time pass at once: milliseconds, or text such as `'90s'` and `'1h'`. Everything due in between
   * happens, in order.
   */
  readonly advance: (time: number | string) => void;
  /** What the exchange truly holds for the owner of a key, the first ready one by default. */
  readonly expect: (key?: Pick<SandboxKey, 'uid'>) => Truth;
  /** Opens or stops trading: with `cancelonly` orders can be cancelled but not placed. */
  readonly setStatus: (
    line: 'spot' | 'futures',
    status: 'open' | 'cancelonly' | 'close',
    msg?: string,
  ) => void;
  /** Walks a market's price there, trading through whatever stands in the way. */
  readonly moveMarket: (symbol: string, price: string) => void;
  /** Everything as one JSON document. */
  readonly save: () => Snapshot;
  /** Puts the exchange into a saved state; every socket is cut. */
  readonly load: (snapshot: Snapshot) => void;
  /** Who may call, from where and how often; internal, may change with any version. */
  readonly gate: Gate;
  /** The exchange itself, for looking inside; internal, may change with any version. */
  readonly exchange: Exchange;
  /** What brings pushes to sockets, for listening beside them; internal, may change with any version. */
  readonly board: Board;
  /** Stops the exchange and drops every connection. */
  close: () => Promise<void>;
}
