import { createHmac } from 'node:crypto';
import { expect } from 'vitest';
import { byId, open } from '../socket-client.ts';
import type { Opened } from '../socket-client.ts';
import { faults, specs } from '../specs.ts';
import type { Ua } from './ua.ts';

export interface UaSocket {
  readonly subscribe: (params: Record<string, unknown>) => Promise<void>;
  /** The data of all pushes of this type so far, which must fit the message of this name in the specs. */
  readonly data: (name: string, type: string) => Promise<any[]>;
  readonly close: () => void;
}

const hmac = (secret: string, text: string): string =>
  createHmac('sha256', secret).update(text).digest('base64');

/** A socket at the private unified gateway that has proved who it is. */
export const privateSocket = async ({ sandbox, key }: Ua): Promise<UaSocket> => {
  const socket: Opened = await open(sandbox.socketUrl.unifiedPrivate, true);
  await socket.next(({ message }) => message === 'welcome', 'welcome');
  let count = 0;
  const ask = async (frame: Record<string, unknown>): Promise<any> => {
    const id = `ask-${(count += 1)}`;
    socket.send({ id, ...frame });
    return socket.next(byId(id), 'answer');
  };
  const timestamp = String(sandbox.exchange.clock.now());
  expect(
    await ask({
      op: 'auth',
      'kc-api-key': key.apiKey,
      'kc-api-sign': hmac(key.apiSecret, `${timestamp}POST/api/websocket/users/verify`),
      'kc-api-timestamp': timestamp,
      'kc-api-passphrase': hmac(key.apiSecret, key.apiPassphrase),
    }),
  ).toMatchObject({ result: true });
  return {
    subscribe: async (params) =>
      expect(await ask({ action: 'SUBSCRIBE', ...params })).toMatchObject({ result: true }),
    data: async (name, type) => {
      // What was pushed before its answer has arrived.
      await ask({ type: 'ping' });
      const found = socket.frames.filter(({ T }) => T === type);
      const { payload } = specs.ws['ws/unified-private-push.json']!.components.messages[name]!;
      expect(
        found.map((push) => faults(payload, push)).filter((fault) => fault !== ''),
        type,
      ).toEqual([]);
      return found.map(({ d }) => d);
    },
    close: socket.close,
  };
};
