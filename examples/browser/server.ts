// Bundles the page, serves it, and asks KuCoin for the tokens that the page may not ask for itself.
import { build } from 'esbuild';
import { createPublicClient } from 'kucoin-typed/client';
import { getPublicToken as futuresToken } from 'kucoin-typed/futures/market';
import { getPublicToken as spotToken } from 'kucoin-typed/spot/market';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { readFile } from 'node:fs/promises';
import type { AddressInfo } from 'node:net';
import path from 'node:path';
import { connection } from '../connection.ts';

// Where the exchange is. The page gets no more of it than this: whatever a page holds, its visitors hold.
const { baseUrl, socketUrl } = connection();
const client = createPublicClient({ baseUrl });

/** Public tokens only: a private one lets its holder read the account. */
const tokens = new Map([spotToken, futuresToken].map((endpoint) => [endpoint.spec.id, endpoint]));

const bundle = await build({
  entryPoints: [path.join(import.meta.dirname, 'ticker.ts')],
  bundle: true, minify: true, format: 'esm', target: 'es2023', write: false, logLevel: 'error',
}); // prettier-ignore

/** What the page gets at a path; undefined where there is nothing. */
const answer = async (url: URL): Promise<readonly [type: string, text: string] | undefined> => {
  if (url.pathname === '/')
    return ['text/html', await readFile(path.join(import.meta.dirname, 'index.html'), 'utf8')];
  if (url.pathname === '/ticker.js') return ['text/javascript', bundle.outputFiles[0]?.text ?? ''];
  if (url.pathname === '/options') return ['application/json', JSON.stringify({ baseUrl, socketUrl })];
  const token = tokens.get(url.searchParams.get('endpoint') ?? '');
  if (url.pathname === '/token' && token) return ['application/json', JSON.stringify(await token(client))];
  return undefined;
};

const respond = async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
  try {
    const [type, text] = (await answer(new URL(request.url ?? '/', 'http://page'))) ?? [];
    response.writeHead(type ? 200 : 404, { 'content-type': type ?? 'text/plain' }).end(text);
  } catch (error) {
    console.error(error);
    response.writeHead(502).end();
  }
};

const server = createServer((request, response) => void respond(request, response));
server.listen(Number(process.env['PORT'] ?? 0), '127.0.0.1', () =>
  console.log(`the page is at http://127.0.0.1:${(server.address() as AddressInfo).port}/`),
);
