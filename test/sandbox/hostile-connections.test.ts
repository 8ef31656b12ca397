import { spawn } from 'node:child_process';
import net from 'node:net';
import { createSandbox } from '@kucoin-typed/sandbox';
import type { Sandbox } from '@kucoin-typed/sandbox';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { send } from './client.ts';
import { connect, pause } from './socket-client.ts';

let sandbox: Sandbox;
let port: number;
beforeAll(async () => {
  sandbox = await createSandbox();
  port = Number(new URL(sandbox.baseUrl.spot).port);
});
afterAll(() => sandbox.close());

/** Opens ten thousand connections, every other with a single byte, and tells how many are left in the end. */
const FLOOD = `
  const net = require('node:net');
  let tried = 0, open = 0, told = 0, settled = 0;
  const next = () => {
    if (tried === 10_000) return;
    const nth = tried++;
    let ready = false;
    const settle = () => { if (!ready) { ready = true; settled += 1; next(); } };
    const socket = net.connect(Number(process.argv[1]), '127.0.0.1', () => {
      open += 1;
      if (nth % 2) socket.write('G');
      settle();
    });
    let text = '';
    socket.on('data', (chunk) => { text += chunk; });
    socket.on('error', settle);
    socket.on('close', () => { if (ready) open -= 1; if (text.startsWith('HTTP/1.1 503')) told += 1; settle(); });
  };
  for (let lane = 0; lane < 100; lane += 1) next();
  setInterval(() => { if (settled === 10_000) console.log(JSON.stringify({ open, told })); }, 100);
`;

describe('half-open connections', () => {
  test('ten thousand of them: few are kept, memory is bounded, others are served', async () => {
    const before = process.memoryUsage().rss;
    const flood = spawn(process.execPath, ['-e', FLOOD, String(port)]);
    let said = '';
    let errors = '';
    flood.stdout.on('data', (chunk: Buffer) => (said += chunk.toString()));
    flood.stderr.on('data', (chunk: Buffer) => (errors += chunk.toString()));
    let slowest = 0;
    const isRunning = (): boolean => said === '' && errors === '';
    while (isRunning()) {
      const begun = performance.now();
      expect(await send(sandbox.baseUrl.spot, '/api/v1/timestamp')).toMatchObject({ status: 200 });
      slowest = Math.max(slowest, performance.now() - begun);
      await pause(20);
    }
    const growth = process.memoryUsage().rss - before;
    (await connect(sandbox, 'spot')).close();
    // Those that were told to go have a second to do so.
    await expect
      .poll(() => (JSON.parse(said.trim().split('\n').at(-1) ?? '{}') as { open: number }).open, {
        timeout: 5000,
      })
      .toBeLessThanOrEqual(1000);
    const { told } = JSON.parse(said.trim().split('\n').at(-1) ?? '{}') as { told: number };
    flood.kill();
    expect(errors).toBe('');
    expect(told).toBeGreaterThan(0);
    expect(growth).toBeLessThan(100 * 1024 * 1024);
    expect(slowest).toBeLessThan(2000);
    console.log(
      `10,000 half-open connections: ${Math.round(growth / 1024 / 1024)} MB, slowest answer ${Math.round(slowest)} ms.`,
    );
  });

  test('what never becomes a request is cut after some seconds', async () => {
    const ends = await Promise.all(
      [
        '',
        'G',
        'GET /api/v1/timestamp HTTP/1.1\r\nHost: x\r\n',
        'GET /endpoint?token=x HTTP/1.1\r\nHost: x\r\nConnection: Upgrade\r\nUpgrade: websocket\r\n',
      ].map(
        (bytes) =>
          new Promise<string>((resolve) => {
            let text = '';
            const socket = net.connect(port, '127.0.0.1', () => socket.write(bytes));
            socket.on('error', () => undefined);
            socket.on('data', (chunk: Buffer) => (text += chunk.toString()));
            socket.on('close', () => resolve(text));
          }),
      ),
    );
    for (const text of ends) expect(text).toMatch(/^HTTP\/1\.1 408 [^]*"code":"400"/);
    expect(await send(sandbox.baseUrl.spot, '/api/v1/timestamp')).toMatchObject({ status: 200 });
  }, 12_000);
});
