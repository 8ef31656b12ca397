import { expect, test } from 'vitest';
import { ask, data, held, liveAfresh, theSandbox, totals } from './world.ts';

liveAfresh();

let count = 0;
const inner = (from: string, to: string, more: object = {}) =>
  ask('account.transfer.innerTransfer', {
    clientOid: `oid-${(count += 1)}`,
    currency: 'USDT',
    amount: '100',
    from,
    to,
    ...more,
  });

test('money moves at once between all kinds of accounts, and both sides are in the ledgers', async () => {
  const before = totals();
  for (const [from, to] of [
    ['main', 'trade'],
    ['trade', 'margin'],
    ['margin_v2', 'main'],
  ])
    expect(await inner(from!, to!)).toMatchObject({ code: '200000', data: { orderId: expect.any(String) } });
  expect(await inner('main', 'isolated', { toTag: 'BTC-USDT' })).toMatchObject({ code: '200000' });
  expect(held('main', 'USDT')).toEqual({ available: '9900', held: '0' });
  expect(held('trade', 'USDT')).toEqual({ available: '100000', held: '0' });
  expect(held('isolated:BTC-USDT', 'USDT')).toEqual({ available: '100', held: '0' });
  expect(totals()).toEqual(before);

  const { items } = await data('account.account.getSpotLedger', { currency: 'USDT', bizType: 'TRANSFER' });
  expect(items.map((row: any) => `${row.accountType} ${row.direction} ${row.amount}`)).toEqual([
    'ISOLATED in 100',
    'MAIN out 100',
    'MAIN in 100',
    'MARGIN out 100',
    'MARGIN in 100',
    'TRADE out 100',
    'TRADE in 100',
    'MAIN out 100',
  ]);
  const hf = await data('account.account.getSpotHFLedger', { currency: 'USDT', direction: 'in' });
  expect(hf).toMatchObject([{ accountType: 'TRADE_HF', bizType: 'TRANSFER', balance: '100100' }]);
  const margin = await data('account.account.getMarginHFLedger');
  expect(margin.map((row: any) => row.accountType)).toEqual(['ISOLATED_V2', 'MARGIN_V2', 'MARGIN_V2']);
});

test('the trade account answers to its high-frequency name as well', async () => {
  expect(await inner('main', 'trade_hf')).toMatchObject({ code: '200000' });
  expect(held('trade', 'USDT').available).toBe('100100');
  expect(
    await data('account.account.getSpotAccountList', { type: 'trade_hf', currency: 'USDT' }),
  ).toMatchObject([{ type: 'trade_hf', balance: '100100' }]);
  const quotas = await data('account.transfer.getTransferQuotas', { currency: 'USDT', type: 'TRADE_HF' });
  expect(quotas.transferable).toBe('100100');
});

test('refusals leave all as it was', async () => {
  expect(await inner('main', 'trade', { clientOid: 'once' })).toMatchObject({ code: '200000' });
  expect(await inner('main', 'trade', { clientOid: 'once' })).toMatchObject({ code: '102426' });
  expect(await inner('main', 'trade', { amount: '10000' })).toMatchObject({ code: '230003' });
  expect(await inner('main', 'main')).toMatchObject({ code: '400100' });
  expect(await inner('main', 'isolated')).toMatchObject({ code: '130303' });
  expect(await inner('main', 'isolated', { toTag: 'KCS-USDT' })).toMatchObject({ code: '130303' });
  expect(await inner('main', 'isolated', { toTag: 'BTC-USDT', currency: 'ETH' })).toMatchObject({
    code: '400100',
  });
  expect(await inner('main', 'option')).toMatchObject({ code: '400100' });
  for (const amount of ['0', '-1', 'x', '1e3', '0.000000001'])
    expect(await inner('main', 'trade', { amount }), amount).toMatchObject({ status: 400, code: '400100' });
  expect(await inner('main', 'trade', { currency: 'NOPE' })).toMatchObject({ status: 400, code: '400100' });
  expect(held('main', 'USDT')).toEqual({ available: '9900', held: '0' });
});

