import { expect, test } from 'vitest';
import { answerFaults } from './specs.ts';
import { limitBuy, place, spot, symbol, tradeAfresh } from './trader.ts';

tradeAfresh();

const fills = async (parameters: object = {}) => {
  const reply = await spot('GET', '/api/v1/hf/fills', { symbol, ...parameters });
  expect(reply, reply.msg).toMatchObject({ status: 200, code: '200000' });
  expect(answerFaults('spot.order.getTradeHistory', reply.json)).toBe('');
  return reply.data;
};

test('what was traded is there at once, newest first, and what rests is not', async () => {
  expect(await fills()).toEqual({ items: [], lastId: 0 });
  await place(limitBuy);
  const bought = (await place({ symbol, side: 'buy', type: 'market', size: '0.1' })).data.orderId;
  const sold = (await place({ symbol, side: 'sell', type: 'market', size: '0.2' })).data.orderId;
  const { items } = await fills();
  const sizeOf = (id: string) =>
    items
      .filter(({ orderId }: { orderId: string }) => orderId === id)
      .reduce((sum: number, { size }: { size: string }) => sum + Number(size), 0);
  expect(items[0]).toMatchObject({
    orderId: sold,
    side: 'sell',
    type: 'market',
    liquidity: 'taker',
    feeCurrency: 'USDT',
    feeRate: '0.001',
    tradeType: 'TRADE',
  });
  expect(items.at(-1)).toMatchObject({ orderId: bought, side: 'buy' });
  expect(sizeOf(sold)).toBeCloseTo(0.2, 8);
  expect(sizeOf(bought)).toBeCloseTo(0.1, 8);
  for (const { price, size, funds, fee } of items) {
    expect(Number(price) * Number(size)).toBeCloseTo(Number(funds), 8);
    expect(Number(funds) * 0.001).toBeCloseTo(Number(fee), 8);
  }
  const bySide = (await fills({ side: 'buy' })).items;
  expect(new Set(bySide.map(({ orderId }: { orderId: string }) => orderId))).toEqual(new Set([bought]));
  expect((await fills({ type: 'limit' })).items).toEqual([]);
  expect((await fills({ startAt: Date.now() - 60_000, endAt: Date.now() + 60_000 })).items).toHaveLength(
    items.length,
  );
  expect((await fills({ endAt: Date.now() - 60_000 })).items).toEqual([]);
  // With orderId every other filter is ignored.
  const ofOne = (await fills({ orderId: sold, side: 'buy', endAt: Date.now() - 60_000 })).items;
  expect(ofOne.length + bySide.length).toBe(items.length);
  expect(new Set(ofOne.map(({ orderId }: { orderId: string }) => orderId))).toEqual(new Set([sold]));
});

test('page by page', async () => {
  for (let count = 0; count < 5; count += 1)
    await place({ symbol, side: 'sell', type: 'market', size: '0.0001' });
  const seen: number[] = [];
  let { items, lastId } = await fills({ limit: 2 });
  while (items.length > 0) {
    seen.push(...items.map(({ id }: { id: number }) => id));
    ({ items, lastId } = await fills({ limit: 2, lastId: lastId }));
  }
  expect(seen).toHaveLength(5);
  expect(seen).toEqual([...new Set(seen)].sort((a, b) => b - a));
});
