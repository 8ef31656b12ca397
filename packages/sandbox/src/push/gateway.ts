import type { Server } from 'node:http';
import { readCatalog } from '../catalog.ts';
import type { Host } from '../catalog.ts';
import { classicDoor } from './classic/door.ts';
import { readTopics } from './classic/topics.ts';
import type { Crowd } from './crowd.ts';
import { openDoors } from './door.ts';
import type { Door, Doors } from './door.ts';
import type { Hall } from './hall.ts';
import { tradingDoor } from './trading/door.ts';
import { readOperations } from './trading/operations.ts';
import { readChannels } from './unified/channels.ts';
import { unifiedDoor } from './unified/door.ts';

/** Where classic sockets connect on every host. */
export const CLASSIC_PATH = '/endpoint';
/** Where the unified gateways and the WebSocket API are, on the spot host. */
export const SOCKET_PATHS = {
  unifiedSpot: '/push/spot',
  unifiedFutures: '/push/futures',
  unifiedPrivate: '/push/private',
  trading: '/v1/private',
  tradingV2: '/v2/private',
} as const;

/** Opens all gateways of a host family on its HTTP server. */
export const openGateways = (server: Server, host: Host, hall: Hall, crowd: Crowd): Doors => {
  const catalog = readCatalog();
  const topics = readTopics(catalog).get(host) ?? [];
  const doors = new Map<string, Door>([[CLASSIC_PATH, classicDoor(hall, host, topics)]]);
  if (host === 'spot') {
    const channels = readChannels(catalog);
    doors.set(SOCKET_PATHS.unifiedSpot, unifiedDoor(hall, 'spot', channels));
    doors.set(SOCKET_PATHS.unifiedFutures, unifiedDoor(hall, 'futures', channels));
    doors.set(SOCKET_PATHS.unifiedPrivate, unifiedDoor(hall, 'private', channels));
    const operations = readOperations(catalog);
    doors.set(SOCKET_PATHS.trading, tradingDoor(hall, 'v1', operations));
    doors.set(SOCKET_PATHS.tradingV2, tradingDoor(hall, 'v2', operations));
  }
  return openDoors({ server, doors, crowd, limits: hall.limits, hooks: hall.hooks });
};
