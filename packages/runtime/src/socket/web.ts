import { attach, make, type PlatformSocket } from './platform.ts';
import type { OpenSocket } from './socket.ts';

/** A socket of the platform: browsers, Bun, Deno, edge runtimes. */
export const openSocket: OpenSocket = async (url, handlers) =>
  attach(make(() => new WebSocket(url)) as unknown as PlatformSocket, handlers);
