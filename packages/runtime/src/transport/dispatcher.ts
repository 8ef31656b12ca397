import { Agent, ProxyAgent, Socks5ProxyAgent, type Dispatcher } from 'undici';

/** What opens connections: straight, or through an `http:`, `https:` or `socks5:` proxy. */
export const createDispatcher = (options: Agent.Options, proxy: string | undefined): Dispatcher => {
  if (proxy === undefined) return new Agent(options);
  if (!proxy.startsWith('socks')) return new ProxyAgent({ ...options, uri: proxy });
  const { connect: _, ...rest } = options;
  return new Socks5ProxyAgent(proxy, rest);
};
