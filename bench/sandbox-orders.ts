// Signed limit orders a second over 16 connections, with matching and with a listener of order, balance and book pushes.
// One order in two crosses the one before it. Seconds as argument let it run longer, to watch the memory.
import { spawn } from 'node:child_process';
import { createHmac } from 'node:crypto';
import { once } from 'node:events';
import path from 'node:path';
import { median } from './median.ts';
import { installRivals, loadRival } from './rivals.ts';

installRivals();
const { Client } = await loadRival('undici');
const { default: WebSocket } = await loadRival('ws');

const CONNECTIONS = 16;
const ROUNDS = 5;
const ROUND_MS = Number(process.argv[2] ?? 3) * 1000;
const PATH = '/api/v1/hf/orders';

/** On Linux the exchange gets one core and this process another. */
const onCore = (core: number, args: readonly string[]): [string, readonly string[]] =>
  process.platform === 'linux'
    ? ['taskset', ['-c', String(core), process.execPath, ...args]]
    : [process.execPath, args];

const [command, args] = onCore(0, [
  '--conditions=@kucoin-typed/source',
  path.join(import.meta.dirname, 'sandbox-orders-server.ts'),
]);
const server = spawn(command, args, { stdio: ['ignore', 'inherit', 'inherit', 'ipc'] });
const [{ baseUrl, key }] = await once(server, 'message');

const hmac = (text: string): string => createHmac('sha256', key.apiSecret).update(text).digest('base64');
const passphrase = hmac(key.apiPassphrase);

const headers = (method: string, target: string, body: string): Record<string, string> => {
  const timestamp = String(Date.now());
  return {
    'KC-API-KEY': key.apiKey,
    'KC-API-TIMESTAMP': timestamp,
    'KC-API-KEY-VERSION': '3',
    'KC-API-PASSPHRASE': passphrase,
    'KC-API-SIGN': hmac(timestamp + method + target + body),
    'Content-Type': 'application/json',
  };
};

const clients = Array.from({ length: CONNECTIONS }, () => new Client(baseUrl.spot));
const call = async (
  client: any,
  method: 'GET' | 'POST' | 'DELETE',
  target: string,
  body = '',
): Promise<any> => {
  const reply = await client.request({
    method,
    path: target,
    headers: headers(method, target, body),
    ...(body === '' ? {} : { body }),
  });
  const answer: any = await reply.body.json();
  if (answer.code !== '200000') throw new Error(`${reply.statusCode} ${JSON.stringify(answer)}`);
  return answer.data;
};
const [first] = clients;
if (!first) throw new Error('no connection');

// The listener of pushes, which only counts.
const { token, instanceServers } = await call(first, 'POST', '/api/v1/bullet-private');
const socket = new WebSocket(`${instanceServers[0].endpoint}?token=${token}&connectId=bench`);
await once(socket, 'message');
for (const topic of [
  '/spotMarket/tradeOrdersV2',
  '/account/balance',
  '/market/level2:BTC-USDT',
  '/market/match:BTC-USDT',
])
  socket.send(JSON.stringify({ id: topic, type: 'subscribe', topic, response: true }));
const pinging = setInterval(() => socket.send(JSON.stringify({ id: 'ping', type: 'ping' })), 15_000);
let pushes = 0;
socket.on('message', () => (pushes += 1));

let count = 0;
let price = '';
/** What the market left standing would fill the book: every two seconds it goes, and the price is asked for anew. */
const REQUOTE_MS = 2000;
const requote = async (): Promise<void> => {
  await call(first, 'DELETE', `${PATH}?symbol=BTC-USDT`);
  ({ price } = await call(first, 'GET', '/api/v1/market/orderbook/level1?symbol=BTC-USDT'));
};

const orders = async (client: any, until: number, took: number[]): Promise<void> => {
  while (performance.now() < until) {
    count += 1;
    const body = JSON.stringify({
      clientOid: `bench-${count}`,
      symbol: 'BTC-USDT',
      type: 'limit',
      side: count % 2 === 0 ? 'buy' : 'sell',
      price,
      size: '0.00001',
    });
    const start = performance.now();
    await call(client, 'POST', PATH, body);
    took.push(performance.now() - start);
  }
};

const usage = async (): Promise<{ cpu: { user: number; system: number }; rss: number }> => {
  server.send('usage');
  return (await once(server, 'message'))[0];
};

const rounds: { rate: number; p50: number; p99: number }[] = [];
for (let round = 0; round <= ROUNDS; round += 1) {
  await requote();
  const took: number[] = [];
  const before = await usage();
  const pushesBefore = pushes;
  const requoting = setInterval(() => void requote(), REQUOTE_MS);
  const start = performance.now();
  await Promise.all(clients.map((client) => orders(client, start + ROUND_MS, took)));
  clearInterval(requoting);
  const seconds = (performance.now() - start) / 1000;
  const after = await usage();
  took.sort((a, b) => a - b);
  const at = (share: number): number => took[Math.floor(took.length * share)] ?? NaN;
  const cpu = (after.cpu.user + after.cpu.system - before.cpu.user - before.cpu.system) / 1e6 / seconds;
  const line = { rate: took.length / seconds, p50: at(0.5), p99: at(0.99) };
  // The first round warms up.
  if (round > 0) rounds.push(line);
  console.log(
    `${round === 0 ? 'warming up' : `round ${round}   `}  ${Math.round(line.rate)} orders/s  p50 ${line.p50.toFixed(2)} ms  p99 ${line.p99.toFixed(2)} ms  ` +
      `${Math.round((pushes - pushesBefore) / seconds)} pushes/s  core ${(cpu * 100).toFixed(0)} %  ${Math.round(after.rss / 1e6)} MB`,
  );
}
console.log(
  `median  ${Math.round(median(rounds.map(({ rate }) => rate)))} orders/s (goal 5,000)  p99 ${median(rounds.map(({ p99 }) => p99)).toFixed(2)} ms (goal 15)`,
);
clearInterval(pinging);
socket.terminate();
server.disconnect();
await Promise.all(clients.map((client) => client.destroy()));
