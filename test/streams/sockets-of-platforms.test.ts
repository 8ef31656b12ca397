import { build } from 'esbuild';
import { Kucoin } from 'kucoin-typed';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, it } from 'vitest';
import { checkCase, STREAM_CASES } from './stream-cases.ts';
import { watchStream } from './watch-stream.ts';

const folder = mkdtempSync(path.join(tmpdir(), 'kucoin-typed-streams-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

// The built package as bundlers take it for the web: in this process it opens the sockets that Node has built in.
let Web: typeof Kucoin;
beforeAll(async () => {
  const outfile = path.join(folder, 'web.mjs');
  await build({
    stdin: { contents: `export { Kucoin } from 'kucoin-typed';`, resolveDir: import.meta.dirname },
    bundle: true, format: 'esm', platform: 'browser', target: 'es2023', outfile, logLevel: 'error',
  }); // prettier-ignore
  ({ Kucoin: Web } = await import(/* @vite-ignore */ outfile));
});

describe.concurrent('a stream goes on, with its gap told, when', () => {
  it.each(STREAM_CASES.map((one) => [one.what, one] as const))('%s (ws)', (_, one) =>
    checkCase(one, async (plan) => watchStream(Kucoin, plan)),
  );
  it.each(STREAM_CASES.map((one) => [one.what, one] as const))(
    '%s (the WebSocket of the platform)',
    (_, one) => checkCase(one, async (plan) => watchStream(Web, plan)),
  );
});
