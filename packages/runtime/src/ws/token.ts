import type { Client } from '../client.ts';
import type { EndpointSpec } from '../endpoint.ts';
import { StreamError } from '../errors/stream-error.ts';

/** Where to connect, and how often to prove that we are alive. The URL is a secret: it holds the token. */
export interface Gateway {
  readonly url: string;
  /** Milliseconds. */
  readonly pingInterval: number;
  readonly pingTimeout: number;
}

/**
 * Asks the exchange for a token and a server. A token is used once: every connection asks again.
 * @throws {StreamError} when the answer names no server that a socket can be opened to.
 */
export const negotiate = async (
  client: Client,
  spec: EndpointSpec,
  connectId: string,
  signal: AbortSignal,
): Promise<Gateway> => {
  const answer = await client.call<any>(spec, undefined, { signal });
  const server = answer?.instanceServers?.[0];
  const endpoint: unknown = server?.endpoint;
  if (typeof endpoint !== 'string' || !/^wss?:\/\/[^#]+$/.test(endpoint) || !URL.canParse(endpoint)) {
    throw new StreamError(spec.id, 'the exchange named no WebSocket server.', 'Try again later.');
  }
  const url = new URL(endpoint);
  url.searchParams.set('token', String(answer.token));
  url.searchParams.set('connectId', connectId);
  return {
    url: url.href,
    pingInterval: within(server.pingInterval, 18_000),
    pingTimeout: within(server.pingTimeout, 10_000),
  };
};

/** A time that a timer keeps and a gateway can mean; KuCoin's usual one in place of any other. */
const within = (ms: unknown, usual: number): number =>
  typeof ms === 'number' && ms >= 10 && ms <= 120_000 ? ms : usual;
