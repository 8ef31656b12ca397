// Changes of a book, as fast as one subscriber takes them. The parent tells how many have arrived.
import { createServer } from 'node:http';
import type { AddressInfo, Socket } from 'node:net';
import { createRequire } from 'node:module';
import { amount } from '../packages/sandbox/src/engine/amount.ts';
import type { Resting } from '../packages/sandbox/src/engine/book/book.ts';
import { TEXT, frameOf } from '../packages/sandbox/src/push/frame.ts';
import { createSandbox } from '../packages/sandbox/src/index.ts';

// The library of the sandbox itself.
const { WebSocketServer } = createRequire(new URL('../packages/sandbox/package.json', import.meta.url))('ws');

const SYMBOL = 'BTC-USDT';
/** Changes between two looks at what has arrived. */
const BURST = 500;
/** Messages on their way; they have to fit into what a socket may have waiting. */
const IN_FLIGHT = 40_000;

const mode = process.argv[2] ?? 'sandbox';
let arrived = 0;
let isOver = false;
process.on('message', (told: number) => {
  if (told < 0) isOver = true;
  else if (told === 0) process.send?.(process.cpuUsage());
  else arrived = told;
});

/** Makes bursts for as long as the parent wants them. */
const flood = (change: () => void): void => {
  let made = 0;
  const next = (): void => {
    if (isOver) return;
    if (made - arrived < IN_FLIGHT) {
      for (let count = 0; count < BURST; count += 1) change();
      made += BURST;
    }
    setImmediate(next);
  };
  // The handshake's answer comes alone.
  setTimeout(next, 200);
};

/** The exchange itself: a book that changes, and its increments. */
const exchange = async (): Promise<void> => {
  const sandbox = await createSandbox({ speed: 0, seed: 'push' });
  const { book, last } = sandbox.exchange.spotMarket(SYMBOL);
  const orders = Array.from({ length: 100 }, (_, at): Resting => ({
    id: `bench ${at}`,
    uid: 'bench',
    side: 'buy',
    price: last.price.minus(amount(String(100 + at))),
    left: amount('0.0123'),
    shown: amount('0'),
    hidden: false,
    peak: undefined,
    rank: 0,
  }));
  let turn = 0;
  const change = (): void => {
    const order = orders[turn % orders.length];
    turn += 1;
    if (!order) return;
    if (book.has(order)) book.remove(order);
    else book.add(order);
  };
  const { events } = sandbox.exchange;
  const waiting = setInterval(() => {
    if (events.listenerCount('book') === 0) return;
    clearInterval(waiting);
    flood(change);
  }, 5);
  process.send?.({ spot: sandbox.baseUrl.spot });
};

const text = `{"topic":"/market/level2:${SYMBOL}","type":"message","subject":"trade.l2update","data":{"changes":{"asks":[["67269.1","0.0123","1000000"]],"bids":[]},"sequenceEnd":1000000,"sequenceStart":1000000,"symbol":"${SYMBOL}","time":1760000000000}}`;

/** One text through the library, one by one or with the socket corked, and joined as the sandbox does it. */
const library = (isCorked: boolean, isJoined: boolean): void => {
  const server = createServer();
  const sockets = new WebSocketServer({ server, perMessageDeflate: false });
  sockets.on(
    'connection',
    (socket: { send: (text: string) => void }, { socket: connection }: { socket: Socket }) => {
      let count = 0;
      let batch = '';
      flood(() => {
        if (isCorked && count % BURST === 0) connection.cork();
        // A text of its own each time, as a real one would be.
        const one = `${text.slice(0, -15)}${1_760_000_000_000 + count}}}`;
        if (isJoined) batch += frameOf(one, TEXT);
        else socket.send(one);
        count += 1;
        if (count % BURST !== 0) return;
        if (isCorked) connection.uncork();
        if (isJoined) connection.write(batch, 'latin1');
        batch = '';
      });
    },
  );
  server.listen(0, '127.0.0.1', () => {
    process.send?.({ url: `ws://127.0.0.1:${(server.address() as AddressInfo).port}/` });
  });
};

if (mode === 'sandbox') void exchange();
else library(mode === 'corked', mode === 'joined');
