import { HOSTS, readCatalog } from './catalog.ts';
import type { Host } from './catalog.ts';
import { createExchange } from './exchange.ts';
import { createRateLimits } from './gate/rate-limit.ts';
import { readyKeys } from './keys.ts';
import type { SandboxKey } from './keys.ts';
import { SOCKET_PATH, openGateway } from './push/gateway.ts';
import type { Gateway } from './push/gateway.ts';
import { readTopics } from './push/topics.ts';
import { createHostServer, listen, shut } from './server.ts';
import { createService } from './service.ts';

export type { Host } from './catalog.ts';
export type { SandboxKey } from './keys.ts';
export type { Depth, Surface } from './surface.ts';

export interface SandboxOptions {
  /** 0, the default, takes free ports; any other takes this one for spot and the next two for futures and broker. */
  readonly port?: number;
  /** The address to listen on; only this machine can reach the default, `127.0.0.1`. */
  readonly host?: string;
  /** The exchange's clock in milliseconds; the system's by default. */
  readonly now?: () => number;
}

/** A running local exchange. */
export interface Sandbox extends AsyncDisposable {
  /** The HTTP address of each host family. */
  readonly baseUrl: Readonly<Record<Host, string>>;
  /** Ready API keys, each with its own account; the first may do everything, the second only read. */
  readonly keys: readonly [SandboxKey, ...SandboxKey[]];
  /** Stops the exchange and drops every connection. */
  close: () => Promise<void>;
}

/** Starts a local exchange with fake balances; resolves once all its hosts take requests. */
export const createSandbox = async (options: SandboxOptions = {}): Promise<Sandbox> => {
  const { port = 0, host: address = '127.0.0.1' } = options;
  const now = (): number => Math.floor((options.now ?? Date.now)());
  const catalog = readCatalog();
  const exchange = createExchange(now);
  const keys = readyKeys(catalog.permissions);
  const byApiKey = new Map(keys.map((key) => [key.apiKey, key]));
  const topics = readTopics(catalog);
  const takeQuota = createRateLimits(now);
  const origin = address.includes(':') ? `[${address}]` : address;

  const servers = HOSTS.map((host) =>
    createHostServer(createService({ host, catalog, exchange, keys: byApiKey, takeQuota })),
  );
  const gateways: Gateway[] = [];
  const close = async (): Promise<void> => {
    for (const gateway of gateways) gateway.close();
    await Promise.all(servers.map(shut));
  };
  const open = async (host: Host, at: number): Promise<[Host, string]> => {
    const server = servers[at];
    if (!server) throw new Error(`No server for ${host}.`);
    const taken = await listen(server, port === 0 ? 0 : port + at, address);
    gateways.push(openGateway(server, host, topics.get(host) ?? [], exchange));
    exchange.socketUrls.set(host, `ws://${origin}:${taken}${SOCKET_PATH}`);
    return [host, `http://${origin}:${taken}`];
  };
  // All attempts come to their end before a failure closes what has opened, so that nothing opens later.
  const opened = await Promise.allSettled(HOSTS.map(open));
  const failed = opened.find((attempt) => attempt.status === 'rejected');
  if (failed) {
    await close();
    throw failed.reason;
  }
  const addresses = opened.flatMap((attempt) => (attempt.status === 'fulfilled' ? [attempt.value] : []));
  const baseUrl = Object.fromEntries(addresses) as Record<Host, string>;
  return { baseUrl, keys, close, [Symbol.asyncDispose]: close };
};
