import { connect, createServer, type AddressInfo, type Socket } from 'node:net';

/** A stretch of network between a client and a gateway, which fails as it is told. */
export interface Relay extends AsyncDisposable {
  /** The gateway's address, by way of this. */
  readonly url: string;
  /** Connections that came through so far. */
  readonly came: () => number;
  /** What the gateway says from now on never arrives; what it hears it does. */
  deaf: boolean;
  /** What the client says from now on never arrives. */
  mute: boolean;
  /** What arrives, either way, takes so many ms longer; what is on its way arrives although its sender has gone. */
  delay: number;
  /** New connections are refused. */
  closed: boolean;
  /** Cuts every client off. */
  cut(): void;
}

/** Lets connections to a `ws:` address pass through a port of its own. */
export const openRelay = async (target: string): Promise<Relay> => {
  const { hostname, port, pathname } = new URL(target);
  const clients = new Set<Socket>();
  const gateways = new Set<Socket>();
  let came = 0;
  const pass = (from: Socket, to: Socket, isLost: () => boolean): void => {
    let underWay = 0;
    const arrive = (bytes: Buffer): void => {
      underWay -= 1;
      if (!to.destroyed) to.write(bytes);
      if (from.destroyed && underWay === 0) to.end();
    };
    from.setNoDelay(true);
    from.on('data', (bytes: Buffer) => {
      if (isLost()) return;
      underWay += 1;
      if (relay.delay === 0) arrive(bytes);
      else setTimeout(arrive, relay.delay, bytes);
    });
    from.on('error', () => {});
    from.on('close', () => {
      if (underWay === 0) to.destroy();
    });
  };
  const server = createServer((client) => {
    came += 1;
    if (relay.closed) {
      client.destroy();
      return;
    }
    const gateway = connect(Number(port), hostname);
    for (const [socket, set] of [
      [client, clients],
      [gateway, gateways],
    ] as const) {
      set.add(socket);
      socket.on('close', () => set.delete(socket));
    }
    pass(client, gateway, () => relay.mute);
    pass(gateway, client, () => relay.deaf);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const relay: Relay = {
    url: `ws://127.0.0.1:${(server.address() as AddressInfo).port}${pathname}`,
    came: () => came,
    deaf: false,
    mute: false,
    delay: 0,
    closed: false,
    cut: () => {
      for (const socket of clients) socket.destroy();
    },
    [Symbol.asyncDispose]: async () => {
      relay.cut();
      for (const socket of gateways) socket.destroy();
      await new Promise((resolve) => server.close(resolve));
    },
  };
  return relay;
};
