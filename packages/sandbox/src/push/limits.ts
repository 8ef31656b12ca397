/**
 * What sockets are allowed. The defaults are KuCoin's documented numbers; `Infinity` lifts a limit.
 * Silence and frequencies go by real time, tokens and the age of connections by the exchange's.
 */
export interface SocketLimits {
  /** Topics that one frame may name. */
  readonly topicsPerRequest: number;
  /** Topics of one classic spot connection. */
  readonly topicsPerConnection: number;
  /** KuCoin has no limit for futures; this one keeps a socket from filling the memory. */
  readonly futuresTopicsPerConnection: number;
  /** Frames that a classic, a trading or a private unified connection may send in ten seconds. */
  readonly messagesPer10s: number;
  /** Frames that a public unified connection may send in ten seconds. */
  readonly publicUnifiedMessagesPer10s: number;
  /** Channels of one unified connection: public, private. */
  readonly publicUnifiedChannels: number;
  readonly privateUnifiedChannels: number;
  /** A unified socket that pings more often is dropped. */
  readonly unifiedPingsPerSecond: number;
  /** Open connections per customer, or per address where nobody is known. */
  readonly connections: number;
  /**
   * New connections of a customer or an address in a minute. KuCoin takes 30; the default has no limit, because a
   * test suite that opens a socket per test would meet it at once.
   */
  readonly newConnectionsPerMinute: number;
  /**
   * Sockets that one token lets in. KuCoin tells clients to ask for a new one each time, but lets those in again that
   * reconnect with the old one in its 24 hours, as some clients do.
   */
  readonly connectionsPerToken: number;
  /** A socket that says nothing for so long is cut. */
  readonly silenceMs: number;
  /** A connection older than this is cut. */
  readonly lifeMs: number;
  /** Bytes that may wait for a client that does not read. */
  readonly backlogBytes: number;
  /** Whether frames are compressed where a client offers it. */
  readonly compress: boolean;
}

export const SOCKET_LIMITS: SocketLimits = {
  topicsPerRequest: 100,
  topicsPerConnection: 400,
  futuresTopicsPerConnection: 10_000,
  messagesPer10s: 100,
  publicUnifiedMessagesPer10s: 300,
  publicUnifiedChannels: 600,
  privateUnifiedChannels: 400,
  unifiedPingsPerSecond: 1,
  connections: 800,
  newConnectionsPerMinute: Infinity,
  connectionsPerToken: Infinity,
  silenceMs: 60_000,
  lifeMs: 24 * 60 * 60 * 1000,
  backlogBytes: 16 * 1024 * 1024,
  compress: false,
};

/** How often clients are told to ping, and how long they may wait for the answer. */
export const PING_INTERVAL_MS = 18_000;
export const PING_TIMEOUT_MS = 10_000;

/** Counts what happens in windows of real time; true while it is not too much. */
export type Meter = () => boolean;

export const createMeter = (now: () => number, most: number, perMs: number): Meter => {
  let start = -Infinity;
  let count = 0;
  return () => {
    const at = now();
    if (at - start >= perMs) {
      start = at;
      count = 0;
    }
    count += 1;
    return count <= most;
  };
};
