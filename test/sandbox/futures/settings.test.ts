import { expect, test } from 'vitest';
import { engine, futures, limit, market, order, orders, overview, place, placed, position, symbol, tradeAfresh, uid, well } from './trader.ts'; // prettier-ignore

tradeAfresh();

const cross = () => futures('POST', '/api/v2/position/changeMarginMode', { symbol, marginMode: 'CROSS' });
const hedge = (positionMode: string) =>
  futures('POST', '/api/v2/position/switchPositionMode', { positionMode });

test('the margin mode changes while there is nothing open', async () => {
  const mode = () =>
    well('futures.positions.getMarginMode', 'GET', '/api/v2/position/getMarginMode', { symbol });
  expect(await mode()).toEqual({ symbol, marginMode: 'ISOLATED' });
  await placed(limit);
  expect(await cross()).toMatchObject({ code: '50002' });
  await futures('DELETE', orders, { symbol });
  expect(
    await well('futures.positions.switchMarginMode', 'POST', '/api/v2/position/changeMarginMode', {
      symbol,
      marginMode: 'CROSS',
    }),
  ).toEqual({ symbol, marginMode: 'CROSS' });
  expect(await mode()).toEqual({ symbol, marginMode: 'CROSS' });
  await placed({ ...market, marginMode: 'CROSS' });
  const batch = await well(
    'futures.positions.batchSwitchMarginMode',
    'POST',
    '/api/v2/position/batchChangeMarginMode',
    { marginMode: 'ISOLATED', symbols: [symbol, 'ETHUSDTM'] },
  );
  expect(batch).toEqual({
    marginMode: { [symbol]: 'CROSS', ETHUSDTM: 'ISOLATED' },
    errors: [{ code: '50002', msg: 'exist.order.or.position', symbol }],
  });
});

test('cross positions take their leverage from the setting, and follow it', async () => {
  await cross();
  const path = '/api/v2/changeCrossUserLeverage';
  const set = (leverage: string) => futures('POST', path, { symbol, leverage });
  expect(await set('126')).toMatchObject({ code: '300016' });
  await well('futures.positions.modifyMarginLeverage', 'POST', path, { symbol, leverage: '10' });
  expect(
    await well('futures.positions.getCrossMarginLeverage', 'GET', '/api/v2/getCrossUserLeverage', {
      symbol,
    }),
  ).toEqual({ symbol, leverage: '10' });
  const { dealValue } = await placed({ ...market, leverage: undefined });
  expect(await position()).toMatchObject({ crossMode: true, marginMode: 'CROSS', leverage: 10 });
  expect((await overview()).positionMargin).toBeCloseTo(Number(dealValue) / 10, 8);
  await set('5');
  expect((await overview()).positionMargin).toBeCloseTo(Number(dealValue) / 5, 8);
  expect((await overview()).riskRatio).toBeGreaterThan(0);
  await place({ symbol, type: 'market', closeOrder: true });
  expect((await overview()).positionMargin).toBe(0);
});

test('what cross orders need and could open is told', async () => {
  const path = '/api/v2/getCrossModeMarginRequirement';
  const requirement = await well('futures.positions.getCrossMarginRequirement', 'GET', path, {
    symbol,
    positionValue: '10000',
    leverage: '10',
  });
  expect(requirement).toMatchObject({ symbol, imr: '0.1', mmr: '0.004', positionValue: '10000' });
  const limits = await well(
    'futures.positions.getCrossMarginRiskLimit',
    'GET',
    '/api/v2/batchGetCrossOrderLimit',
    { symbol: 'XBTUSDTM,ETHUSDTM', totalMargin: '10000', leverage: 10 },
  );
  expect(limits.map((row: { symbol: string }) => row.symbol)).toEqual(['XBTUSDTM', 'ETHUSDTM']);
  expect(limits[0].maxOpenSize).toBeGreaterThan(1000);
});

test('with two-way positions a long one stands beside a short one', async () => {
  expect(await well('futures.positions.getPositionMode', 'GET', '/api/v2/position/getPositionMode')).toEqual({
    positionMode: 0,
  });
  expect((await hedge('1')).data).toEqual({ positionMode: '1' });
  expect(await place(market)).toMatchObject({ code: '330011' });
  await placed({ ...market, positionSide: 'LONG' });
  await placed({ ...market, side: 'sell', size: 4, positionSide: 'SHORT' });
  const list = (await futures('GET', '/api/v1/positions')).data;
  expect(list.map((one: Record<string, unknown>) => [one['positionSide'], one['currentQty']])).toEqual([
    ['LONG', 10],
    ['SHORT', -4],
  ]);
  expect(await hedge('0')).toMatchObject({ code: '50002' });
  // Selling the long position only closes it, and never more than there is.
  await placed({ ...market, side: 'sell', size: 99, positionSide: 'LONG' });
  expect((await futures('GET', '/api/v1/positions')).data).toHaveLength(1);
  expect(await place({ ...market, side: 'sell', positionSide: 'LONG' })).toMatchObject({ code: '300009' });
  await placed({ symbol, type: 'market', closeOrder: true, positionSide: 'SHORT' });
  expect((await futures('GET', '/api/v1/positions')).data).toEqual([]);
  expect((await hedge('0')).data).toEqual({ positionMode: '0' });
});

test('a higher risk level allows more at less leverage, and cancels open orders', async () => {
  const levels = await well(
    'futures.positions.getIsolatedMarginRiskLimit',
    'GET',
    `/api/v1/contracts/risk-limit/${symbol}`,
  );
  expect(levels[1]).toEqual({
    symbol,
    level: 2,
    maxRiskLimit: 500_000,
    minRiskLimit: 100_000,
    maxLeverage: 100,
    initialMargin: 0.01,
    maintainMargin: 0.005,
  });
  const large = { ...limit, size: 3000, leverage: 100 };
  expect(await place(large)).toMatchObject({ code: '300005' });
  const open = await placed(limit);
  const path = '/api/v1/position/risk-limit-level/change';
  await well('futures.positions.modifyIsolatedMarginRiskLimit', 'POST', path, { symbol, level: 2 });
  expect((await order(open.id)).isActive).toBe(false);
  await placed(large);
  expect(await place({ ...limit, leverage: 125 })).toMatchObject({ code: '300016' });
  expect(await futures('POST', path, { symbol, level: 99 })).toMatchObject({ code: '100005' });
});

test('fees go by the VIP level', async () => {
  const fees = () => well('account.fee.getFuturesActualFee', 'GET', '/api/v1/trade-fees', { symbol });
  expect(await fees()).toEqual({ symbol, takerFeeRate: '0.0006', makerFeeRate: '0.0002' });
  engine().customer(uid()).vip = 12;
  expect(await fees()).toEqual({ symbol, takerFeeRate: '0.0003', makerFeeRate: '-0.00015' });
  const { id } = await placed(market);
  expect((await futures('GET', '/api/v1/fills', { orderId: id })).data.items[0].feeRate).toBe('0.0003');
});
