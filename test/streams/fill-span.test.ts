import { klines as futuresKlines } from 'kucoin-typed/ws/futures';
import { klines, trade } from 'kucoin-typed/ws/spot';
import { kline } from 'kucoin-typed/ws/unified';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { MissedSpan } from '../../packages/runtime/src/ws/fill/context.ts';
import { fillGap } from '../../packages/runtime/src/ws/fill/fill-gap.ts';
import { openWorld, rowsOf, type World } from './fill-cases.ts';

const symbol = 'BTC-USDT';
const contract = 'XBTUSDTM';
const MINUTE = 60_000;

let world: World;
beforeAll(async () => {
  world = await openWorld({ speed: 0 });
});
afterAll(() => world[Symbol.asyncDispose]());

const span = (over: Partial<MissedSpan>): MissedSpan => ({
  client: world.kucoin,
  fills: [],
  args: {},
  from: 0,
  to: 0,
  before: undefined,
  after: undefined,
  seenAt: () => [],
  wasDelivered: () => false,
  signal: new AbortController().signal,
  ...over,
});

const now = () => world.sandbox.exchange.clock.now();
const buy = () => world.kucoin.spot.order.addOrder({ symbol, side: 'buy', type: 'market', funds: '20' });

describe('candles that ended meanwhile', () => {
  const kinds = [
    { of: 'spot', channel: klines, args: { symbol, type: '1min' }, ms: 1000 },
    { of: 'futures', channel: futuresKlines, args: { symbol: contract, type: '1min' }, ms: 1 },
    { of: 'unified spot', channel: kline, args: { tradeType: 'SPOT', symbol, interval: '1min' }, ms: 1000 },
    {
      of: 'unified futures',
      channel: kline,
      args: { tradeType: 'FUTURES', symbol: contract, interval: '1min' },
      ms: 1000,
    },
  ] as const;

  it.each(kinds)(
    'of $of are whole, and the one that goes on is left to the pushes',
    async ({ channel, args, ms }) => {
      const fills = channel.spec.facts?.fills ?? [];
      const from = now();
      const start = Math.floor(from / MINUTE) * MINUTE;
      // A trade in each minute: without one there is no candle.
      for (let minute = 0; minute < 4; minute++) {
        await buy();
        await world.kucoin.futures.order.addOrder({
          symbol: contract,
          side: 'buy',
          type: 'market',
          size: 1,
          leverage: 2,
        });
        if (minute < 3) world.sandbox.advance(MINUTE);
      }
      const [{ endpoint }] = fills as [(typeof fills)[number]];
      const starts = async (after: unknown): Promise<number[]> => {
        const fill = await fillGap(span({ fills, args, from, to: now(), after }));
        expect(fill).toMatchObject({ complete: true });
        return rowsOf(fill as any, endpoint.spec.id).map((row) => Number(row[0]) * ms);
      };
      const ended = [0, 1, 2].map((n) => start + n * MINUTE);
      expect(await starts({})).toStrictEqual(ended);
      // Nothing was pushed since: what it came to is only to be had here.
      expect(await starts(undefined)).toStrictEqual([...ended, start + 3 * MINUTE]);
    },
  );

  it('of a length that REST does not know are missing', async () => {
    const fills = futuresKlines.spec.facts?.fills ?? [];
    const fill = await fillGap(
      span({ fills, args: { symbol: contract, type: '3min' }, from: now(), to: now() }),
    );
    expect(fill).toStrictEqual({
      filled: [],
      complete: false,
      missing: 'what was pushed meanwhile: REST has none of 3min.',
    });
  });

  it('beyond 100,000 rows are not read', async () => {
    const fills = klines.spec.facts?.fills ?? [];
    const fill = await fillGap(
      span({ fills, args: { symbol, type: '1min' }, from: now() - 110_000 * MINUTE, to: now() }),
    );
    expect(fill).toMatchObject({
      complete: false,
      missing: 'what spot.market.getKlines lists beyond 100000 rows.',
    });
    expect(rowsOf(fill as any, 'spot.market.getKlines')).toHaveLength(100_000);
  });
});

describe('a gap', () => {
  const fills = trade.spec.facts?.fills ?? [];
  const args = { symbol };

  it('is incomplete when REST refuses, in its words', async () => {
    const refused = world.sandbox.faults.add({
      kind: 'refused',
      code: '400100',
      msg: 'not today',
      match: { endpoint: 'spot.market.getTradeHistory' },
    });
    const fill = await fillGap(span({ fills, args, from: now(), to: now() }));
    refused.remove();
    expect(fill).toMatchObject({ filled: [], complete: false });
    expect(fill.missing).toMatch(
      /^what spot\.market\.getTradeHistory lists: spot\.market\.getTradeHistory: .*not today/,
    );
  });

  it('is looked at once more while REST does not show the push that ended it', async () => {
    const from = now();
    await buy();
    const all = await world.kucoin.spot.market.getTradeHistory({ symbol });
    const id = all.at(-1)?.sequence ?? '';
    const stale = world.sandbox.faults.add({
      kind: 'unseen',
      times: 1,
      match: { endpoint: 'spot.market.getTradeHistory' },
    });
    const fill = await fillGap(span({ fills, args, from, to: now(), after: { data: { tradeId: id } } }));
    expect(stale.hits).toBe(1);
    expect(fill.complete).toBe(true);
    expect(rowsOf(fill as any, 'spot.market.getTradeHistory').map((row) => row.sequence)).toContain(id);
  });

  it('is incomplete when REST does not show it then either', async () => {
    const after = { data: { tradeId: '1' } };
    const fill = await fillGap(span({ fills, args, from: now(), to: now(), after }));
    expect(fill).toMatchObject({
      complete: false,
      missing: 'what REST shows late: it lacks what was pushed since.',
    });
  });

  it('leaves out what was a message', async () => {
    const from = now();
    await buy();
    const all = await world.kucoin.spot.market.getTradeHistory({ symbol });
    const last = all.at(-1)?.sequence;
    const fill = await fillGap(span({ fills, args, from, to: now(), wasDelivered: (_, id) => id === last }));
    expect(rowsOf(fill as any, 'spot.market.getTradeHistory').map((row) => row.sequence)).not.toContain(last);
  });

  it('asks no more when its stream has ended', async () => {
    const stop = new AbortController();
    const slow = world.sandbox.faults.add({
      kind: 'latency',
      ms: [5000, 5000],
      match: { endpoint: 'spot.market.*' },
    });
    const filling = fillGap(span({ fills, args, from: now(), to: now(), signal: stop.signal }));
    setTimeout(() => stop.abort(new Error('the stream has ended')), 50);
    await expect(filling).rejects.toThrow('the stream has ended');
    slow.remove();
  });

  it('of a topic that no endpoint tells of says so', async () => {
    const other = [{ ...fills[0], where: { symbol: ['ETH-USDT'] } }] as typeof fills;
    expect(await fillGap(span({ fills: other, args }))).toStrictEqual({
      filled: [],
      complete: false,
      missing: 'what was pushed meanwhile: KuCoin offers no way to read it later.',
    });
  });
});
