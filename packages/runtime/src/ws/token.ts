import type { Client } from '../client.ts';
import type { EndpointSpec } from '../endpoint.ts';
import { StreamError } from '../errors/stream-error.ts';

/** What the exchange says about a gateway, with a token that is good for one connection. */
interface TokenAnswer {
  readonly token: string;
  readonly instanceServers: readonly {
    readonly endpoint: string;
    readonly pingInterval: number;
    readonly pingTimeout: number;
  }[];
}

/** Where to connect, and how often to prove that we are alive. The URL is a secret: it holds the token. */
export interface Gateway {
  readonly url: string;
  readonly pingInterval: number;
  readonly pingTimeout: number;
}

/** Asks the exchange for a token and a server. A token is used once: every connection asks again. */
export const negotiate = async (client: Client, spec: EndpointSpec, connectId: string): Promise<Gateway> => {
  const { token, instanceServers } = await client.call<TokenAnswer>(spec);
  const [server] = instanceServers;
  if (!server) throw new StreamError(spec.id, 'the exchange named no WebSocket server.', 'Try again later.');
  const url = new URL(server.endpoint);
  url.searchParams.set('token', token);
  url.searchParams.set('connectId', connectId);
  return { url: url.href, pingInterval: server.pingInterval, pingTimeout: server.pingTimeout };
};
