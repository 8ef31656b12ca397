import { execFile } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { promisify } from 'node:util';
import { describe, expect, it } from 'vitest';
import { createFaultExchange } from '../support/fault-exchange/index.ts';
import { serve } from '../support/server.ts';

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

describe('the built package', () => {
  it.each([
    ['bun', 'bin/bun', ['run']],
    ['deno', 'deno', ['run', '--allow-all', '--no-lock']],
  ])(
    'places a signed order on %s',
    async (name, file, args) => {
      await using exchange = await createFaultExchange();
      const { apiKey, apiSecret, apiPassphrase } = exchange.key;
      const gone = await serve(() => {});
      await gone[Symbol.asyncDispose]();
      // Beside the tests, so that the packages of the workspace are found.
      const folder = mkdtempSync(path.join(import.meta.dirname, '.run-'));
      try {
        const main = path.join(folder, 'main.mjs');
        writeFileSync(main, program({ apiKey, apiSecret, apiPassphrase }, exchange.baseUrl, gone.url));
        const env = { PATH: process.env['PATH'], HOME: folder, DENO_NO_UPDATE_CHECK: '1' };
        const { stdout } = await execute(binaryOf(name, file), [...args, main], { env, cwd: folder });
        expect(JSON.parse(stdout)).toStrictEqual({
          same: true,
          unsent: ['NetworkError', 'not-sent'],
          late: ['AbortedError', 'not-sent'],
          refused: expect.stringMatching(/^kucoin-typed options: proxy works on Node only/),
        });
        expect(exchange.log.map(({ code }) => code)).toStrictEqual(['200000', '200000']);
        expect(exchange.held('ours')).toHaveLength(1);
      } finally {
        rmSync(folder, { recursive: true, force: true });
      }
    },
    60_000,
  );
});
