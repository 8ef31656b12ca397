import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { cutOff, hear, openWorld, pause, rowsOf, type World } from './fill-cases.ts';

const symbol = 'BTC-USDT';
const contract = 'XBTUSDTM';

let world: World;
beforeAll(async () => {
  world = await openWorld();
});
afterAll(() => world[Symbol.asyncDispose]());

const buySpot = () => world.kucoin.spot.order.addOrder({ symbol, side: 'buy', type: 'market', funds: '20' });
const buyFutures = () =>
  world.kucoin.futures.order.addOrder({
    symbol: contract,
    side: 'buy',
    type: 'market',
    size: 1,
    leverage: 2,
  });

/** Ids grow with each trade. */
const inOrder = (ids: readonly string[]): string[] =>
  ids.toSorted((a, b) => (BigInt(a) < BigInt(b) ? -1 : 1));

/** What REST lists from the first message to the last one; the market trades on while it is asked. */
const between = (listed: readonly string[], told: readonly string[]): string[] => {
  const [first = '0', last = first] = [told.at(0), told.at(-1)];
  return inOrder(listed).filter((id) => BigInt(id) >= BigInt(first) && BigInt(id) <= BigInt(last));
};

interface Case {
  readonly of: string;
  readonly open: () => any;
  readonly idOf: (message: any) => string;
  readonly endpoint: string;
  readonly list: () => Promise<any[]>;
  readonly field: string;
  readonly buy: () => PromiseLike<unknown>;
}

const listUnified = async (tradeType: 'SPOT' | 'FUTURES', of: string) =>
  (await world.kucoin.unified.market.getTrade({ tradeType, symbol: of })).list;

const cases: readonly Case[] = [
  {
    of: 'spot',
    open: () => world.kucoin.ws.spot.trade({ symbols: [symbol] }),
    idOf: ({ data }) => data.tradeId,
    endpoint: 'spot.market.getTradeHistory',
    list: async () => world.kucoin.spot.market.getTradeHistory({ symbol }),
    field: 'sequence',
    buy: buySpot,
  },
  {
    of: 'futures',
    open: () => world.kucoin.ws.futures.execution({ symbol: contract }),
    idOf: ({ data }) => data.tradeId,
    endpoint: 'futures.market.getTradeHistory',
    list: async () => world.kucoin.futures.market.getTradeHistory({ symbol: contract }),
    field: 'tradeId',
    buy: buyFutures,
  },
  {
    of: 'unified spot',
    open: () => world.kucoin.ws.unified.trade({ tradeType: 'SPOT', symbol }),
    idOf: ({ d }) => String(d.ti),
    endpoint: 'unified.market.getTrade',
    list: () => listUnified('SPOT', symbol),
    field: 'tradeId',
    buy: buySpot,
  },
  {
    of: 'unified futures',
    open: () => world.kucoin.ws.unified.trade({ tradeType: 'FUTURES', symbol: contract }),
    idOf: ({ d }) => String(d.ti),
    endpoint: 'unified.market.getTrade',
    list: () => listUnified('FUTURES', contract),
    field: 'tradeId',
    buy: buyFutures,
  },
];

describe('trades that were missed', () => {
  it.each(cases)('of $of come from REST: each of them, and none twice', async (one) => {
    const { open, idOf, endpoint, list, field, buy } = one;
    await using stream = open();
    const { messages, gap } = hear<any, any>(stream);
    await stream.ready;
    await buy();
    await expect.poll(() => messages.length).toBeGreaterThan(0);
    await cutOff(world.sandbox, async () => {
      await buy();
      await buy();
    });
    const told = await gap;
    const heard = messages.length;
    await buy();
    await expect.poll(() => messages.length).toBeGreaterThan(heard);
    const rows = rowsOf(told, endpoint).map((row) => String(row[field]));
    const pushed = messages.map(idOf);
    expect(told).toMatchObject({ complete: true, cause: 'connection' });
    expect(rows.length).toBeGreaterThanOrEqual(2);
    const listed = (await list()).map((row) => String(row[field]));
    expect(inOrder([...pushed, ...rows])).toStrictEqual(between(listed, pushed));
  });

  it('are not all there when the exchange keeps fewer, and the gap says so', async () => {
    const { sandbox, kucoin } = world;
    await using stream = kucoin.ws.spot.trade({ symbols: [symbol] });
    const { gap } = hear(stream);
    await stream.ready;
    await cutOff(sandbox, async () => {
      await pause(50);
      for (let i = 0; i < 110; i++) await buySpot();
    });
    const told = await gap;
    expect(told.complete).toBe(false);
    expect(told.missing).toMatch(
      /^what came before .+Z: spot\.market\.getTradeHistory lists the newest 100 only\.$/,
    );
    expect(rowsOf(told, 'spot.market.getTradeHistory').length).toBeGreaterThan(90);
  });
});
