import { createClient, ParamsError, type EndpointSpec } from '@kucoin-typed/runtime';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { hmacWith as node } from '../../packages/runtime/src/crypto/node.ts';
import { hmacWith as web } from '../../packages/runtime/src/crypto/web.ts';
import { random, type Random } from '../support/fault-exchange/random.ts';
import { authenticate, type ExchangeKey } from '../support/fault-exchange/signature.ts';
import { spec } from '../support/specs.ts';

const ROUNDS = 4000;
const SEED = 20_261_120;

const key: ExchangeKey = {
  apiKey: 'fuzz-key', apiSecret: 'fuzz-secret-ü', apiPassphrase: 'fuzz-passphrase-訂', version: 3, uid: '1',
}; // prettier-ignore

/** Accepts what an independent signer finds well signed, and says why it refuses the rest. */
const seen: string[] = [];
const server = createServer({ maxHeaderSize: 2 ** 20 }, (request, response) => {
  const chunks: Buffer[] = [];
  request.on('data', (chunk: Buffer) => chunks.push(chunk));
  request.on('end', () => {
    const { method = '', url: target = '', headers } = request;
    const keys = new Map([[key.apiKey, key]]);
    const body = Buffer.concat(chunks);
    const judged = authenticate({ method, target, headers, body }, keys, new Map(), Date.now());
    seen.push(method);
    response.end(
      JSON.stringify('code' in judged ? judged : { code: '200000', data: { target, body: body.toString() } }),
    );
  });
});
beforeAll(() => new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve)));
afterAll(() => {
  server.closeAllConnections();
  server.close();
});

const ALPHABETS = [
  'abcXYZ019', ' ', '%', '&=+/?#', `!'()*~-_.,:;@$[]{}|\\^\`"<>`, 'äöüßÇ', '訂單量', '🚀👩‍👩‍👧', '\n\t\r\u0000\u0007', '\u2028\u00a0\ufeff',
  '%41%zz%', 'null', '../',
]; // prettier-ignore
const textOf = (chance: Random): string => {
  const length = chance.next() < 0.02 ? 3000 : chance.between(0, 12);
  const letters = Array.from(chance.pick(ALPHABETS) + chance.pick(ALPHABETS));
  return Array.from({ length }, () => chance.pick(letters)).join('');
};
const scalarOf = (chance: Random): unknown =>
  chance.pick<() => unknown>([
    () => textOf(chance),
    () => chance.between(-1e9, 1e9),
    () => chance.next() / 1e9,
    () => BigInt(chance.between(0, 1e9)) * 10n ** 15n,
    () => chance.next() < 0.5,
    () => undefined,
  ])();
const paramsOf = (chance: Random, inBody: boolean): Record<string, unknown> =>
  Object.fromEntries(
    Array.from({ length: chance.between(0, 5) }, (_, i) => {
      const name = chance.next() < 0.8 ? `p${i}` : `n${i}${textOf(chance)}`;
      if (chance.next() < 0.2)
        return [name, Array.from({ length: chance.between(0, 4) }, () => textOf(chance))];
      if (inBody && chance.next() < 0.2)
        return [name, { deep: [scalarOf(chance) ?? null], more: textOf(chance) }];
      return [name, scalarOf(chance)];
    }),
  );

const METHODS: readonly EndpointSpec['method'][] = ['GET', 'POST', 'PUT', 'DELETE'];

describe('every request is accepted as correctly signed', () => {
  it(`${ROUNDS} requests by chance: unicode, reserved characters, empty, huge, lists, paths`, async () => {
    const { port } = server.address() as AddressInfo;
    const client = createClient(
      {
        apiKey: key.apiKey, apiSecret: key.apiSecret, apiPassphrase: key.apiPassphrase, retry: false,
        baseUrl: `http://127.0.0.1:${port}`, rateLimit: { mode: 'off' },
      },
      { regions: { global: { hosts: { spot: 'http://unused.invalid' } } } },
    ); // prettier-ignore
    let held = 0;
    const one = async (i: number): Promise<void> => {
      const chance = random(SEED, i);
      const method = chance.pick(METHODS);
      const inPath = chance.next() < 0.3;
      const inQuery = chance.next() < 0.2;
      const json = method === 'DELETE' && chance.next() < 0.5;
      const list = (method === 'POST' || json) && !inPath && chance.next() < 0.2;
      const params = paramsOf(chance, method === 'POST' || method === 'PUT' || json);
      const route = spec({
        id: `fuzz.round.r${i}`, channel: 'Private', method, path: inPath ? '/api/v1/o/{id}/x' : '/api/v1/o',
        json, list, ...(inQuery ? { query: ['p0'] } : {}),
      }); // prettier-ignore
      const given = list
        ? [params, { a: textOf(chance) }]
        : inPath
          ? { ...params, id: textOf(chance) }
          : params;
      const problem = await client.call(route, given).then(
        () => undefined,
        (error: unknown) => error,
      );
      if (problem instanceof ParamsError) held++;
      else if (problem) throw new Error(`round ${i}: ${method} ${JSON.stringify(given, (_, v) => typeof v === 'bigint' ? String(v) : v)}`, { cause: problem }); // prettier-ignore
    };
    for (let i = 0; i < ROUNDS; i += 40) {
      await Promise.all(Array.from({ length: 40 }, (_, j) => one(i + j)));
    }
    // Empty cancellations and clever paths are refused unsent; everything else arrived, and was accepted.
    expect(seen.length + held).toBe(ROUNDS);
    expect(seen.length).toBeGreaterThan(ROUNDS * 0.7);
    for (const method of METHODS) expect(seen.filter((sent) => sent === method).length).toBeGreaterThan(300);
    await client.close();
  }, 60_000);

  it('node:crypto and Web Crypto agree on texts by chance', async () => {
    const chance = random(SEED, 'texts');
    for (let i = 0; i < 500; i++) {
      const [secret, text] = [`s${textOf(chance)}`, textOf(chance)];
      expect(await web(secret)(text)).toBe(await node(secret)(text));
    }
  });
});
