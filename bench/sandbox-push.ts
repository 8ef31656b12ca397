// Push messages a second to one subscriber: increments of a book that really changes, from the exchange on one core to a
// process on another that only counts frames. Beside it one text through the `ws`
// library, sent one by one and with the socket corked, and joined as the sandbox joins frames.
import { spawn } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import net from 'node:net';
import path from 'node:path';
import { median } from './median.ts';

const ROUNDS = 7;
const ROUND_MS = 1000;

const onCore = (core: number, args: readonly string[]): [string, readonly string[]] =>
  process.platform === 'linux'
    ? ['taskset', ['-c', String(core), process.execPath, ...args]]
    : [process.execPath, args];

/** Counts frames by their headers alone. */
const createCounter = (): { take: (chunk: Buffer) => void; count: () => number; bytes: () => number } => {
  let rest: Buffer = Buffer.alloc(0);
  let skip = 0;
  let count = 0;
  let bytes = 0;
  return {
    take: (chunk) => {
      bytes += chunk.length;
      let at = skip;
      if (rest.length > 0) {
        chunk = Buffer.concat([rest, chunk]);
        rest = Buffer.alloc(0);
        at = 0;
      }
      while (at + 10 <= chunk.length) {
        const size = chunk.readUInt8(at + 1);
        const [head, length] =
          size < 126
            ? [2, size]
            : size === 126
              ? [4, chunk.readUInt16BE(at + 2)]
              : [10, Number(chunk.readBigUInt64BE(at + 2))];
        at += head + length;
        count += 1;
      }
      skip = Math.max(0, at - chunk.length);
      if (at < chunk.length) rest = chunk.subarray(at);
    },
    count: () => count,
    bytes: () => bytes,
  };
};

/** A client frame; a mask of zeros changes nothing. */
const clientFrame = (value: string): Buffer =>
  Buffer.concat([
    Buffer.from([0x81, 0xfe, value.length >> 8, value.length & 255, 0, 0, 0, 0]),
    Buffer.from(value),
  ]);

const connect = async (url: URL): Promise<net.Socket> => {
  const socket = net.connect(Number(url.port), url.hostname);
  await once(socket, 'connect');
  socket.write(
    `GET ${url.pathname}${url.search} HTTP/1.1\r\nHost: x\r\nConnection: Upgrade\r\nUpgrade: websocket\r\n` +
      'Sec-WebSocket-Version: 13\r\nSec-WebSocket-Key: AAAAAAAAAAAAAAAAAAAAAA==\r\n\r\n',
  );
  await once(socket, 'data');
  return socket;
};

const addressOf = async ({ spot, url }: { spot?: string; url?: string }): Promise<URL> => {
  if (url !== undefined) return new URL(url);
  const reply = await fetch(`${spot}/api/v1/bullet-public`, { method: 'POST' });
  const { data } = await reply.json();
  return new URL(`${data.instanceServers[0].endpoint}?token=${data.token}`);
};

const measure = async (mode: string, server: ChildProcess): Promise<void> => {
  const [told] = await once(server, 'message');
  const socket = await connect(await addressOf(told));
  const counter = createCounter();
  socket.on('data', counter.take);
  const telling = setInterval(() => server.send(counter.count() || 1), 2);
  if (mode === 'sandbox')
    socket.write(clientFrame('{"id":"1","type":"subscribe","topic":"/market/level2:BTC-USDT"}'));
  const pause = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));
  await pause(1000);
  const usage = async (): Promise<number> => {
    server.send(0);
    const [{ user, system }] = await once(server, 'message');
    return (user + system) / 1e6;
  };
  const speeds: number[] = [];
  const costs: number[] = [];
  for (let round = 0; round < ROUNDS; round += 1) {
    const [before, begin, used] = [counter.count(), performance.now(), await usage()];
    await pause(ROUND_MS);
    const count = counter.count() - before;
    speeds.push((count * 1000) / (performance.now() - begin));
    costs.push(count / ((await usage()) - used));
  }
  clearInterval(telling);
  server.send(-1);
  const size = Math.round(counter.bytes() / counter.count());
  const figure = (values: readonly number[]): string => Math.round(median(values)).toLocaleString('en');
  console.log(
    `${mode.padEnd(8)} ${figure(speeds)} messages/s of ${size} bytes, ${figure(costs)} per second of the server's core`,
  );
  socket.destroy();
};

if (process.argv[2] === 'count') {
  // The counting end, on a core of its own; the server is its child on another.
  for (const mode of ['sandbox', 'ws', 'corked', 'joined']) {
    const [command, args] = onCore(0, [
      '--conditions=@kucoin-typed/source',
      path.join(import.meta.dirname, 'sandbox-push-server.ts'),
      mode,
    ]);
    const server = spawn(command, args, { stdio: ['ignore', 'inherit', 'inherit', 'ipc'] });
    await measure(mode, server);
    server.kill();
    await once(server, 'exit');
  }
} else {
  const [command, args] = onCore(1, ['--conditions=@kucoin-typed/source', import.meta.filename, 'count']);
  const counting = spawn(command, args, { stdio: 'inherit' });
  const [code] = await once(counting, 'exit');
  process.exitCode = code;
}
