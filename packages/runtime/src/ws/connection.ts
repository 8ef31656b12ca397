import { openSocket } from '#socket';
import type { Client } from '../client.ts';
import type { EndpointSpec } from '../endpoint.ts';
import { StreamError } from '../errors/stream-error.ts';
import { ping, readFrame, subscription } from './frames.ts';
import { createRequests } from './requests.ts';
import { negotiate } from './token.ts';

const HANDSHAKE_MS = 10_000;

/** What a connection reports to whoever opened it. */
export interface Listener {
  /** A push, with the text it came in: reading it without losing digits is the channel's business. */
  message: (topic: string, frame: unknown, text: string) => void;
  /** The connection is gone, and why; no other call follows. */
  lost: (what: string) => void;
}

/** One socket to a gateway: welcomed, kept alive, and able to subscribe. */
export interface Connection {
  subscribe: (topic: string) => Promise<void>;
  unsubscribe: (topic: string) => Promise<void>;
}

/**
 * Negotiates a token, opens the socket and waits for the exchange's welcome. The signal closes it, at any stage.
 * @throws {StreamError} when it does not come that far.
 */
export const connect = async (
  client: Client,
  { spec: token }: { readonly spec: EndpointSpec },
  isPrivate: boolean,
  listener: Listener,
  signal: AbortSignal,
): Promise<Connection> => {
  const failure = (what: string): StreamError =>
    new StreamError(token.id, what, 'Subscribe again: every connection fetches a token of its own.');
  const gateway = await negotiate(client, token, crypto.randomUUID(), signal);
  const socket = await (client.openSocket ?? openSocket)(gateway.url);
  const welcome = Promise.withResolvers<void>();
  const requests = createRequests(
    (text) => socket.send(text),
    () => failure('the exchange did not answer a request.'),
  );
  let over = false;
  let pinger: ReturnType<typeof setInterval> | undefined;
  let deadline: ReturnType<typeof setTimeout> | undefined;

  const heard = (): void => {
    clearTimeout(deadline);
    deadline = undefined;
  };
  // What is already waited for is not waited for anew: pings may come faster than their answers may take.
  const expect = (what: string, ms: number): void => {
    deadline ??= setTimeout(() => end(what), ms);
  };
  const end = (what: string): void => {
    if (over) return;
    over = true;
    clearInterval(pinger);
    heard();
    signal.removeEventListener('abort', closed);
    welcome.reject(failure(what));
    requests.fail(failure(what));
    socket.close();
    if (!signal.aborted) listener.lost(what);
  };
  const closed = (): void => end('the stream was closed.');
  const keepAlive = (): void => {
    clearInterval(pinger);
    // Half the interval leaves room for one lost ping.
    pinger = setInterval(() => {
      socket.send(ping(crypto.randomUUID()));
      expect(`no answer to a ping within ${gateway.pingTimeout} ms.`, gateway.pingTimeout);
    }, gateway.pingInterval / 2);
  };

  const receive = (text: string): void => {
    const frame = readFrame(text);
    // Every frame proves that the other side lives, once it has welcomed us.
    if (pinger) heard();
    if (frame?.type === 'message') listener.message(frame.topic, frame.whole, text);
    else if (frame?.type === 'ack') requests.settle(frame.id);
    else if (frame?.type === 'welcome') {
      heard();
      keepAlive();
      welcome.resolve();
    } else if (frame?.type === 'error') {
      const what = `the exchange answered ${frame.code}: ${frame.data}.`;
      const refused = new StreamError(
        token.id,
        what,
        'Check the symbols and whether the key may read this topic.',
      );
      if (!requests.settle(frame.id, refused)) end(what);
    }
  };
  socket.onerror = (event) => end(`the socket failed: ${event.message ?? 'the platform does not say why'}.`);
  socket.onclose = (event) =>
    end(`the exchange closed the socket (${event.code}${event.reason ? ` ${event.reason}` : ''}).`);
  socket.onmessage = ({ data }) => {
    if (over) return;
    try {
      receive(String(data));
    } catch {
      end('the exchange sent a frame that cannot be read.');
    }
  };

  signal.addEventListener('abort', closed);
  if (signal.aborted) closed();
  else expect(`no welcome within ${HANDSHAKE_MS} ms.`, HANDSHAKE_MS);
  await welcome.promise;
  const request = (type: 'subscribe' | 'unsubscribe', topic: string): Promise<void> =>
    over
      ? Promise.reject(failure('the connection is closed.'))
      : requests.ask((id) => subscription(type, id, topic, isPrivate));
  return {
    subscribe: (topic) => request('subscribe', topic),
    unsubscribe: (topic) => request('unsubscribe', topic),
  };
};
