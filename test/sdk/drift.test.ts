import { createClient } from 'kucoin-typed/client';
import { addOrderTestOld } from 'kucoin-typed/spot/order';
import { execFile } from 'node:child_process';
import path from 'node:path';
import { promisify } from 'node:util';
import { expect, it } from 'vitest';
import { serve, success } from '../support/server.ts';
import { keys } from '../support/specs.ts';

/** The modules of the SDK that a program of its own loads; it calls one endpoint, with a logger or without. */
const modulesOf = async (url: string, logger: string): Promise<{ modules: string[]; told: string[] }> => {
  const code = `
    import { registerHooks } from 'node:module';
    const modules = [];
    registerHooks({ load: (url, context, next) => (modules.push(url), next(url, context)) });
    const { Kucoin } = await import('kucoin-typed');
    const told = [];
    const logger = ${logger};
    const kucoin = new Kucoin({ baseUrl: ${JSON.stringify(url)}, logger });
    await kucoin.spot.market.getTicker({ symbol: 'BTC-USDT' });
    await kucoin.close();
    process.on('exit', () => console.log(JSON.stringify({ modules, told })));`;
  const { stdout } = await promisify(execFile)(
    process.execPath,
    ['--conditions=@kucoin-typed/source', '--input-type=module', '-e', code],
    { cwd: path.join(import.meta.dirname, '..') },
  );
  return JSON.parse(stdout);
};

it('the shapes of answers are only loaded where there is a logger', async () => {
  await using server = await serve(success({ aNewField: 1 }));
  const without = await modulesOf(server.url, 'undefined');
  expect(without.modules.filter((url) => url.includes('/packages/sdk/src/api/')).length).toBeGreaterThan(1);
  expect(without.modules.filter((url) => url.endsWith('/api/shapes.ts'))).toStrictEqual([]);
  const logger = '{ trace() {}, error() {}, info: (line) => told.push(line) }';
  const { modules, told } = await modulesOf(server.url, logger);
  expect(modules.filter((url) => url.endsWith('/api/shapes.ts'))).toHaveLength(1);
  // The program ends as soon as it has nothing to do; what its first answer has is told all the same.
  expect(told).toContain(
    'spot.market.getTicker: the field data.aNewField is in no spec. Correct the specs by an overlay.',
  );
});

it('a test order tells the id that the client made up, as its type says', async () => {
  await using server = await serve(success({ orderId: '5bd6e9286d99522a52e458de' }));
  const client = createClient({ ...keys, baseUrl: server.url });
  const order = { symbol: 'BTC-USDT', side: 'buy', type: 'limit', price: '1', size: '1' } as const;
  const { orderId, clientOid } = await addOrderTestOld(client, order);
  expect(orderId).toBe('5bd6e9286d99522a52e458de');
  expect(clientOid).toMatch(/^[\da-f-]{36}$/);
  expect(JSON.parse(server.received[0]?.body ?? '')).toMatchObject({ clientOid });
  expect(await addOrderTestOld(client, { ...order, clientOid: 'mine' })).toMatchObject({ clientOid: 'mine' });
});
