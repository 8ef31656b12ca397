import { once } from 'node:events';
import { createServer } from 'node:http';
import { createHash } from 'node:crypto';
import type { AddressInfo, Socket } from 'node:net';
import { describe, expect, it } from 'vitest';
import { openSocket } from '../../packages/runtime/src/socket/node.ts';
import { createFrameReader } from '../../packages/runtime/src/socket/whole-frames.ts';
import { randomFrom } from '../support/random-json.ts';

const GUID = '258EAFA5-E914-47DA-95CA-C5AB0DC85B11';
const [CONTINUED, TEXT, BINARY, CLOSE, PING] = [0x00, 0x01, 0x02, 0x08, 0x09];
const FINAL = 0x80;

const frame = (first: number, payload: Buffer | string): Buffer => {
  const bytes = Buffer.from(payload as string);
  const size = bytes.length;
  const head =
    size < 126 ? Buffer.from([first, size]) : Buffer.alloc(size < 65_536 ? 4 : 10, Buffer.from([first]));
  if (size >= 126) head[1] = size < 65_536 ? 126 : 127;
  if (size >= 65_536) head.writeBigUInt64BE(BigInt(size), 2);
  else if (size >= 126) head.writeUInt16BE(size, 2);
  return Buffer.concat([head, bytes]);
};

/** The other side of one socket, which writes bytes as they are; `heard` gets what comes back. */
const rawPeer = async (act: (socket: Socket, heard: () => Buffer) => Promise<void>) => {
  const server = createServer();
  server.on('upgrade', (request, socket: Socket) => {
    const accept = createHash('sha1')
      .update(`${request.headers['sec-websocket-key']}${GUID}`)
      .digest('base64');
    let heard: Buffer = Buffer.alloc(0);
    socket.on('data', (chunk: Buffer) => (heard = Buffer.concat([heard, chunk])));
    socket.on('error', () => {});
    socket.setNoDelay();
    socket.write(
      `HTTP/1.1 101 Switching Protocols\r\nUpgrade: websocket\r\nConnection: Upgrade\r\nSec-WebSocket-Accept: ${accept}\r\n\r\n`,
    );
    void act(socket, () => heard);
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  return { url: `ws://127.0.0.1:${port}/`, [Symbol.dispose]: () => void server.close() };
};

/** What a socket tells of what the other side writes, up to its end. */
const tellsOf = async (act: (socket: Socket, heard: () => Buffer) => Promise<void>): Promise<string[]> => {
  using peer = await rawPeer(act);
  const told: string[] = [];
  await new Promise<void>((resolve) => {
    const closed = (why: string): void => {
      told.push(why);
      resolve();
    };
    void openSocket(peer.url, { open: () => {}, text: (text) => told.push(text), closed });
  });
  return told;
};

const turn = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 1));
const goodbye = frame(FINAL | CLOSE, Buffer.from([0x03, 0xe8]));
const CLOSED = 'the socket was closed (1000).';

describe('messages arrive in order', () => {
  it('however the network cuts them, fragments and pings among them', async () => {
    const random = randomFrom(7);
    const below = (most: number): number => Math.floor(random() * most);
    const want: string[] = [];
    const frames: Buffer[] = [];
    let pings = 0;
    for (let index = 0; index < 400; index++) {
      const text = `${index} ü ${'x'.repeat([0, 20, 117, 118, 119, 300, 5000, 70_000][below(8)] ?? 0)}`;
      const ping = (): void => {
        if (below(4) > 0) return;
        frames.push(frame(FINAL | PING, `p${pings++}`));
      };
      ping();
      want.push(text);
      if (below(5) > 0) {
        frames.push(frame(FINAL | (below(2) === 0 ? TEXT : BINARY), text));
        continue;
      }
      const bytes = Buffer.from(text);
      const [one, two] = [below(bytes.length), below(bytes.length)].toSorted((a, b) => a - b);
      frames.push(frame(TEXT, bytes.subarray(0, one)));
      ping();
      frames.push(frame(CONTINUED, bytes.subarray(one, two)));
      ping();
      frames.push(frame(FINAL | CONTINUED, bytes.subarray(two)));
    }
    let heardLast = '';
    const told = await tellsOf(async (socket, heard) => {
      const bytes = Buffer.concat(frames);
      for (let at = 0; at < bytes.length;) {
        const size = [1, 2, 3, 50, 400, 4000, 100_000][below(7)] ?? 1;
        socket.write(bytes.subarray(at, at + size));
        at += size;
        await turn();
      }
      // Each ping was answered: a client's frame of so short a text has six bytes before it.
      const answers = Array.from({ length: pings }, (_, index) => 6 + `p${index}`.length);
      const all = answers.reduce((sum, size) => sum + size, 0);
      for (let wait = 0; heard().length < all && wait < 1000; wait++) await turn();
      heardLast = `${heard().length} of ${all}`;
      socket.end(goodbye);
    });
    expect(told).toStrictEqual([...want, CLOSED]);
    expect(heardLast).toMatch(/^(\d+) of \1$/);
  });

  it('after the goodbye nothing is told', async () => {
    const bytes = Buffer.concat([
      frame(FINAL | TEXT, 'before'),
      goodbye,
      frame(FINAL | TEXT, 'after'),
      frame(FINAL | PING, 'after'),
    ]);
    const told = await tellsOf(async (socket) => {
      socket.write(bytes);
      await turn();
      socket.write(bytes);
      socket.end();
    });
    expect(told).toStrictEqual(['before', CLOSED]);
  });
});

it.each([
  ['a masked frame', Buffer.from([0x81, 0x81, 1, 2, 3, 4, 5])],
  ['a compressed one', Buffer.from([0xc1, 0x01, 0x41])],
  ['an unknown one', Buffer.from([0x83, 0x01, 0x41])],
  ['a message in the middle of another', Buffer.concat([frame(TEXT, 'a'), frame(FINAL | TEXT, 'b')])],
  ['a ping in pieces', Buffer.from([PING, 0x01, 0x41])],
  ['a size beyond any', Buffer.from([0x81, 127, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff])],
])('%s ends the socket, and says so', async (_, bytes) => {
  const told = await tellsOf(async (socket) => {
    socket.write(frame(FINAL | TEXT, 'sound'));
    socket.write(bytes);
    await turn();
    await turn();
    // A peer that goes on is not listened to.
    socket.write(frame(FINAL | PING, 'more'));
    socket.write(frame(FINAL | TEXT, 'more'));
  });
  expect(told).toStrictEqual(['sound', expect.stringMatching(/^the socket failed: .+\.$/)]);
});

it('holds back no more than a header', () => {
  const rest: string[] = [];
  const messages: string[] = [];
  const reader = createFrameReader({
    message: (bytes, start, end) => messages.push(bytes.toString('utf8', start, end)),
    rest: (bytes) => rest.push(bytes.toString('latin1')),
  });
  const bytes = frame(FINAL | TEXT, 'y'.repeat(200));
  for (const byte of bytes) reader.read(Buffer.from([byte]));
  expect(messages).toStrictEqual([]);
  expect(rest.join('')).toBe(bytes.toString('latin1'));
  reader.read(Buffer.concat([bytes, bytes.subarray(0, 3)]));
  expect(messages).toStrictEqual(['y'.repeat(200)]);
  expect(rest.join('')).toBe(bytes.toString('latin1'));
  reader.end();
  expect(rest.join('')).toBe(bytes.toString('latin1') + bytes.subarray(0, 3).toString('latin1'));
});
