import { createSandbox, type Sandbox } from '@kucoin-typed/sandbox';
import { Kucoin } from 'kucoin-typed';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { serve, type TestServer } from '../support/server.ts';
import { checkCase, openTokenServer, STREAM_CASES, until } from '../streams/stream-cases.ts';
import { openPeer, SOCKET_CASES, TOKEN } from '../streams/socket-cases.ts';
import { serveExample } from './example.ts';
import { openBrowser, openSite, watchInPage, type TestBrowser } from './browser.ts';

let browser: TestBrowser;
let site: TestServer;
let sandbox: Sandbox;
// A browser that is missing is brought here, once.
beforeAll(async () => {
  [browser, site, sandbox] = await Promise.all([openBrowser(), openSite(), createSandbox({ seed: 'page' })]);
}, 300_000);
afterAll(async () => {
  await browser?.[Symbol.asyncDispose]();
  await site?.[Symbol.asyncDispose]();
  await sandbox?.close();
});

describe('REST from a page', () => {
  /** What a call without credentials ends with, by the small client and by the large one. */
  const callFrom = async (url: string, baseUrl: unknown): Promise<unknown[]> => {
    await using opened = await browser.open(url);
    return await opened.page.evaluate(
      async (options) => {
        const { Kucoin: Client, createPublicClient, getTicker } = globalThis as any;
        const params = { symbol: 'BTC-USDT' };
        const told = ({ name, hint }: any): unknown => ({ name, hint });
        return [
          await getTicker(createPublicClient(options), params).catch(told),
          await new Client({ ...options, retry: false }).spot.market.getTicker(params).catch(told),
        ];
      },
      { baseUrl },
    );
  };

  it('fails where the other side lets no page in, as KuCoin does not, and says what to do', async () => {
    const told = {
      name: 'NetworkError',
      hint: 'Call KuCoin from a server, not a web page (CORS).',
    };
    expect(await callFrom(site.url, sandbox.baseUrl)).toStrictEqual([told, told]);
  });

  it('does not blame the browser where the page’s own server does not answer', async () => {
    const told = { name: 'NetworkError', hint: 'Check the network, the proxy and baseUrl.' };
    expect(await callFrom(site.url, site.url)).toStrictEqual([told, told]);
  });

  it('works where the other side lets pages in', async () => {
    await using open = await createSandbox({ seed: 'page', cors: true });
    const ticker = { price: expect.any(String), sequence: expect.any(String) };
    expect(await callFrom(site.url, open.baseUrl)).toMatchObject([ticker, ticker]);
  });
});

describe('a socket of the browser', () => {
  it.each(SOCKET_CASES.map((one) => [one.what, one] as const))('%s', async (_, one) => {
    await using peer = await openPeer(one);
    await using opened = await browser.open(site.url);
    const told: string[] = await opened.page.evaluate(([url, plan]) => (globalThis as any).watch(url, plan), [
      one.url ?? peer.url,
      one.plan,
    ] as const);
    expect(told).toStrictEqual(
      one.told.map((want) => (typeof want === 'string' ? want : expect.stringMatching(want))),
    );
    expect(told.join()).not.toContain(TOKEN);
    expect(opened.complaints).toStrictEqual([]);
  });
});

describe.concurrent('a stream in a page goes on, with its gap told, when', () => {
  it.each(STREAM_CASES.map((one) => [one.what, one] as const))('%s', async (_, one) => {
    await using opened = await browser.open(site.url);
    await checkCase(one, (plan) => watchInPage(opened.page, plan));
    expect(opened.complaints).toStrictEqual([]);
  });
});

describe('a page in the background', () => {
  it('keeps its socket, although its timers come once a minute', async () => {
    // The exchange cuts whoever says nothing for so long.
    await using strict = await createSandbox({ seed: 'page', sockets: { silenceMs: 2000 } });
    await using server = await openTokenServer(strict);
    await using opened = await browser.open(site.url);
    const { baseUrl, socketUrl } = strict;
    await opened.page.evaluate(() => {
      const { setInterval: repeat, setTimeout: wait } = globalThis;
      const slow = (ms = 0): number => Math.max(ms, 60_000);
      Object.assign(globalThis, {
        setInterval: (run: () => void, ms: number) => repeat(run, slow(ms)),
        setTimeout: (run: () => void, ms: number) => wait(run, slow(ms)),
      });
    });
    const options = { baseUrl, socketUrl };
    const watch = await watchInPage(opened.page, { channel: 'classic', options, tokens: server.url });
    let price = 60_000;
    const market = setInterval(() => strict.moveMarket('BTC-USDT', String((price ^= 64))), 50);
    await until(watch, (told) => told.includes('ready') && told.includes('message'));
    await new Promise((resolve) => setTimeout(resolve, 5000));
    clearInterval(market);
    expect((await watch.told()).filter((line) => !/^(ready|message)$/.test(line))).toStrictEqual([]);
  });
});

