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
  expect(items).toMatchObject([
    { orderId: sold, side: 'sell', size: '0.2', type: 'market', liquidity: 'taker', feeCurrency: 'USDT' },
    { orderId: bought, side: 'buy', size: '0.1' },
  ]);
  for (const { price, size, funds, fee } of items) {
    expect(Number(price) * Number(size)).toBeCloseTo(Number(funds), 8);
    expect(Number(funds) * 0.001).toBeCloseTo(Number(fee), 8);
  }
  expect((await fills({ side: 'buy' })).items).toHaveLength(1);
  expect((await fills({ type: 'limit' })).items).toEqual([]);
  expect((await fills({ startAt: Date.now() - 60_000, endAt: Date.now() + 1 })).items).toHaveLength(2);
  expect((await fills({ endAt: Date.now() - 60_000 })).items).toEqual([]);
  // With orderId every other filter is ignored.
  expect((await fills({ orderId: sold, side: 'buy', endAt: Date.now() - 60_000 })).items).toHaveLength(1);
});

test('page by page', async () => {
  for (let count = 0; count < 5; count += 1)
    await place({ symbol, side: 'sell', type: 'market', size: '0.1' });
  const seen: number[] = [];
  let { items, lastId } = await fills({ limit: 2 });
  while (items.length > 0) {
    seen.push(...items.map(({ id }: { id: number }) => id));
    ({ items, lastId } = await fills({ limit: 2, lastId: lastId }));
  }
  expect(seen).toHaveLength(5);
  expect(seen).toEqual([...new Set(seen)].sort((a, b) => b - a));
});
