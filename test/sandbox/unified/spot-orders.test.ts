import { expect, test } from 'vitest';
import { limitBuy, uaAfresh, v2 } from './ua.ts';

const ua = uaAfresh(true);
const named = { tradeType: 'SPOT', symbol: 'BTC-USDT' };

const balances = async () => {
  const { accounts } = await ua().get('/api/ua/v2/unified/account/balance');
  return Object.fromEntries(
    accounts[0].currencies.map(({ currency, ...rest }: Record<string, string>) => [currency, rest]),
  );
};
const detail = (query: object) => ua().get(`${v2}/detail`, { ...named, ...query });
const openList = async () => (await ua().get(`${v2}/open-list`, { tradeType: 'SPOT' })).items;

test('a limit order rests, keeps its money in the unified account, and is found by both ids', async () => {
  const placed = await ua().post(`${v2}/place`, { ...limitBuy, clientOid: 'mine-1' });
  const now = BigInt(ua().sandbox.exchange.clock.now()) * 1_000_000n;
  expect(placed).toMatchObject({ tradeType: 'SPOT', clientOid: 'mine-1', ts: now });
  const order = await detail({ orderId: placed.orderId });
  expect(order).toMatchObject({
    status: 2,
    side: 'BUY',
    orderType: 'LIMIT',
    size: '0.01',
    sizeUnit: 'BASECCY',
    price: '50000.1',
    filledSize: '0',
    timeInForce: 'GTC',
    orderTime: now,
  });
  expect(await detail({ clientOid: 'mine-1' })).toEqual(order);
  expect(await openList()).toEqual([order]);
  expect((await balances())['USDT']).toMatchObject({ balance: '210000', hold: '500.501001' });
  expect((await ua().get('/api/ua/v1/unified/order/open-list', { tradeType: 'SPOT' })).totalNum).toBe(1);

  const cancelled = await ua().post(`${v2}/cancel`, { ...named, clientOid: 'mine-1' });
  expect(cancelled).toMatchObject({ orderId: placed.orderId, clientOid: 'mine-1' });
  expect(await detail({ orderId: placed.orderId })).toMatchObject({
    status: 5,
    cancelReason: 'USER',
    cancelSize: '0.01',
  });
  expect(await openList()).toEqual([]);
  expect((await balances())['USDT']).toMatchObject({ available: '210000', hold: '0' });
});

test('a market order by value trades at once; fills, order and money agree', async () => {
  const { orderId, clientOid } = await ua().post(`${v2}/place`, {
    ...named,
    side: 'BUY',
    orderType: 'MARKET',
    size: '1000',
    sizeUnit: 'QUOTECCY',
  });
  expect(clientOid).toBeNull();
  const order = await detail({ orderId });
  expect(order).toMatchObject({ status: 3, size: '1000', sizeUnit: 'QUOTECCY', feeCurrency: 'USDT' });
  const { items } = await ua().get(`${v2}/execution`, { tradeType: 'SPOT', orderId });
  const sum = (name: string) =>
    items.reduce((total: number, row: Record<string, string>) => total + Number(row[name]), 0);
  expect(sum('size')).toBeCloseTo(Number(order.filledSize), 10);
  expect(sum('fee')).toBeCloseTo(Number(order.fee), 10);
  expect(sum('value') / sum('size')).toBeCloseTo(Number(order.avgPrice), 6);
  expect(items[0]).toMatchObject({ orderType: 'MARKET', fillType: 'NORMAL', liquidityRole: 'TAKER' });
  const { BTC, USDT } = await balances();
  expect(Number(BTC.balance)).toBeCloseTo(21 + sum('size'), 10);
  expect(Number(USDT.balance)).toBeCloseTo(210_000 - sum('value') - sum('fee'), 8);
  const { items: ledger } = await ua().get('/api/ua/v2/account/ledger', {
    accountType: 'UNIFIED',
    businessType: 'SPOT_EXCHANGE',
    currency: 'BTC',
  });
  expect(ledger.reduce((total: number, row: any) => total + Number(row.amount), 0)).toBeCloseTo(
    sum('size'),
    10,
  );
});

