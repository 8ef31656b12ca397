import { createSandbox } from '@kucoin-typed/sandbox';
import { build } from 'esbuild';
import { execFile } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { promisify } from 'node:util';
import { describe, expect, it } from 'vitest';
import { createFaultExchange } from '../support/fault-exchange/index.ts';
import { serve } from '../support/server.ts';
import { openPeer, SOCKET_CASES, TOKEN } from '../streams/socket-cases.ts';

const execute = promisify(execFile);

/** Finds the program of a runtime in the one package of its many that fits this machine. */
const binaryOf = (name: string, file: string): string => {
  const own = createRequire(import.meta.url).resolve(`${name}/package.json`);
  const require = createRequire(own);
  const { optionalDependencies } = require(own) as { optionalDependencies: Record<string, string> };
  for (const one of Object.keys(optionalDependencies)) {
    try {
      const program = path.join(path.dirname(require.resolve(`${one}/package.json`)), file);
      if (existsSync(program)) return program;
    } catch {
      // Another machine's.
    }
  }
  throw new Error(`${name} has no program for this machine`);
};

const program = (keys: object, baseUrl: object, gone: string): string => `
  import { createClient } from 'kucoin-typed/client';
  import { addOrder, getOrderByClientOid } from 'kucoin-typed/spot/order';
  const keys = ${JSON.stringify(keys)};
  const client = createClient({ ...keys, baseUrl: ${JSON.stringify(baseUrl)} });
  const order = { symbol: 'BTC-USDT', type: 'limit', side: 'buy', price: '1', size: '1' };
  const { orderId } = await addOrder(client, { ...order, clientOid: 'ours', remark: 'ü & 訂單 🚀' });
  const found = await getOrderByClientOid(client, { symbol: 'BTC-USDT', clientOid: 'ours' });
  const dead = createClient({ ...keys, baseUrl: '${gone}', retry: false });
  const unsent = await addOrder(dead, order).catch(({ name, outcome }) => [name, outcome]);
  const late = await addOrder(client, order, { signal: AbortSignal.abort() }).catch(({ name, outcome }) => [name, outcome]);
  const refused = (() => { try { createClient({ proxy: 'http://127.0.0.1:1' }); } catch ({ message }) { return message; } })();
  await client.close();
  console.log(JSON.stringify({ same: found.id === orderId, unsent, late, refused }));
`;

/** Reads a channel of each gateway until it has gone on after a lost connection, and shows what it told. */
const streams = (options: object, kill: string): string => `
  import { Kucoin } from 'kucoin-typed';
  const kucoin = new Kucoin(${JSON.stringify(options)});
  const follow = async (stream) => {
    const told = [];
    for await (const { type } of stream.events()) {
      if (type === 'message' && told.length === 0)
        await fetch('${kill}', {
          method: 'POST', headers: { 'content-type': 'application/json' }, body: '{"kind":"socket-kill","abrupt":true}',
        });
      if (told.at(-1) !== type) told.push(type);
      if (type === 'gap') break;
    }
    return told;
  };
  const unified = await follow(kucoin.ws.unified.ticker({ tradeType: 'SPOT', symbol: 'BTC-USDT' }));
  const classic = await follow(kucoin.ws.spot.trade({ symbols: ['BTC-USDT'] }));
  const order = { symbol: 'BTC-USDT', type: 'limit', side: 'buy', price: '100', size: '0.001', clientOid: 'ours' };
  const { clientOid } = await kucoin.ws.orders.spot.order(order);
  await kucoin.close();
  console.log(JSON.stringify({ told: [...new Set([...unified, ...classic])].sort(), clientOid }));
`;

/** Watches one socket after the other, and shows what each told. */
const watching = `
  import { openSocket } from '../../packages/runtime/src/socket/web.ts';
  import { watchSocket } from '../streams/watch-socket.ts';
  globalThis.watchAll = async (plans) => {
    const told = [];
    for (const [url, plan] of plans) told.push(await watchSocket(openSocket, url, plan));
    console.log(JSON.stringify(told));
    process.exit();
  };`;

