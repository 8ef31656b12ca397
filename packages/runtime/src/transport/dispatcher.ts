import { Agent, buildConnector, Pool, ProxyAgent, type Dispatcher } from 'undici';
import { socksConnector } from './socks.ts';

/** How long a proxy may take to open a way. Calls have time limits of their own; this one frees the connection. */
const TUNNEL_MS = 10_000;

/** What opens connections: straight, or through an `http:`, `https:` or `socks5:` proxy. */
export const createDispatcher = (options: Agent.Options, proxy: string | undefined): Dispatcher => {
  if (proxy === undefined) return new Agent(options);
  const url = new URL(proxy);
  const user = decodeURIComponent(url.username);
  const password = decodeURIComponent(url.password);
  const { connect } = options as { connect?: buildConnector.BuildOptions };
  // Undici's own agent for SOCKS is experimental: it drops the options of its pool, and a handshake can hang for good.
  if (url.protocol.startsWith('socks')) {
    const host = url.hostname.replace(/^\[|\]$/g, '');
    const at = { host, port: Number(url.port || 1080), user, password, timeout: TUNNEL_MS };
    return new Agent({ ...options, connect: socksConnector(at, buildConnector(connect ?? {})) });
  }
  return new ProxyAgent({
    ...options,
    uri: url.origin,
    ...(user ? { token: `Basic ${Buffer.from(`${user}:${password}`).toString('base64')}` } : {}),
    ...(connect ? { proxyTls: connect } : {}),
    clientFactory: (origin, poolOptions) => new Pool(origin, { ...poolOptions, headersTimeout: TUNNEL_MS }),
  });
};

/** A proxy that says no is told from a host that cannot be reached; undici has only words for it. */
export const proxyRefusal = (error: Error): Error | undefined => {
  const status = /^Proxy response \((\d+)\)/.exec(error.message)?.[1];
  return status ? Object.assign(new Error('the proxy refused'), { code: `PROXY_${status}` }) : undefined;
};
