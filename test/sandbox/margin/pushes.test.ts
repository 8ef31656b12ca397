import { createSandbox } from '@kucoin-typed/sandbox';
import { expect, test } from 'vitest';
import { call } from '../client.ts';
import { connect, pushes, settled, subscribe } from '../socket-client.ts';
import { faults, specs } from '../specs.ts';

const faultsOf = (name: string, found: readonly unknown[]): readonly string[] => {
  const { payload } = specs.ws['ws/margin-private.json']!.components.messages[name]!;
  return found.map((push) => faults(payload, push)).filter((fault) => fault !== '');
};

test('debts of cross and isolated accounts are pushed in the shape of the specs', async () => {
  await using sandbox = await createSandbox({ speed: 0, seed: 'margin', symbols: ['BTC-USDT'] });
  const [key] = sandbox.keys;
  const post = (path: string, body: object) =>
    call(sandbox.baseUrl.spot, key, { method: 'POST', path, body });
  const socket = await connect(sandbox, 'spot', key);
  const cross = '/margin/position';
  const isolated = '/margin/isolatedPosition:BTC-USDT';
  for (const topic of [cross, isolated, '/account/balance']) await subscribe(socket, topic);
  await post('/api/v2/accounts/inner-transfer', {
    clientOid: 'a',
    currency: 'USDT',
    amount: '1000',
    from: 'main',
    to: 'isolated',
    toTag: 'BTC-USDT',
  });
  const loan = { currency: 'USDT', size: 100, timeInForce: 'FOK' };
  await post('/api/v3/margin/borrow', loan);
  await post('/api/v3/margin/borrow', { ...loan, isIsolated: true, symbol: 'BTC-USDT' });
  await post('/api/v3/hf/margin/order', {
    clientOid: 'b',
    symbol: 'BTC-USDT',
    side: 'buy',
    price: '50000',
    size: '0.001',
  });
  sandbox.advance(9000);
  await settled(socket, 'p');

  const ratios = pushes(socket.frames, cross);
  expect(faultsOf('crossMarginPosition', ratios)).toEqual([]);
  expect(ratios).toMatchObject([
    { subject: 'debt.ratio', data: { debtList: { USDT: '100' } } },
    { subject: 'debt.ratio', data: { assetList: { USDT: { total: '10100', hold: '50.05' } } } },
  ]);
  const changes = pushes(socket.frames, isolated);
  expect(faultsOf('isolatedMarginPosition', changes)).toEqual([]);
  expect(changes).toMatchObject([
    { data: { status: 'DEBT', statusBizType: 'USER_BORROW', accumulatedPrincipal: '100' } },
  ]);
  expect(pushes(socket.frames, '/account/balance').map(({ data }: any) => data.relationEvent)).toEqual([
    'main.transfer',
    'isolated_BTC-USDT.transfer',
    'margin.other',
    'isolated_BTC-USDT.other',
    'margin.hold',
  ]);
  socket.close();
});

test('an isolated account is pushed as what it owes grows and is paid back', async () => {
  await using sandbox = await createSandbox({ speed: 0, seed: 'isolated', symbols: ['BTC-USDT'] });
  const [key] = sandbox.keys;
  const post = async (path: string, body: object): Promise<void> =>
    expect(await call(sandbox.baseUrl.spot, key, { method: 'POST', path, body })).toMatchObject({
      code: '200000',
    });
  const socket = await connect(sandbox, 'spot', key);
  const topic = '/margin/isolatedPosition:BTC-USDT';
  await subscribe(socket, topic);
  await post('/api/v2/accounts/inner-transfer', {
    clientOid: 'a',
    currency: 'USDT',
    amount: '1000',
    from: 'main',
    to: 'isolated',
    toTag: 'BTC-USDT',
  });
  const pair = { currency: 'USDT', isIsolated: true, symbol: 'BTC-USDT' };
  await post('/api/v3/margin/borrow', { ...pair, size: 100, timeInForce: 'FOK' });
  await post('/api/v3/margin/borrow', { ...pair, size: 50, timeInForce: 'FOK' });
  await post('/api/v3/margin/repay', { ...pair, size: 30 });
  await post('/api/v3/margin/repay', { ...pair, size: 120 });
  await settled(socket, 'p');
  const changes = pushes(socket.frames, topic);
  expect(faultsOf('isolatedMarginPosition', changes)).toEqual([]);
  const told = changes.map(({ data }: any) => [
    data.status,
    data.statusBizType,
    data.accumulatedPrincipal,
    data.changeAssets.USDT.total,
    data.changeAssets.USDT.liabilityPrincipal,
  ]);
  expect(told).toEqual([
    ['DEBT', 'USER_BORROW', '100', '1100', '100'],
    ['DEBT', 'USER_BORROW', '150', '1150', '150'],
    ['DEBT', 'USER_REPAY', '120', '1120', '120'],
    ['CLEAR', 'USER_REPAY', '0', '1000', '0'],
  ]);
  socket.close();
});
