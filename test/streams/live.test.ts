import { describe, expect, it } from 'vitest';
import { createWorld, expectAgreement, expectJournalOnce, sleep } from './live-support.ts';

const SPOT = { accounts: ['trade', 'main'], products: ['spot'] };

describe('a live spot account', () => {
  it('follows orders, fills and balances by pushes', async () => {
    await using world = await createWorld();
    const { kucoin, written } = world;
    await using account = kucoin.live({ products: ['spot'], reconcileEvery: false });
    expect(account.state).toBe('syncing');
    await account.ready;
    expect(account.state).toBe('live');
    const heard: string[] = [];
    account.on('order', ({ order, source }) => heard.push(`${source} ${order.state} ${order.filled}`));
    account.on('fill', ({ source }) => heard.push(`${source} fill`));
    const { order } = kucoin.spot;
    const resting = await order.addOrder({
      symbol: 'BTC-USDT',
      side: 'buy',
      type: 'limit',
      price: '10000',
      size: '0.01',
      clientOid: 'mine',
    });
    await order.addOrder({ symbol: 'BTC-USDT', side: 'buy', type: 'market', size: '0.001' });
    await order.addOrder({ symbol: 'ETH-USDT', side: 'sell', type: 'market', size: '0.5' });
    await expect.poll(() => account.orders().length).toBe(1);
    await expect.poll(() => account.done().length).toBe(2);
    expect(account.order('mine')?.id).toBe(resting.orderId);
    await order.cancelOrderByOrderId({ symbol: 'BTC-USDT', orderId: resting.orderId });
    await expect.poll(() => account.orders().length).toBe(0);
    await sleep(50);
    expectAgreement(account, world, SPOT);
    expect(heard.every((one) => one.startsWith('push'))).toBe(true);
    expectJournalOnce(written, account.fills().length);
    const { corrections, lacking } = await account.reconcile();
    expect({ corrections, lacking }).toEqual({ corrections: [], lacking: [] });
    expect(account.fills().every(({ fee }) => fee !== undefined)).toBe(true);
    expectAgreement(account, world, SPOT);
  });
});
