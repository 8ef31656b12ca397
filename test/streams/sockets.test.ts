import { describe, expect, it } from 'vitest';
import * as node from '../../packages/runtime/src/socket/node.ts';
import type { OpenSocket } from '../../packages/runtime/src/socket/socket.ts';
import * as web from '../../packages/runtime/src/socket/web.ts';
import { httpProxy } from '../support/proxy.ts';
import { openPeer, SOCKET_CASES, TOKEN } from './socket-cases.ts';
import { watchSocket } from './watch-socket.ts';

const throughProxy: OpenSocket = async (url, handlers) => {
  const proxy = await httpProxy();
  const closed = (why: string): void => {
    void proxy[Symbol.asyncDispose]();
    handlers.closed(why);
  };
  return node.openSocket(url, { ...handlers, closed }, proxy.url);
};

describe.each([
  ['ws', node.openSocket],
  ['the platform’s WebSocket', web.openSocket],
  ['undici through a proxy', throughProxy],
])('a socket by %s', (_, openSocket) => {
  it.each(SOCKET_CASES.map((one) => [one.what, one] as const))('%s', async (__, one) => {
    await using peer = await openPeer(one);
    const told = await watchSocket(openSocket, one.url ?? peer.url, one.plan);
    expect(told).toStrictEqual(
      one.told.map((want) => (typeof want === 'string' ? want : expect.stringMatching(want))),
    );
    expect(told.join()).not.toContain(TOKEN);
  });
});
