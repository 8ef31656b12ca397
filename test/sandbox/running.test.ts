import { spawn } from 'node:child_process';
import { mkdtempSync, writeFileSync } from 'node:fs';
import net from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { createSandbox } from '@kucoin-typed/sandbox';
import { expect, test } from 'vitest';
import { call, send } from './client.ts';
import { problemWith } from '../../packages/sandbox/src/cli/node-version.ts';
import { freePorts } from '../support/ports.ts';

const root = path.resolve(import.meta.dirname, '../..');
const cli = path.join(root, 'packages/sandbox/src/cli.ts');

/** Starts the command; resolves once it has printed its address or ended. */
const start = async (...flags: string[]) => {
  const child = spawn(process.execPath, ['--conditions=@kucoin-typed/source', cli, ...flags]);
  let out = '';
  let error = '';
  child.stdout.on('data', (chunk: Buffer) => (out += chunk.toString()));
  child.stderr.on('data', (chunk: Buffer) => (error += chunk.toString()));
  const ended = new Promise<number | null>((resolve) => child.once('close', resolve));
  const greeted = new Promise<void>((resolve) =>
    child.stdout.on('data', () => {
      if (out.includes('Ctrl+C')) resolve();
    }),
  );
  const begun = performance.now();
  await Promise.race([greeted, ended]);
  return { child, ended, text: () => out, error: () => error, took: performance.now() - begun };
};

test('the command prints addresses and a key that work, and ends on SIGINT', async () => {
  const running = await start('--port', '0');
  console.log(
    `From the command to the first answer: ${Math.round(running.took)} ms, Node's own start included.`,
  );
  const text = running.text();
  const spot = /spot\s+(http:\/\/127\.0\.0\.1:\d+)/.exec(text)?.[1] ?? '';
  const [, apiKey, apiSecret, apiPassphrase] =
    /apiKey: '(.+)',\s+apiSecret: '(.+)',\s+apiPassphrase: '(.+)',/.exec(text) ?? [];
  const key = { apiKey: apiKey!, apiSecret: apiSecret!, apiPassphrase: apiPassphrase!, version: 3 as const };
  const reply = await call(
    spot,
    { ...key, uid: '', permissions: [], accessToken: '' },
    { path: '/api/v1/accounts' },
  );
  expect(reply).toMatchObject({ status: 200, code: '200000' });
  expect(text).toContain('new Kucoin({');
  expect(text).toMatch(/Broker partners.+\n.+spot\n.+futures\n/);
  running.child.kill('SIGINT');
  expect(await running.ended).toBe(0);
  expect(running.error()).toBe('');
});

test.each([
  ['a port that is none', ['--port', 'x']],
  ['a port beyond the last', ['--port', '65534']],
  ['a flag without its value', ['--port']],
  ['an unknown flag', ['--money', '9']],
  ['a speed that is none', ['--speed', 'fast']],
  ['a symbol that is none', ['--symbols', 'BTCUSDT']],
  ['a region that is none', ['--region', 'moon']],
  ['an address that is none', ['--host=']],
  ['a stray word', ['now']],
])('%s ends with one clear line and code 1', async (_, flags) => {
  const running = await start(...flags);
  expect(await running.ended).toBe(1);
  expect(running.text()).toBe('');
  expect(running.error()).toMatch(/^kucoin-sandbox: .+\n$/);
});

test('help goes to the output', async () => {
  const running = await start('--help');
  expect(await running.ended).toBe(0);
  expect(running.text()).toContain('--port');
});

test('a given port is spot, the next two are futures and broker', async () => {
  const port = await freePorts(3);
  await using sandbox = await createSandbox({ port });
  expect(sandbox.baseUrl).toEqual({
    spot: `http://127.0.0.1:${port}`,
    futures: `http://127.0.0.1:${port + 1}`,
    broker: `http://127.0.0.1:${port + 2}`,
  });
});

test('a port in use is said plainly, and nothing is left listening', async () => {
  const port = await freePorts(3);
  const taken = net.createServer().listen(port + 1, '127.0.0.1');
  await new Promise((resolve) => taken.once('listening', resolve));
  await expect(createSandbox({ port })).rejects.toMatchObject({ code: 'EADDRINUSE' });
  const running = await start('--port', String(port));
  expect(await running.ended).toBe(1);
  expect(running.error()).toMatch(new RegExp(`^kucoin-sandbox: port ${port + 1} is in use.*\\n$`));
  await new Promise((resolve) => taken.close(resolve));
  await using sandbox = await createSandbox({ port });
  expect(await send(sandbox.baseUrl.spot, '/api/v1/timestamp')).toMatchObject({ status: 200 });
});

