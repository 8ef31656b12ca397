// An exchange that answers at once, in a process of its own, so that its work is not counted. It knows two routes and
// reads no more of HTTP than where a request ends: whatever it spends would blur the differences between clients.
import { createServer, type AddressInfo, type Socket } from 'node:net';
import { orderAnswer, tickersAnswer } from './answers.ts';

const answer = (body: string): Buffer =>
  Buffer.from(
    [
      'HTTP/1.1 200 OK',
      'content-type: application/json',
      // What an edge network commonly adds.
      'date: Wed, 01 Jan 2025 00:00:00 GMT',
      'connection: keep-alive',
      'server: edge',
      'vary: Accept-Encoding',
      'cache-control: no-cache, no-store, max-age=0, must-revalidate',
      'strict-transport-security: max-age=31536000; includeSubDomains',
      'x-content-type-options: nosniff',
      'x-frame-options: DENY',
      'x-xss-protection: 1; mode=block',
      // Quotas that are never reached: what is measured is the work, not the wait.
      'gw-ratelimit-limit: 1000000000',
      'gw-ratelimit-remaining: 999999999',
      'gw-ratelimit-reset: 30000',
      'x-request-id: 5c52e11203aa677f33e493fb',
      `content-length: ${Buffer.byteLength(body)}`,
      '',
      body,
    ].join('\r\n'),
  );
const order = answer(orderAnswer);
const tickers = answer(tickersAnswer());

/** Answers every request that is complete, and returns the rest. */
const serve = (socket: Socket, received: string): string => {
  let text = received;
  for (;;) {
    const end = text.indexOf('\r\n\r\n');
    if (end < 0) return text;
    const length = Number(/content-length: *(\d+)/i.exec(text.slice(0, end))?.[1] ?? 0);
    const next = end + 4 + length;
    if (text.length < next) return text;
    socket.write(text.startsWith('GET') ? tickers : order);
    text = text.slice(next);
  }
};

const server = createServer((socket) => {
  socket.setNoDelay();
  let rest = '';
  socket.on('data', (chunk) => {
    rest = serve(socket, rest + chunk.toString('latin1'));
  });
  socket.on('error', () => {});
});
server.listen(0, '127.0.0.1', () => process.send?.((server.address() as AddressInfo).port));
process.on('disconnect', () => process.exit());
