import { build } from 'esbuild';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { root } from './packages.ts';

/** Bundles a program for the browser as a user's bundler would, and returns its size in bytes, gzipped. */
const sizeOf = async (code: string): Promise<number> => {
  const { outputFiles } = await build({
    stdin: { contents: code, resolveDir: path.join(root, 'test') },
    bundle: true,
    minify: true,
    format: 'esm',
    platform: 'browser',
    target: 'es2023',
    write: false,
  });
  return gzipSync(outputFiles[0]?.contents ?? '', { level: 9 }).length;
};

const publicCall = `
  import { createPublicClient } from 'kucoin-typed/client';
  import { getTicker } from 'kucoin-typed/spot/market';
  console.log(await getTicker(createPublicClient(), { symbol: 'BTC-USDT' }));`;

describe('bundle budgets', () => {
  it('one public endpoint with everything it needs: 12 kB, of which 3 kB are ours', async () => {
    const whole = await sizeOf(publicCall);
    const ky = await sizeOf(`import ky from 'ky'; globalThis.ky = ky;`);
    console.log(`one public endpoint: ${whole} bytes gzipped, ${whole - ky} of them ours`);
    expect(whole).toBeLessThanOrEqual(12_000);
    expect(whole - ky).toBeLessThanOrEqual(3_000);
  });

  it('one private endpoint with pools, certain outcomes, and errors by cause: 36.5 kB', async () => {
    const whole = await sizeOf(`
      import { createClient } from 'kucoin-typed/client';
      import { addOrder } from 'kucoin-typed/spot/order';
      console.log(await addOrder(createClient({ apiKey: 'k' }), { symbol: 'BTC-USDT', type: 'limit', side: 'buy' }));`);
    console.log(`one private endpoint: ${whole} bytes gzipped`);
    expect(whole).toBeLessThanOrEqual(36_500);
  });

  it('the walk over a history: 7 kB, paid by those alone who import one', async () => {
    const call = (name: string): string => `
      import { createClient } from 'kucoin-typed/client';
      import { ${name} } from 'kucoin-typed/spot/order';
      console.log(await ${name}(createClient({ apiKey: 'k' }), { symbol: 'BTC-USDT' }));`;
    const plain = await sizeOf(call('getSymbolsWithOpenOrder'));
    const walked = await sizeOf(call('getTradeHistory'));
    console.log(`one history: ${walked} bytes gzipped, ${walked - plain} more than an endpoint without`);
    expect(walked - plain).toBeGreaterThan(1_000);
    expect(walked - plain).toBeLessThanOrEqual(7_000);
  });

  it('an import that is not used leaves nothing behind', async () => {
    expect(
      await sizeOf(
        `import { getTicker } from 'kucoin-typed/spot/market'; import { trade } from 'kucoin-typed/ws/spot';`,
      ),
    ).toBeLessThanOrEqual(100);
    expect(await sizeOf(`import { Kucoin } from 'kucoin-typed';`)).toBeLessThanOrEqual(100);
  });
});
