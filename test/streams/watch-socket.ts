import type { OpenSocket } from '../../packages/runtime/src/socket/socket.ts';

/** What is done with a socket while it is watched. */
export interface Plan {
  /** Sent before it can be open, and once it is. */
  readonly early?: string;
  readonly send?: string;
  /** When we close it: right after it was asked for, or after so many texts; never, if absent. */
  readonly close?: 'at once' | number;
}

/** Opens a socket and writes down what it tells, until it is closed or was never made, and a little longer. */
export const watchSocket = async (
  openSocket: OpenSocket,
  url: string,
  { early, send, close }: Plan = {},
): Promise<string[]> => {
  const told: string[] = [];
  const over = Promise.withResolvers<void>();
  let texts = 0;
  try {
    const socket = await openSocket(url, {
      open: () => {
        told.push('open');
        // Who opens it may hear from it before holding it.
        if (send !== undefined) queueMicrotask(() => socket.send(send));
      },
      text: (text) => {
        told.push(`text ${text}`);
        texts += 1;
        if (texts === close) socket.close();
      },
      closed: (why) => {
        told.push(why);
        over.resolve();
      },
    });
    if (early !== undefined) socket.send(early);
    if (close === 'at once') socket.close();
    await over.promise;
    // Nothing may follow, and neither closing nor sending may throw any more.
    socket.send('late');
    socket.close();
    await new Promise((resolve) => setTimeout(resolve, 50));
  } catch (error) {
    told.push(`not made: ${(error as Error).message}`);
  }
  return told;
};