describe('tokens for a page', () => {
  it('the page is told that it needs a tokenProvider', async () => {
    await using opened = await browser.open(site.url);
    const { baseUrl, socketUrl } = sandbox;
    const watch = await watchInPage(opened.page, { channel: 'classic', options: { baseUrl, socketUrl } });
    await until(watch, (told) => told.some((line) => line.startsWith('failing')));
    const [first] = await watch.told();
    expect(first).toContain(
      'no connection: spot.market.getPublicToken: no token: KuCoin answers no web page',
    );
  });

  it('a tokenProvider that fails is asked again', async () => {
    await using server = await openTokenServer(sandbox, { refuse: 2 });
    await using opened = await browser.open(site.url);
    const { baseUrl, socketUrl } = sandbox;
    const options = { baseUrl, socketUrl };
    const watch = await watchInPage(opened.page, { channel: 'classic', options, tokens: server.url });
    await until(watch, (told) => told.includes('ready'));
    const failing = expect.stringMatching(/^failing .*sockets\.tokenProvider failed/);
    expect((await watch.told()).slice(0, 3)).toStrictEqual([failing, failing, 'ready']);
  });
});

describe('an account in a page', () => {
  it('is heard of with tokens that a server signed for; the page holds no key', async () => {
    const [{ apiKey, apiSecret, apiPassphrase }] = sandbox.keys;
    const { baseUrl, socketUrl } = sandbox;
    const owner = new Kucoin({ apiKey, apiSecret, apiPassphrase, baseUrl, socketUrl });
    await using server = await serve(async ({ url }, response) => {
      const isUnified = url.includes('getPrivateTokenV2');
      const token = await (isUnified
        ? owner.spot.market.getPrivateTokenV2()
        : owner.spot.market.getPrivateToken());
      response
        .writeHead(200, { 'content-type': 'application/json', 'access-control-allow-origin': '*' })
        .end(JSON.stringify(token));
    });
    await using opened = await browser.open(site.url);
    const { page } = opened;
    await page.evaluate(
      async ([options, tokens]) => {
        const { Kucoin: Client } = globalThis as any;
        const tokenProvider = async ({ endpoint }: any): Promise<any> =>
          (await fetch(`${tokens}?endpoint=${endpoint}`)).json();
        const kucoin = new Client({ ...options, sockets: { tokenProvider } });
        const heard = ((globalThis as any).heard = new Set<string>());
        const classic = kucoin.ws.spot.orderV2();
        classic.on('message', ({ data }: any) => heard.add(`classic ${data.clientOid}`));
        const unified = kucoin.ws.unified.order({ tradeType: 'SPOT', symbol: 'BTC-USDT' });
        unified.on('message', ({ d }: any) => heard.add(`unified ${d.ci}`));
        await Promise.all([classic.ready, unified.ready]);
      },
      [{ baseUrl, socketUrl }, server.url] as const,
    );
    const order = { symbol: 'BTC-USDT', type: 'limit', side: 'buy', price: '100', size: '0.001' } as const;
    await owner.spot.order.addOrder({ ...order, clientOid: 'from-outside' });
    await page.waitForFunction(() => (globalThis as any).heard.size >= 2);
    const heard: string[] = await page.evaluate(() => [...(globalThis as any).heard]);
    expect(new Set(heard)).toStrictEqual(new Set(['classic from-outside', 'unified from-outside']));
    await owner.close();
  });
});

describe('the page of examples/browser', () => {
  it('draws the ticker and the trades, goes on after a lost connection, and tells what that cost', async () => {
    await using served = await serveExample(sandbox);
    await using opened = await browser.open(served.url);
    const { page } = opened;
    const shows = (id: string, text: RegExp): Promise<unknown> =>
      page.locator(`#${id}`, { hasText: text }).waitFor({ timeout: 10_000 });
    await Promise.all([
      shows('notes', /ticker: subscribed/),
      shows('notes', /trades: subscribed/),
      shows('last', /^\d+/),
    ]);
    // The market goes on from there by itself.
    sandbox.moveMarket('BTC-USDT', '50000');
    await Promise.all([
      shows('last', /^(49|50)\d{3}\b/),
      shows('trades', /(buy|sell) [\d.]+ at (49|50)\d{3}\b/),
    ]);

    sandbox.faults.add({ kind: 'socket-kill', abrupt: true });
    await Promise.all([
      shows('notes', /ticker: interrupted/),
      shows('notes', /trades: interrupted/),
      shows('notes', /ticker: gap of \d+ ms, /),
      shows('notes', /trades: gap of \d+ ms, /),
    ]);
    sandbox.moveMarket('BTC-USDT', '80000');
    await Promise.all([
      shows('last', /^(79|80)\d{3}\b/),
      shows('trades', /(buy|sell) [\d.]+ at (79|80)\d{3}\b/),
    ]);
    expect(opened.complaints).toStrictEqual([]);
  });
});
