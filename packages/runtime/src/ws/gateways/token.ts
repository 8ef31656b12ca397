import type { Client } from '../../client.ts';
import type { EndpointSpec } from '../../endpoint.ts';
import { KucoinError } from '../../errors/kucoin-error.ts';
import { NetworkError } from '../../errors/network-error.ts';
import { StreamError } from '../../errors/stream-error.ts';
import { partsOf } from '../../parts.ts';

/** Where to connect, and how often to prove that we are alive. The URL is a secret: it holds the token. */
export interface Address {
  readonly url: string;
  readonly pingInterval: number | undefined;
  readonly pingTimeout: number | undefined;
}

/** Which token is asked for. */
export interface TokenRequest {
  /** The id of the endpoint that hands it out. */
  readonly endpoint: string;
  readonly private: boolean;
}

/** What the endpoints for tokens answer; the unified one names no servers. */
export interface TokenAnswer {
  readonly token: string;
  readonly instanceServers?: readonly {
    readonly endpoint: string;
    readonly pingInterval?: number;
    readonly pingTimeout?: number;
  }[];
}

/** Fetches a token from elsewhere: KuCoin's REST does not answer web pages. */
export type TokenProvider = (request: TokenRequest) => TokenAnswer | Promise<TokenAnswer>;

const LOOK = 'Look at what the endpoint answers, or what sockets.tokenProvider returns.';

/** Asks for a token. One is used once: every connection asks again. @throws {KucoinError} */
export const fetchToken = async (
  client: Client,
  spec: EndpointSpec,
  isPrivate: boolean,
  signal?: AbortSignal,
): Promise<TokenAnswer> => {
  const provide = partsOf(client)?.settings.sockets.tokenProvider;
  let answer: any;
  if (!provide) {
    try {
      answer = await client.call<TokenAnswer>(spec, undefined, {
        signal,
        priority: 1,
        timeout: 5000,
        deadline: 15_000,
      });
    } catch (error) {
      if (!(error instanceof NetworkError && error.hint.includes('CORS'))) throw error;
      const what = 'no token: KuCoin answers no web page (CORS).';
      const cure =
        'Let sockets.tokenProvider ask a server of yours, or use ws.unified, which needs no token.';
      throw new StreamError(spec.id, what, cure, { cause: error });
    }
  } else {
    try {
      answer = await provide({ endpoint: spec.id, private: isPrivate });
    } catch (error) {
      if (error instanceof KucoinError) throw error;
      // Its words may quote what they are about.
      throw new StreamError(spec.id, 'sockets.tokenProvider failed.', 'Call it by itself to see why.');
    }
  }
  if (typeof answer?.token !== 'string' || answer.token === '')
    throw new StreamError(spec.id, 'the answer holds no token.', LOOK);
  return answer;
};

/**
 * Asks the exchange for a token and a server.
 * @throws {StreamError} when the answer names no server that a socket can be opened to.
 */
export const negotiate = async (
  client: Client,
  spec: EndpointSpec,
  isPrivate: boolean,
  signal?: AbortSignal,
): Promise<Address> => {
  const { token, instanceServers } = await fetchToken(client, spec, isPrivate, signal);
  const server = instanceServers?.[0];
  const endpoint: unknown = server?.endpoint;
  if (typeof endpoint !== 'string' || !/^wss?:\/\/[^#]+$/.test(endpoint) || !URL.canParse(endpoint))
    throw new StreamError(spec.id, 'the exchange named no WebSocket server.', LOOK);
  const url = new URL(endpoint);
  url.searchParams.set('token', token);
  url.searchParams.set('connectId', crypto.randomUUID());
  return { url: url.href, pingInterval: server?.pingInterval, pingTimeout: server?.pingTimeout };
};
