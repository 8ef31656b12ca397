import { build } from 'esbuild';
import { chromium, type Page } from 'playwright-core';
import { findChromium } from '../../scripts/chromium.ts';
import type { StreamPlan, StreamWatch } from '../streams/watch-stream.ts';
import { serve, type TestServer } from '../support/server.ts';

export interface TestBrowser extends AsyncDisposable {
  /** A page of its own, empty, at an address of the site. What the page cannot handle fails the test. */
  open(url: string): Promise<TestPage>;
}

interface TestPage extends AsyncDisposable {
  readonly page: Page;
  /** What the page threw and did not catch, and what it wrote as errors. */
  readonly complaints: string[];
}

/** Chromium, without a window; it ends with the test. */
export const openBrowser = async (): Promise<TestBrowser> => {
  const { file, env } = findChromium();
  const browser = await chromium.launch({ executablePath: file, env: { ...process.env, ...env } });
  return {
    open: async (url) => {
      const page = await browser.newPage();
      const complaints: string[] = [];
      page.on('pageerror', (error) => complaints.push(String(error)));
      await page.goto(url);
      return { page, complaints, [Symbol.asyncDispose]: () => page.close() };
    },
    [Symbol.asyncDispose]: () => browser.close(),
  };
};

/** What the pages of these tests have on `window`: the built package, bundled as a user's bundler would, and a watcher. */
const library = `
  import { openSocket } from '../../packages/runtime/src/socket/web.ts';
  import { watchSocket } from '../streams/watch-socket.ts';
  import { watchStream } from '../streams/watch-stream.ts';
  import { Kucoin } from 'kucoin-typed';
  import { createPublicClient } from 'kucoin-typed/client';
  import { getTicker } from 'kucoin-typed/spot/market';
  import { ticker } from 'kucoin-typed/ws/unified';
  const watch = (url, plan) => watchSocket(openSocket, url, plan);
  const start = (plan) => void (globalThis.stream = watchStream(Kucoin, plan));
  Object.assign(globalThis, { Kucoin, createPublicClient, getTicker, ticker, watch, start });`;

/** A site with one empty page that has kucoin-typed. Any path but \`/\` and its script is cut off. */
export const openSite = async (): Promise<TestServer> => {
  const { outputFiles } = await build({
    stdin: { contents: library, resolveDir: import.meta.dirname },
    bundle: true,
    format: 'iife',
    platform: 'browser',
    target: 'es2023',
    write: false,
    logLevel: 'error',
  });
  const files: Readonly<Record<string, readonly [type: string, text: string]>> = {
    '/': ['text/html', '<!doctype html><meta charset="utf-8"><script src="/kucoin-typed.js"></script>'],
    '/kucoin-typed.js': ['text/javascript', outputFiles[0]?.text ?? ''],
    '/favicon.ico': ['image/x-icon', ''],
  };
  return serve(({ url }, response) => {
    const file = files[url];
    if (file) response.writeHead(200, { 'content-type': file[0] }).end(file[1]);
    else response.destroy();
  });
};

/** Reads a stream in a page. */
export const watchInPage = async (page: Page, plan: StreamPlan): Promise<StreamWatch> => {
  await page.evaluate((one) => (globalThis as any).start(one), plan);
  return {
    told: () => page.evaluate(() => (globalThis as any).stream.told()),
    stop: () => page.evaluate(() => (globalThis as any).stream.stop()),
  };
};
