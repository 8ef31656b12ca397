import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import net from 'node:net';
import { createSandbox } from '@kucoin-typed/sandbox';
import type { Sandbox } from '@kucoin-typed/sandbox';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { bullet, byId, connect, pause } from './socket-client.ts';

let sandbox: Sandbox;
beforeAll(async () => {
  sandbox = await createSandbox({ sockets: { messagesPer10s: Infinity } });
});
afterAll(() => sandbox.close());
// Whatever was sent, the server lives on.
afterEach(async () => (await connect(sandbox, 'spot')).close());

const MB = 1024 * 1024;
const TEXT = 1;
const BINARY = 2;
const CONTINUATION = 0;
const PING = 9;

/** A frame as a client sends it, with a mask that changes nothing. */
const frame = (opcode: number, payload: Buffer, { fin = true, announced = payload.length } = {}): Buffer => {
  const first = (fin ? 0x80 : 0) | opcode;
  const mask = Buffer.alloc(4);
  if (announced < 126) return Buffer.concat([Buffer.from([first, 0x80 | announced]), mask, payload]);
  const head = Buffer.alloc(announced < 65_536 ? 4 : 10);
  head[0] = first;
  head[1] = 0x80 | (announced < 65_536 ? 126 : 127);
  if (announced < 65_536) head.writeUInt16BE(announced, 2);
  else head.writeBigUInt64BE(BigInt(announced), 2);
  return Buffer.concat([head, mask, payload]);
};

/** A socket of bare bytes, after its welcome. */
const bare = async () => {
  const { token } = await bullet(sandbox, 'spot');
  const socket = net.connect(Number(new URL(sandbox.baseUrl.spot).port), '127.0.0.1');
  socket.on('error', () => undefined);
  // Put together when it is looked at: joining every chunk to megabytes would fill the memory that is measured.
  let chunks: Buffer[] = [];
  const came = (): Buffer => Buffer.concat(chunks);
  socket.on('data', (chunk) => chunks.push(chunk));
  const closed = new Promise<void>((resolve) => socket.once('close', () => resolve()));
  socket.write(
    `GET /endpoint?token=${token} HTTP/1.1\r\nHost: x\r\nConnection: Upgrade\r\nUpgrade: websocket\r\n` +
      'Sec-WebSocket-Version: 13\r\nSec-WebSocket-Key: AAAAAAAAAAAAAAAAAAAAAA==\r\n\r\n',
  );
  await expect.poll(() => came().includes('welcome'), { interval: 5 }).toBe(true);
  chunks = [];
  return {
    socket,
    closed,
    /** Resolves to the code of the close frame. */
    closeCode: async (): Promise<number> => {
      await closed;
      const all = came();
      return all.readUInt16BE(all.indexOf(0x88) + 2);
    },
    came,
    /** Writes the same bytes again and again until the server hangs up. */
    flood: async (bytes: Buffer, times: number): Promise<void> => {
      for (let count = 0; count < times && !socket.destroyed; count += 1) {
        if (!socket.write(bytes))
          await Promise.race([new Promise((resolve) => socket.once('drain', resolve)), pause(50)]);
      }
    },
  };
};

setFlagsFromString('--expose-gc');
const collect: () => void = runInNewContext('gc');
/** Bytes that are held, without what nobody needs any more: how much of that is about differs from run to run. */
const heldBytes = (): number => {
  collect();
  const { heapUsed, external } = process.memoryUsage();
  return heapUsed + external;
};

/** The most that is held at any time while something runs, more than before. */
const memoryGrowth = async (run: () => Promise<unknown>): Promise<number> => {
  const before = heldBytes();
  let most = before;
  const look = (): void => void (most = Math.max(most, heldBytes()));
  const looking = setInterval(look, 20);
  await run().finally(() => clearInterval(looking));
  look();
  return most - before;
};