test('a closed sandbox answers nobody, drops open connections, and may be closed again', async () => {
  const sandbox = await createSandbox();
  const { port } = new URL(sandbox.baseUrl.spot);
  const idle = net.connect(Number(port), '127.0.0.1');
  idle.on('error', () => undefined);
  await new Promise((resolve) => idle.once('connect', resolve));
  const dropped = new Promise((resolve) => idle.once('close', resolve));
  await send(sandbox.baseUrl.spot, '/api/v1/timestamp');
  await sandbox.close();
  await dropped;
  await sandbox.close();
  await expect(send(sandbox.baseUrl.spot, '/api/v1/timestamp')).rejects.toMatchObject({
    code: 'ECONNREFUSED',
  });
});

test('it can be reached from this machine only', async () => {
  await using sandbox = await createSandbox();
  for (const url of Object.values(sandbox.baseUrl)) expect(new URL(url).hostname).toBe('127.0.0.1');
});

test('keys: one may do everything, one may only read, and all three versions are there', async () => {
  await using sandbox = await createSandbox();
  const [all, general] = sandbox.keys;
  expect(all?.permissions).toEqual(
    expect.arrayContaining(['General', 'Spot', 'Futures', 'Margin', 'Earn', 'Withdrawal']),
  );
  expect(general?.permissions).toEqual(['General']);
  expect(new Set(sandbox.keys.map(({ version }) => version))).toEqual(new Set([1, 2, 3]));
});

test('the command takes a seed, symbols, a speed and a snapshot', async () => {
  const flags = ['--port', '0', '--seed', 'monday', '--symbols', 'BTC-USDT,eth-usdt', '--speed', '50'];
  const tickers = async (text: string): Promise<any> => {
    const spot = /spot\s+(http:\/\/127\.0\.0\.1:\d+)/.exec(text)?.[1] ?? '';
    return (await send(spot, '/api/v1/market/allTickers')).data;
  };
  const running = await start(...flags);
  expect(running.text()).toContain('Seed monday');
  const first = await tickers(running.text());
  expect(first.ticker.map(({ symbol }: any) => symbol).sort()).toEqual(['BTC-USDT', 'ETH-USDT']);
  await new Promise((resolve) => setTimeout(resolve, 300));
  // Fifty times as fast, some seconds have passed.
  expect((await tickers(running.text())).time - first.time).toBeGreaterThan(5000);
  running.child.kill('SIGTERM');
  expect(await running.ended).toBe(0);

  const file = path.join(mkdtempSync(path.join(tmpdir(), 'sandbox-')), 'saved.json');
  await using sandbox = await createSandbox({ speed: 0, symbols: ['KCS-USDT'] });
  writeFileSync(file, JSON.stringify(sandbox.save()));
  const again = await start('--port', '0', '--snapshot', file);
  expect((await tickers(again.text())).ticker.map(({ symbol }: any) => symbol)).toEqual(['KCS-USDT']);
  again.child.kill('SIGINT');
  expect(await again.ended).toBe(0);
});

test('a snapshot that cannot be read is one clear line', async () => {
  const running = await start('--port', '0', '--snapshot', '/nowhere/saved.json');
  expect(await running.ended).toBe(1);
  expect(running.error()).toMatch(/^kucoin-sandbox: --snapshot \/nowhere\/saved.json cannot be read: .+\n$/);
});

test('whoever opens it to others is told', async () => {
  const running = await start('--port', '0', '--host', '0.0.0.0');
  expect(running.text()).toContain('Reachable from outside this machine');
  running.child.kill('SIGINT');
  expect(await running.ended).toBe(0);
});

test('an older Node.js than the packages want is told so, before half of it works', () => {
  for (const version of ['18.20.0', '20.20.2', '22.11.0'])
    expect(problemWith(version)).toContain(`22.12 or later; this is ${version}`);
  for (const version of ['22.12.0', '23.0.0', '24.21.0']) expect(problemWith(version)).toBeUndefined();
});
