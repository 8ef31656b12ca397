import { createServer } from 'node:net';

/**
 * The first of so many free ports in a row, below those that systems hand out by themselves: nobody else of this run
 * gets one of them meanwhile.
 */
export const freePorts = async (count: number): Promise<number> => {
  for (;;) {
    const first = 15_000 + Math.floor(Math.random() * 16_000);
    const free = await Promise.all(Array.from({ length: count }, (_, i) => isFree(first + i)));
    if (free.every(Boolean)) return first;
  }
};

const isFree = (port: number): Promise<boolean> =>
  new Promise((resolve) => {
    const server = createServer();
    server.once('error', () => resolve(false));
    server.listen(port, '127.0.0.1', () => server.close(() => resolve(true)));
  });