describe('frames', () => {
  test('50 MB in one frame: refused when announced', async () => {
    const { flood, closeCode, socket } = await bare();
    const growth = await memoryGrowth(async () => {
      socket.write(frame(BINARY, Buffer.alloc(0), { announced: 50 * MB }));
      await flood(Buffer.alloc(MB), 50);
      await closeCode().then((code) => expect(code).toBe(1009));
    });
    expect(growth).toBeLessThan(80 * MB);
  });

  test('fragments that never end, large or tiny', async () => {
    const large = await bare();
    large.socket.write(frame(TEXT, Buffer.from('{'), { fin: false }));
    void large.flood(frame(CONTINUATION, Buffer.alloc(16 * 1024, ' '), { fin: false }), 10_000);
    expect(await large.closeCode()).toBe(1009);

    const tiny = await bare();
    tiny.socket.write(frame(TEXT, Buffer.from('{'), { fin: false }));
    const growth = await memoryGrowth(async () => {
      void tiny.flood(frame(CONTINUATION, Buffer.from(' '), { fin: false }), 100_000);
      expect([1008, 1009]).toContain(await tiny.closeCode());
    });
    expect(growth).toBeLessThan(80 * MB);
  });

  test('empty fragments that never end', async () => {
    const { socket, flood, closeCode } = await bare();
    socket.write(frame(TEXT, Buffer.from('{'), { fin: false }));
    void flood(
      Buffer.concat(Array.from({ length: 1000 }, () => frame(CONTINUATION, Buffer.alloc(0), { fin: false }))),
      1000,
    );
    expect([1008, 1009]).toContain(await closeCode());
  });

  test.each([
    ['text that is not UTF-8', frame(TEXT, Buffer.from([0xff, 0xfe, 0xc3])), 1007],
    ['a frame without a mask', Buffer.from([0x81, 0x02, 0x7b, 0x7d]), 1002],
    ['an unknown kind of frame', frame(5, Buffer.from('x')), 1002],
    ['a continuation of nothing', frame(CONTINUATION, Buffer.from('x')), 1002],
    ['a ping in fragments', frame(PING, Buffer.from('x'), { fin: false }), 1002],
    ['a ping that is too long', frame(PING, Buffer.alloc(200)), 1002],
    ['a reserved bit', Buffer.from([0xf1, 0x80, 0, 0, 0, 0]), 1002],
    ['a close with half a code', frame(8, Buffer.from([3])), 1002],
  ])('%s costs the socket', async (_, bytes, code) => {
    const { socket, closeCode } = await bare();
    socket.write(bytes);
    expect(await closeCode()).toBe(code);
  });

  test.each([
    ['nesting', '['.repeat(10_000) + ']'.repeat(10_000), 415],
    ['nesting without an end', '{"a":'.repeat(10_000), 400],
    ['__proto__', '{"__proto__":{"type":"ping","id":"x"}}', 415],
    ['a constructor', '{"constructor":{"prototype":{"type":"ping"}}}', 415],
    ['__proto__ as a topic', '{"id":"x","type":"subscribe","topic":"__proto__"}', 404],
    [
      'nesting in the topic',
      `{"id":"x","type":"subscribe","topic":${'['.repeat(9000)}${']'.repeat(9000)}}`,
      400,
    ],
    ['nesting in the id', `{"id":${'['.repeat(9000)}${']'.repeat(9000)},"type":"dance"}`, 415],
    ['bytes of zero', '\0'.repeat(1000), 400],
    ['nothing', '', 400],
  ])('%s is refused and the socket stays', async (_, text, code) => {
    const socket = await connect(sandbox, 'spot');
    socket.send(text);
    expect(await socket.next(({ type }) => type === 'error')).toMatchObject({ code });
    socket.send({ id: 'still', type: 'ping' });
    await socket.next(byId('still'));
    expect(({} as Record<string, unknown>)['type']).toBeUndefined();
    socket.close();
  });
});

describe('floods', () => {
  const pings = Buffer.concat(Array.from({ length: 500 }, () => frame(PING, Buffer.alloc(125, 'x'))));

  test('pings are answered as long as their pongs are read', async () => {
    const { socket, flood, came } = await bare();
    await flood(pings, 4);
    await expect.poll(() => came().length).toBe(2000 * 127);
    socket.destroy();
  });

  test('a client that pings and never reads is cut', async () => {
    const { socket, flood, closed } = await bare();
    socket.pause();
    const growth = await memoryGrowth(async () => {
      await flood(pings, 1000);
      socket.resume();
      await closed;
    });
    expect(growth).toBeLessThan(80 * MB);
  });

  test('a subscriber that never reads is cut, and others go on', async () => {
    const { socket, flood, closed } = await bare();
    const other = await connect(sandbox, 'spot');
    socket.pause();
    const subscribe = { id: 'x', type: 'subscribe', topic: '/market/candles:BTC-USDT_1min', response: true };
    const both = Buffer.concat(
      [subscribe, { ...subscribe, type: 'unsubscribe', id: 'x'.repeat(10_000) }].map((content) =>
        frame(TEXT, Buffer.from(JSON.stringify(content))),
      ),
    );
    const growth = await memoryGrowth(async () => {
      await flood(both, 4000);
      socket.resume();
      await closed;
    });
    expect(growth).toBeLessThan(80 * MB);
    other.send({ id: 'still', type: 'ping' });
    await other.next(byId('still'));
    other.close();
  });
});