test('bitcoin is XBT in the futures account', async () => {
  const before = totals();
  await data('account.transfer.flexTransfer', {
    clientOid: 'a',
    type: 'INTERNAL',
    currency: 'BTC',
    amount: '0.25',
    fromAccountType: 'MAIN',
    toAccountType: 'CONTRACT',
  });
  expect(held('main', 'BTC').available).toBe('0.75');
  expect(held('futures', 'XBT').available).toBe('10.25');
  expect(totals()).toEqual(before);
  expect(await data('account.transfer.getTransferQuotas', { currency: 'USDT', type: 'MAIN' })).toMatchObject({
    balance: '10000',
    transferable: '10000',
  });
});

test('the futures host takes and gives transfers, and lists those that went out', async () => {
  expect(
    await data('account.transfer.futuresAccountTransferIn', {
      currency: 'USDT',
      amount: 12.5,
      payAccountType: 'TRADE',
    }),
  ).toBe(null);
  const out = await data('account.transfer.futuresAccountTransferOut', {
    currency: 'XBT',
    amount: 0.0000001,
    recAccountType: 'MAIN',
  });
  expect(out).toMatchObject({ currency: 'XBT', amount: '0.0000001', recAccountType: 'MAIN' });
  expect(held('futures', 'USDT').available).toBe('100012.5');
  expect(held('main', 'BTC').available).toBe('1.0000001');
  expect(
    await data('account.transfer.getFuturesAccountTransferOutLedger', { currency: 'XBT' }),
  ).toMatchObject({
    totalNum: 1,
    items: [{ applyId: out.applyId, status: 'SUCCESS' }],
  });
  expect(
    await ask('account.transfer.futuresAccountTransferOut', {
      currency: 'USDT',
      amount: 1_000_000,
      recAccountType: 'MAIN',
    }),
  ).toMatchObject({ code: '230003' });
});

test('watchers hear of both sides', async () => {
  const heard: string[] = [];
  theSandbox().exchange.events.on('balance', ({ event, available }) =>
    heard.push(`${event} ${available.toFixed()}`),
  );
  await inner('main', 'isolated', { toTag: 'BTC-USDT' });
  expect(heard).toEqual(['main.transfer -100', 'isolated_BTC-USDT.transfer 100']);
});

test('ledgers: a day at most on the old route, three days on the new ones, page by page', async () => {
  const sandbox = theSandbox();
  for (let at = 0; at < 5; at += 1) await inner('main', 'trade', { amount: '1' });
  const now = sandbox.exchange.clock.now();
  expect(await ask('account.account.getSpotLedger', { startAt: now - 90_000_000, endAt: now })).toMatchObject(
    { code: '400100' },
  );
  expect(await data('account.account.getSpotLedger', { pageSize: 10 })).toMatchObject({
    totalNum: 10,
    totalPage: 1,
  });
  const seen: string[] = [];
  for (let lastId: unknown; ;) {
    const rows = await data('account.account.getSpotHFLedger', { limit: 2, ...(lastId ? { lastId } : {}) });
    if (rows.length === 0) break;
    seen.push(...rows.map(({ id }: { id: string }) => id));
    lastId = seen.at(-1);
  }
  expect(new Set(seen).size).toBe(5);
  // Silently the newest three days of what was asked for.
  const day = 86_400_000;
  const within = { startAt: now - day, endAt: now + day };
  expect(await data('account.account.getSpotHFLedger', within)).toHaveLength(5);
  const beyond = { startAt: now - 1, endAt: now + 3 * day + 1 };
  expect(await data('account.account.getSpotHFLedger', beyond)).toEqual([]);
  // One end stands for a day on the old route.
  expect(await data('account.account.getSpotLedger', { endAt: now + day - 1 })).toMatchObject({
    totalNum: 10,
  });
  expect(await data('account.account.getSpotLedger', { startAt: now - day - 1 })).toMatchObject({
    totalNum: 0,
  });
});
