import { createSandbox, type Sandbox } from '@kucoin-typed/sandbox';
import { setTimeout as pause } from 'node:timers/promises';
import { expect } from 'vitest';
import { serve, type TestServer } from '../support/server.ts';
import type { StreamPlan, StreamWatch } from './watch-stream.ts';

/** One thing that happens to the connection of a stream, whatever kind of socket that is. */
export interface StreamCase {
  readonly what: string;
  readonly channel: StreamPlan['channel'];
  /** Makes it happen; when it resolves, the exchange is well again. */
  readonly strike: (sandbox: Sandbox) => void | Promise<void>;
}

type Fault = Parameters<Sandbox['faults']['add']>[0];

const add =
  (...faults: readonly Fault[]) =>
  (sandbox: Sandbox): void => {
    for (const fault of faults) sandbox.faults.add(fault);
  };
/** A fault that stands for a while. */
const meanwhile =
  (fault: Fault, ms: number) =>
  async (sandbox: Sandbox): Promise<void> => {
    const standing = sandbox.faults.add(fault);
    await pause(ms);
    standing.remove();
  };

export const STREAM_CASES: readonly StreamCase[] = [
  { what: 'the exchange closes the socket', channel: 'unified', strike: add({ kind: 'socket-kill' }) },
  {
    what: 'the socket is gone without a word',
    channel: 'unified',
    strike: add({ kind: 'socket-kill', abrupt: true }),
  },
  {
    what: 'the exchange refuses the next socket twice',
    channel: 'unified',
    strike: add({ kind: 'refuse-connect', times: 2 }, { kind: 'socket-kill' }),
  },
  {
    what: 'the next handshake is reset',
    channel: 'classic',
    strike: add({ kind: 'refuse-connect', how: 'reset', times: 1 }, { kind: 'socket-kill', abrupt: true }),
  },
  {
    what: 'the next socket is closed right after its welcome',
    channel: 'classic',
    strike: add({ kind: 'socket-kill', on: 'open', times: 1 }, { kind: 'socket-kill' }),
  },
  {
    what: 'the socket stays open and says nothing any more',
    channel: 'classic',
    strike: meanwhile({ kind: 'silent' }, 1500),
  },
  {
    what: 'tokens run out, all of them',
    channel: 'classic',
    strike: meanwhile({ kind: 'token-expiry' }, 700),
  },
];

/** A server as users write it, which a page of any origin may ask for a public token. Pings are frequent, for the tests. */
export const openTokenServer = (
  sandbox: Sandbox,
  { refuse = 0 }: { refuse?: number } = {},
): Promise<TestServer> => {
  let left = refuse;
  return serve(async (_, response) => {
    left -= 1;
    if (left >= 0) {
      response.writeHead(500).end();
      return;
    }
    const answer = await fetch(`${sandbox.baseUrl.spot}/api/v1/bullet-public`, { method: 'POST' });
    const { data }: any = await answer.json();
    const instanceServers = data.instanceServers.map((one: object) => ({
      ...one,
      pingInterval: 800,
      pingTimeout: 400,
    }));
    response
      .writeHead(200, { 'content-type': 'application/json', 'access-control-allow-origin': '*' })
      .end(JSON.stringify({ ...data, instanceServers }));
  });
};

/** Where a diary goes on after the first line that starts so; -1 where there is none. */
const after = (told: readonly string[], start: string, from = 0): number =>
  told.findIndex((line, i) => i >= from && line.startsWith(start)) + 1 || -1;

/** Waits until a diary fits. */
export const until = async (
  watch: StreamWatch,
  what: (told: readonly string[]) => boolean,
): Promise<void> => {
  const deadline = Date.now() + 12_000;
  while (!what(await watch.told())) {
    if (Date.now() > deadline) expect.fail(`it went on like this: ${(await watch.told()).join('\n')}`);
    await pause(20);
  }
};

/** Lets a case happen to a stream that somebody watches, and checks that it goes on and tells what it missed. */
export const checkCase = async (
  { channel, strike }: StreamCase,
  watchBy: (plan: StreamPlan) => Promise<StreamWatch>,
): Promise<void> => {
  await using sandbox = await createSandbox({ seed: 'streams' });
  await using server = await openTokenServer(sandbox);
  const { baseUrl, socketUrl } = sandbox;
  const tokens = channel === 'classic' ? server.url : undefined;
  const watch = await watchBy({ channel, options: { baseUrl, socketUrl }, tokens });
  let price = 60_000;
  const market = setInterval(() => sandbox.moveMarket('BTC-USDT', String((price ^= 64))), 50);
  try {
    await until(watch, (told) => told.includes('ready') && told.includes('message'));
    await strike(sandbox);
    await until(watch, (told) => {
      const interrupted = after(told, 'interrupted');
      const resumed = interrupted < 0 ? -1 : after(told, 'resumed', interrupted);
      return resumed > 0 && after(told, 'gap', resumed) > 0 && after(told, 'message', resumed) > 0;
    });
    const told = await watch.told();
    expect(told.filter((line) => /^(end|refused|silent)/.test(line))).toStrictEqual([]);
    const gap = JSON.parse(told.find((line) => line.startsWith('gap'))?.slice(4) ?? '');
    expect(gap).toMatchObject({ cause: 'connection', topic: expect.stringContaining('BTC-USDT') });
    expect(gap.to).toBeGreaterThanOrEqual(gap.from);
    expect(told.join('\n')).not.toMatch(/token=|connectId/);
  } finally {
    clearInterval(market);
    await watch.stop();
  }
};
