import { openSocket } from '#socket';
import type { Client } from '../client.ts';
import { StreamError } from '../errors/stream-error.ts';
import type { Socket } from '../socket/socket.ts';
import { ping, readFrame, subscription, type Frame } from './frames.ts';
import { negotiate } from './token.ts';
import type { ChannelSpec } from './channel.ts';

const HANDSHAKE_MS = 10_000;

/** What a connection reports to whoever opened it. */
export interface Listener {
  /** A push, with the text it came in: reading it without losing digits is the channel's business. */
  message(topic: string, frame: Frame, text: string): void;
  /** The connection is gone; no other call follows. */
  lost(error: StreamError): void;
}

/** One socket to a gateway: welcomed, kept alive, and able to subscribe. */
export interface Connection {
  subscribe(topic: string): Promise<void>;
  unsubscribe(topic: string): Promise<void>;
  close(): void;
}

/** Negotiates a token, opens the socket and waits for the exchange's welcome. */
export const connect = async (client: Client, spec: ChannelSpec, listener: Listener): Promise<Connection> => {
  const connectId = crypto.randomUUID();
  const gateway = await negotiate(client, spec.token.spec, connectId);
  const socket: Socket = await openSocket(gateway.url);
  const pending = new Map<string, PromiseWithResolvers<void>>();
  const welcome = Promise.withResolvers<void>();
  let next = 0;
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
    const error = new StreamError(
      spec.id,
      what,
      'Subscribe again: a new token is fetched for every connection.',
    );
    welcome.reject(error);
    for (const request of pending.values()) request.reject(error);
    pending.clear();
    socket.close();
    listener.lost(error);
  };
  const request = (type: 'subscribe' | 'unsubscribe', topic: string): Promise<void> => {
    const id = String(++next);
    const answer = Promise.withResolvers<void>();
    if (over) answer.reject(new StreamError(spec.id, 'the connection is closed.', 'Subscribe again.'));
    else {
      pending.set(id, answer);
      socket.send(subscription(type, id, topic, spec.private));
    }
    return answer.promise;
  };

  expect(`no welcome within ${HANDSHAKE_MS} ms.`, HANDSHAKE_MS);
  socket.onerror = (event) => end(`the socket failed: ${event.message ?? 'the platform does not say why'}.`);
  socket.onclose = (event) =>
    end(`the exchange closed the socket (${event.code}${event.reason ? ` ${event.reason}` : ''}).`);
  socket.onmessage = ({ data }) => {
    const text = String(data);
    const frame = readFrame(text);
    // Every frame proves that the other side lives.
    if (pinger) heard();
    if (frame?.type === 'message') listener.message(String(frame.topic), frame, text);
    else if (frame?.type === 'welcome') {
      heard();
      // Half the interval leaves room for one lost ping.
      pinger = setInterval(() => {
        socket.send(ping(String(++next)));
        expect(`no answer to a ping within ${gateway.pingTimeout} ms.`, gateway.pingTimeout);
      }, gateway.pingInterval / 2);
      welcome.resolve();
    } else if (frame?.type === 'ack') {
      pending.get(String(frame.id))?.resolve();
      pending.delete(String(frame.id));
    } else if (frame?.type === 'error') {
      const what = `the exchange answered ${String(frame.code)}: ${String(frame.data)}.`;
      const asked = pending.get(String(frame.id));
      pending.delete(String(frame.id));
      if (asked)
        asked.reject(
          new StreamError(spec.id, what, 'Check the symbols and whether the key may read this topic.'),
        );
      else end(what);
    }
  };

  await welcome.promise;
  return {
    subscribe: (topic) => request('subscribe', topic),
    unsubscribe: (topic) => request('unsubscribe', topic),
    close: () => {
      over = true;
      clearInterval(pinger);
      heard();
      socket.close();
    },
  };
};