type Runtime = [name: string, file: string, args: readonly string[]];
const RUNTIMES: Runtime[] = [
  ['bun', 'bin/bun', ['run']],
  ['deno', 'deno', ['run', '--allow-all', '--no-lock']],
];

/** Runs a program on a runtime, and returns what it printed last. */
const runOn = async ([name, file, args]: Runtime, code: string): Promise<unknown> => {
  // Beside the tests, so that the packages of the workspace are found.
  const folder = mkdtempSync(path.join(import.meta.dirname, '.run-'));
  try {
    const main = path.join(folder, 'main.mjs');
    writeFileSync(main, code);
    const env = { PATH: process.env['PATH'], HOME: folder, DENO_NO_UPDATE_CHECK: '1' };
    const options = { env, cwd: folder, timeout: 30_000 };
    const { stdout } = await execute(binaryOf(name, file), [...args, main], options);
    return JSON.parse(stdout.trim().split('\n').at(-1) ?? '');
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
};

describe('the built package', () => {
  it.each(RUNTIMES)(
    'places a signed order on %s',
    async (...runtime) => {
      await using exchange = await createFaultExchange();
      const { apiKey, apiSecret, apiPassphrase } = exchange.key;
      const gone = await serve(() => {});
      await gone[Symbol.asyncDispose]();
      const told = await runOn(
        runtime,
        program({ apiKey, apiSecret, apiPassphrase }, exchange.baseUrl, gone.url),
      );
      expect(told).toStrictEqual({
        same: true,
        unsent: ['NetworkError', 'not-sent'],
        late: ['AbortedError', 'not-sent'],
        refused: expect.stringMatching(/^kucoin-typed options: proxy works on Node only/),
      });
      expect(exchange.log.map(({ code }) => code)).toStrictEqual(['200000', '200000']);
      expect(exchange.held('ours')).toHaveLength(1);
    },
    60_000,
  );

  it.each(RUNTIMES)(
    'has sockets on %s that tell what they tell elsewhere, and no address',
    async (...runtime) => {
      const { outputFiles } = await build({
        stdin: { contents: watching, resolveDir: import.meta.dirname },
        bundle: true,
        format: 'esm',
        write: false,
      });
      const peers = await Promise.all(SOCKET_CASES.map((one) => openPeer(one)));
      try {
        const plans = SOCKET_CASES.map(({ url, plan }, i) => [url ?? peers[i]?.url, plan ?? {}]);
        const code = `${outputFiles[0]?.text}\nawait watchAll(${JSON.stringify(plans)});`;
        const told = (await runOn(runtime, code)) as string[][];
        for (const [i, { what, told: wanted }] of SOCKET_CASES.entries()) {
          const lines = wanted.map((want) => (typeof want === 'string' ? want : expect.stringMatching(want)));
          expect(told[i], what).toStrictEqual(lines);
        }
        expect(JSON.stringify(told)).not.toContain(TOKEN);
      } finally {
        await Promise.all(peers.map((peer) => peer[Symbol.asyncDispose]()));
      }
    },
    60_000,
  );

  it.each(RUNTIMES)(
    'keeps its streams, and takes orders over sockets, on %s',
    async (...runtime) => {
      await using sandbox = await createSandbox({ seed: 'runtimes' });
      const { baseUrl, socketUrl } = sandbox;
      let price = 60_000;
      const market = setInterval(() => sandbox.moveMarket('BTC-USDT', String((price ^= 64))), 100);
      try {
        const [{ apiKey, apiSecret, apiPassphrase }] = sandbox.keys;
        const options = { apiKey, apiSecret, apiPassphrase, baseUrl, socketUrl };
        expect(await runOn(runtime, streams(options, `${baseUrl.spot}/_sandbox/faults`))).toStrictEqual({
          told: ['gap', 'interrupted', 'message', 'resumed'],
          clientOid: 'ours',
        });
      } finally {
        clearInterval(market);
      }
    },
    60_000,
  );
});
