import { openSocket } from '#socket';
import type { Client } from '../client.ts';
import { partsOf } from '../parts.ts';
import type { Socket, SocketHandlers } from '../socket/socket.ts';

/** Opens sockets the way the client's calls travel, through its proxy where it has one. */
export const openSocketOf =
  (client: Client): ((url: string, handlers: SocketHandlers) => Promise<Socket>) =>
  (url, handlers) =>
    openSocket(url, handlers, partsOf(client)?.proxy);
