import type { Host } from './catalog.ts';
import type { SocketName } from './options.ts';
import type { Crowd } from './push/crowd.ts';
import type { Doors } from './push/door.ts';
import { CLASSIC_PATH, SOCKET_PATHS, openGateways } from './push/gateway.ts';
import type { Hall } from './push/hall.ts';
import { createHostServer, listen, shut } from './server.ts';
import type { Service } from './service.ts';

export interface HouseOptions {
  readonly hosts: readonly Host[];
  /** Of the first host; 0 takes free ports. */
  readonly port: number;
  readonly address: string;
  readonly hall: Hall;
  readonly crowd: Crowd;
  readonly serviceOf: (host: Host) => Service;
  /** Called first when everything closes. */
  readonly stop: () => void;
}

/** All host families, listening. */
export interface House {
  readonly baseUrl: Readonly<Record<Host, string>>;
  readonly socketUrl: Readonly<Record<SocketName, string>>;
  /** Cuts every socket; clients may connect again. */
  readonly cut: () => void;
  readonly close: () => Promise<void>;
}

/** Opens an HTTP server with its gateways for each host family; closes all again if one cannot listen. */
export const openHouse = async ({
  hosts,
  port,
  address,
  hall,
  crowd,
  serviceOf,
  stop,
}: HouseOptions): Promise<House> => {
  const servers = hosts.map((host) => createHostServer(serviceOf(host)));
  const doors: Doors[] = [];
  const origin = address.includes(':') ? `[${address}]` : address;
  const close = async (): Promise<void> => {
    stop();
    for (const door of doors) door.close();
    await Promise.all(servers.map(shut));
  };
  const open = async (host: Host, at: number): Promise<[Host, string]> => {
    const server = servers[at];
    if (!server) throw new Error(`No server for ${host}.`);
    const taken = await listen(server, port === 0 ? 0 : port + at, address);
    doors.push(openGateways(server, host, hall, crowd));
    const { socketUrls } = hall.venue;
    socketUrls.set(host, `ws://${origin}:${taken}${CLASSIC_PATH}`);
    if (host === 'spot') socketUrls.set('unified', `ws://${origin}:${taken}${SOCKET_PATHS.unifiedPrivate}`);
    return [host, `http://${origin}:${taken}`];
  };
  // All attempts come to their end before a failure closes what has opened, so that nothing opens later.
  const opened = await Promise.allSettled(hosts.map(open));
  const failed = opened.find((attempt) => attempt.status === 'rejected');
  if (failed) {
    await close();
    throw failed.reason;
  }
  const addresses = opened.flatMap((attempt) => (attempt.status === 'fulfilled' ? [attempt.value] : []));
  const baseUrl = Object.fromEntries(addresses) as Record<Host, string>;
  const sockets = baseUrl.spot.replace(/^http/, 'ws');
  const socketUrl = Object.fromEntries(
    Object.entries(SOCKET_PATHS).map(([name, path]) => [name, sockets + path]),
  ) as Record<SocketName, string>;
  return {
    baseUrl,
    socketUrl,
    cut: () => {
      for (const door of doors) door.cut();
    },
    close,
  };
};
