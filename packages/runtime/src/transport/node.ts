import type { Transport, TransportOptions } from './transport.ts';

/** On Node the transport is loaded with the first call: programs that never make one do not pay for undici. */
export const createTransport = (options: TransportOptions): Transport => {
  let made: Transport | undefined;
  let making: Promise<Transport> | undefined;
  const make = async (): Promise<Transport> => {
    making ??= import('./undici.ts').then(({ createUndiciTransport }) => createUndiciTransport(options));
    return (made = await making);
  };
  return {
    send: (request) => (made ? made.send(request) : make().then((transport) => transport.send(request))),
    close: async () => (await making)?.close?.(),
  };
};

/** Whether connections can go through a proxy. */
export const canProxy = true;