test('history goes page by page, and forgets what was cancelled without a fill after two hours', async () => {
  for (let count = 0; count < 3; count += 1) {
    const { orderId } = await ua().post(`${v2}/place`, limitBuy);
    await ua().post(`${v2}/cancel`, { ...named, orderId });
  }
  const { orderId: sold } = await ua().post(`${v2}/place`, {
    ...named,
    side: 'SELL',
    orderType: 'MARKET',
    size: '0.1',
    sizeUnit: 'BASECCY',
  });
  const history = (query: object = {}) => ua().get(`${v2}/history`, { tradeType: 'SPOT', ...query });
  const seen: string[] = [];
  for (let page = await history({ pageSize: 2 }); page.items.length > 0;) {
    seen.push(...page.items.map(({ orderId }: { orderId: string }) => orderId));
    page = await history({ pageSize: 2, lastId: page.lastId });
  }
  expect(seen).toHaveLength(4);
  expect(seen[0]).toBe(sold);
  expect((await history({ side: 'SELL' })).items).toHaveLength(1);
  ua().sandbox.advance(2 * 60 * 60 * 1000 + 1);
  expect((await history()).items).toMatchObject([{ orderId: sold, status: 3 }]);
  expect(await ua().refused('GET', `${v2}/detail`, { ...named, orderId: seen[1] })).toBe('106052');
});

test.each([
  ['106150', { price: '60000', size: '1000' }],
  ['106161', { price: undefined }],
  ['106164', { size: '0.00000001' }],
  ['106168', { size: '0.010000001' }],
  ['106169', { price: '50000.11' }],
  ['106166', { orderType: 'MARKET', price: undefined, size: '0.01', sizeUnit: 'QUOTECCY' }],
  ['106172', { orderType: 'MARKET', price: undefined, size: '10.0000001', sizeUnit: 'QUOTECCY' }],
  ['106190', { symbol: 'NO-SUCH' }],
  ['301126', { price: '0.1' }],
  ['400100', { size: 'much' }],
  ['400100', { clientOid: 'not this!' }],
  ['400100', { timeInForce: 'RPI' }],
  ['400100', { sizeUnit: 'UNIT' }],
])('refuses with %s: %j', async (code, change) => {
  expect(await ua().refused('POST', `${v2}/place`, { ...limitBuy, ...change })).toBe(code);
  expect(await openList()).toEqual([]);
});

test('a client order id is good for one order', async () => {
  await ua().post(`${v2}/place`, { ...limitBuy, clientOid: 'once' });
  expect(await ua().refused('POST', `${v2}/place`, { ...limitBuy, clientOid: 'once' })).toBe('106151');
});

test('what is not there cannot be read or cancelled', async () => {
  expect(await ua().refused('GET', `${v2}/detail`, { ...named, orderId: '1' })).toBe('106052');
  expect(await ua().refused('GET', `${v2}/detail`, { ...named, clientOid: '1' })).toBe('106102');
  expect(await ua().refused('GET', `${v2}/detail`, named)).toBe('106100');
  const { orderId } = await ua().post(`${v2}/place`, limitBuy);
  // An order of another kind or symbol is not there.
  expect(await ua().refused('GET', `${v2}/detail`, { ...named, tradeType: 'MARGIN', orderId })).toBe(
    '106052',
  );
  await ua().post(`${v2}/cancel`, { ...named, orderId });
  expect(await ua().refused('POST', `${v2}/cancel`, { ...named, orderId })).toBe('106052');
});

test('batches say for each row what became of it', async () => {
  const first = await ua().post(`${v2}/place`, limitBuy);
  const { items } = await ua().post(`${v2}/cancel-batch`, {
    tradeType: 'SPOT',
    cancelOrderList: [
      { symbol: 'BTC-USDT', orderId: first.orderId },
      { symbol: 'BTC-USDT', orderId: 'none' },
    ],
  });
  expect(items).toMatchObject([
    { code: '200000', orderId: first.orderId },
    { code: '106052', orderId: 'none' },
  ]);
  const many = Array.from({ length: 21 }, () => ({ symbol: 'BTC-USDT', orderId: '1' }));
  const body = { tradeType: 'SPOT', cancelOrderList: many };
  expect(await ua().refused('POST', `${v2}/cancel-batch`, body)).toBe('106103');

  await ua().post(`${v2}/place`, limitBuy);
  await ua().post(`${v2}/place`, { ...limitBuy, symbol: 'ETH-USDT', price: '1000', size: '1' });
  const all = await ua().post(`${v2}/cancel-all`, named);
  expect(all.items).toHaveLength(1);
  expect(await openList()).toMatchObject([{ symbol: 'ETH-USDT' }]);
});

test('version 1 places a batch with a result for each', async () => {
  const order = { ...limitBuy, tradeType: undefined };
  const { items } = await ua().post('/api/ua/v1/unified/order/place-batch', {
    tradeType: 'SPOT',
    orderList: [order, { ...order, price: '50000.11', clientOid: 'bad' }],
  });
  expect(items).toMatchObject([
    { code: '200000', symbol: 'BTC-USDT' },
    { code: '106169', clientOid: 'bad' },
  ]);
  expect(await openList()).toHaveLength(1);
});
