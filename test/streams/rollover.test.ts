import { createSandbox, type Sandbox } from '@kucoin-typed/sandbox';
import { describe, expect, it } from 'vitest';
import { createTrader } from '../sandbox/push/random-trader.ts';
import { audit, gapsOf, listenAt, rowIds } from './ledger.ts';
import { clientOf, isSettled, pause, record, until } from './support.ts';

const symbol = 'BTC-USDT';

/** Trades, increments and tickers of a market that is traded on, over sockets that are replaced all the time. */
const world = async (sandbox: Sandbox, maxAge: number) => {
  const kucoin = clientOf(sandbox, { timeout: 1000, sockets: { maxAge } });
  const trader = createTrader(sandbox, symbol);
  const heard = {
    trades: listenAt(
      sandbox,
      { feed: 'spot-public.trade', topic: `/market/match:${symbol}`, argument: symbol },
      ({ data }) => data.tradeId,
    ),
    changes: listenAt(
      sandbox,
      { feed: 'spot-public.orderbookIncrement', topic: `/market/level2:${symbol}`, argument: symbol },
      ({ data }) => String(data.sequenceEnd),
    ),
    tickers: listenAt(
      sandbox,
      { feed: 'spot-public.ticker', topic: `/market/ticker:${symbol}`, argument: symbol },
      ({ data }) => JSON.stringify(data),
    ),
  };
  const streams = {
    trades: kucoin.ws.spot.trade({ symbols: [symbol] }),
    changes: kucoin.ws.spot.orderbookIncrement({ symbols: [symbol] }),
    tickers: kucoin.ws.spot.ticker({ symbols: [symbol] }),
  };
  const told = {
    trades: record(streams.trades),
    changes: record(streams.changes),
    tickers: record(streams.tickers),
  };
  await Promise.all(Object.values(streams).map(({ ready }) => ready));
  const start = sandbox.exchange.clock.now();
  const acting = setInterval(() => trader.act(3), 25);
  return {
    kucoin,
    told,
    streams,
    heard,
    start,
    /** Stops trading, and waits for what is on its way. */
    settle: async (): Promise<number> => {
      clearInterval(acting);
      const end = sandbox.exchange.clock.now();
      await pause(1500);
      await until(() => Object.values(told).every(isSettled));
      return end;
    },
    close: async (): Promise<void> => {
      clearInterval(acting);
      for (const stream of Object.values(streams)) stream.close();
      await kucoin.close();
    },
  };
};

describe('a connection that grows old', () => {
  it('is replaced without a gap, a copy, or a push out of order', { timeout: 60_000 }, async () => {
    await using sandbox = await createSandbox({ seed: 'rollover' });
    const { told, heard, start, settle, close, kucoin } = await world(sandbox, 1500);
    await until(() => (kucoin.connections()[0]?.reconnects ?? 0) >= 4);
    const end = await settle();
    expect(kucoin.connections()).toHaveLength(1);
    for (const { all } of Object.values(told))
      expect(all.filter(({ type }) => type !== 'message')).toStrictEqual([]);
    const owed = ({ at }: { at: number }): boolean => at > start && at <= end;
    const exactly = (ids: readonly string[], sent: readonly { id: string; at: number }[]): void => {
      const wanted = sent.filter(owed).map(({ id }) => id);
      const from = ids.indexOf(wanted[0] ?? '');
      expect(ids.slice(from, from + wanted.length)).toStrictEqual(wanted);
    };
    exactly(
      told.trades.messages().map(({ data }) => data.tradeId),
      heard.trades.sent,
    );
    exactly(
      told.changes.messages().map(({ data }) => String(data.sequenceEnd)),
      heard.changes.sent,
    );
    exactly(
      told.tickers.messages().map(({ data }) => JSON.stringify(data)),
      heard.tickers.sent,
    );
    expect(heard.trades.sent.length).toBeGreaterThan(50);
    await close();
  });

  it.each([
    ['the old one breaks', { kind: 'socket-kill', abrupt: true }, 'now'],
    ['the new one breaks after its welcome', { kind: 'socket-kill', on: 'open' }, 'once'],
    ['the new one breaks at its subscription', { kind: 'socket-kill', on: 'frame', after: 1 }, 'once'],
    ['no new one is let in', { kind: 'refuse-connect' }, 'twice'],
    ['the new one has no token', { kind: 'status', match: { endpoint: '*getPublicToken' } }, 'often'],
  ] as const)('loses nothing unsaid when %s', { timeout: 60_000 }, async (_, fault, when) => {
    await using sandbox = await createSandbox({ seed: 'rollover' });
    const { told, heard, start, settle, close, kucoin } = await world(sandbox, 2500);
    if (when === 'now') await until(() => kucoin.connections()[0]?.state === 'replacing');
    sandbox.faults.add({
      ...fault,
      ...(when === 'now' ? {} : { times: { once: 1, twice: 2, often: 4 }[when] }),
    });
    const before = kucoin.connections()[0]?.reconnects ?? 0;
    await until(() => (kucoin.connections()[0]?.reconnects ?? 0) >= before + 2, 45_000);
    const end = await settle();
    expect(sandbox.faults.list().every(({ hits }) => hits > 0)).toBe(true);
    // The socket that goes keeps all whole, unless it is the one that is lost.
    if (when !== 'now') for (const one of Object.values(told)) expect(gapsOf(one)).toStrictEqual([]);
    const owed = (at: number): boolean => at > start && at <= end;
    for (const [sent, one, idOf] of [
      [heard.trades.sent, told.trades, ({ data }: any) => data.tradeId],
      [heard.changes.sent, told.changes, ({ data }: any) => String(data.sequenceEnd)],
    ] as const) {
      const gaps = gapsOf(one as any);
      const ids = (one.messages() as any[]).map(idOf);
      expect(
        audit({ sent, told: ids, filled: rowIds(gaps, (row) => row.sequence), gaps, owed }),
      ).toStrictEqual([]);
    }
    await close();
  });
});
