import type { Sandbox, SandboxOptions } from '@kucoin-typed/sandbox';
import { createSandbox } from '@kucoin-typed/sandbox';
import { describe, expect, it } from 'vitest';
import { createTrader } from '../sandbox/push/random-trader.ts';
import { audit, gapsOf, listenAt, rowIds } from './ledger.ts';
import { clientOf, isSettled, pause, record, until } from './support.ts';

type Fault = Parameters<Sandbox['faults']['add']>[0];

const symbol = 'BTC-USDT';
const token = { endpoint: 'spot.market.getPublicToken' };
/** What may go wrong on the way to a subscription, once. */
const stages: readonly (readonly [string, Fault])[] = [
  ['the token is refused', { kind: 'refused', code: '400100', match: token }],
  ['the token answers 500', { kind: 'status', match: token }],
  ['the token answers too often', { kind: 'rate-limited', match: token, reset: 200 }],
  ['the token is lost', { kind: 'lost-before', match: token }],
  ['the token’s answer is lost', { kind: 'lost-after', how: 'reset', match: token }],
  ['the token’s answer stops half-way', { kind: 'half-body', match: token }],
  ['the token stalls', { kind: 'stall', match: token }],
  ['the token is a page', { kind: 'html', match: token }],
  ['the token is rubbish', { kind: 'garbage', match: token }],
  ['the token is null', { kind: 'null-data', match: token }],
  ['no socket is let in', { kind: 'refuse-connect' }],
  ['the connection is closed', { kind: 'refuse-connect', how: 'closed' }],
  ['the connection is reset', { kind: 'refuse-connect', how: 'reset' }],
  ['the upgrade is never answered', { kind: 'half-open' }],
  ['the welcome never comes', { kind: 'half-open', stage: 'welcome' }],
  ['the socket is closed after the welcome', { kind: 'socket-kill', on: 'open' }],
  ['the socket breaks after the welcome', { kind: 'socket-kill', on: 'open', abrupt: true }],
  ['the socket is silent after the welcome', { kind: 'silent', on: 'open' }],
  ['the socket is closed at the subscription', { kind: 'socket-kill', on: 'frame' }],
  ['the socket breaks at the subscription', { kind: 'socket-kill', on: 'frame', abrupt: true }],
  ['the socket is silent at the subscription', { kind: 'silent', on: 'frame' }],
  ['the socket is closed at a push', { kind: 'socket-kill', on: 'push' }],
  ['the socket breaks at a push', { kind: 'socket-kill', on: 'push', abrupt: true }],
  ['the socket is silent at a push', { kind: 'silent', on: 'push' }],
];

/** A stream of trades in a market that lives, and its account at the end. */
const live = async (options: SandboxOptions, work: (world: World) => Promise<void>): Promise<void> => {
  await using sandbox = await createSandbox({ seed: 'handshake', ...options });
  const kucoin = clientOf(sandbox, { timeout: 1000 });
  const heard = listenAt(
    sandbox,
    { feed: 'spot-public.trade', topic: `/market/match:${symbol}`, argument: symbol },
    ({ data }) => data.tradeId,
  );
  const trader = createTrader(sandbox, symbol);
  const acting = setInterval(() => trader.act(4), 100);
  const stream = kucoin.ws.spot.trade({ symbols: [symbol] });
  const recorded = record(stream);
  const tell = { sandbox, kucoin, stream, recorded };
  try {
    await work(tell);
    const readyAt = recorded.messages()[0]?.data.time;
    clearInterval(acting);
    const end = sandbox.exchange.clock.now();
    await pause(1000);
    await until(() => isSettled(recorded));
    const gaps = gapsOf(recorded);
    const told = recorded.messages().map(({ data }) => data.tradeId);
    expect(told.length).toBeGreaterThan(0);
    const owed = (at: number): boolean => at > Number(readyAt) / 1e6 && at <= end;
    const filled = rowIds(gaps, (row) => row.sequence);
    expect(audit({ sent: heard.sent, told, filled, gaps, owed })).toStrictEqual([]);
  } finally {
    clearInterval(acting);
    heard.stop();
    stream.close();
    await kucoin.close();
  }
};
interface World {
  readonly sandbox: Sandbox;
  readonly kucoin: ReturnType<typeof clientOf>;
  readonly stream: ReturnType<ReturnType<typeof clientOf>['ws']['spot']['trade']>;
  readonly recorded: ReturnType<typeof record<any, any>>;
}

describe.concurrent('the first connection', () => {
  it.each(stages)('is made although %s', { timeout: 60_000 }, (_, fault) =>
    live({}, async ({ sandbox, stream, recorded }) => {
      sandbox.faults.add({ ...fault, times: 1 });
      await stream.ready;
      await until(() => recorded.messages().length > 5, 30_000);
      expect(sandbox.faults.list()[0]?.hits).toBe(1);
      // A fault at a push or silence may strike after all was confirmed; nothing else interrupts.
      if (fault.kind !== 'silent' && !('on' in fault && fault.on === 'push'))
        expect(recorded.of('interrupted')).toStrictEqual([]);
    }),
  );
});

describe.concurrent('a connection that was lost', () => {
  it.each(stages)('is made again although %s', { timeout: 60_000 }, (_, fault) =>
    live({}, async ({ sandbox, stream, recorded }) => {
      await stream.ready;
      await until(() => recorded.messages().length > 3);
      sandbox.faults.add({ ...fault, times: 1 });
      sandbox.faults.add({ kind: 'socket-kill', abrupt: true });
      await until(() => recorded.of('resumed').length > 0, 40_000);
      const before = recorded.messages().length;
      await until(() => recorded.messages().length > before + 5, 40_000);
      expect(sandbox.faults.list().every(({ hits }) => hits === 1)).toBe(true);
    }),
  );
});
