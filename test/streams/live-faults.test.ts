import type { Fault } from '@kucoin-typed/sandbox';
import type { Kucoin, LiveAccount, Reconciled } from 'kucoin-typed';
import { describe, expect, it } from 'vitest';
import {
  createWorld,
  expectAgreement,
  expectJournalOnce,
  sleep,
  type Agreement,
  type World,
} from './live-support.ts';

interface Product extends Agreement {
  readonly name: string;
  readonly open: (kucoin: Kucoin) => LiveAccount;
  /** Makes the account what it must be. */
  readonly prepare: (world: World) => Promise<void>;
  /** Some trading: two orders that are filled, one that rests, one that is cancelled. */
  readonly trade: (kucoin: Kucoin) => Promise<void>;
}

const symbol = 'BTC-USDT';
const nothing = async (): Promise<void> => {};
const settings = { reconcileEvery: false, grace: 100 } as const;

const spot: Product = {
  name: 'spot',
  products: ['spot'],
  accounts: ['trade', 'main'],
  open: (kucoin) => kucoin.live({ products: ['spot'], ...settings }),
  prepare: nothing,
  trade: async ({ spot: { order } }) => {
    await order.addOrder({ symbol, side: 'buy', type: 'market', size: '0.001' });
    await order.addOrder({ symbol: 'ETH-USDT', side: 'sell', type: 'market', size: '0.01' });
    await order.addOrder({ symbol, side: 'buy', type: 'limit', price: '10000', size: '0.002' });
    const { orderId } = await order.addOrder({
      symbol,
      side: 'sell',
      type: 'limit',
      price: '900000',
      size: '0.003',
    });
    await order.cancelOrderByOrderId({ symbol, orderId });
  },
};

const margin: Product = {
  name: 'margin',
  products: ['margin'],
  accounts: ['margin'],
  open: (kucoin) => kucoin.live({ products: ['margin'], ...settings }),
  prepare: nothing,
  trade: async ({ margin: { order } }) => {
    const common = { symbol, isIsolated: false } as const;
    const id = (): string => crypto.randomUUID();
    await order.addOrder({ ...common, clientOid: id(), side: 'buy', type: 'market', size: '0.001' });
    await order.addOrder({ ...common, clientOid: id(), side: 'sell', type: 'market', size: '0.002' });
    await order.addOrder({
      ...common,
      clientOid: id(),
      side: 'buy',
      type: 'limit',
      price: '10000',
      size: '0.002',
    });
    const { orderId } = await order.addOrder({
      ...common,
      clientOid: id(),
      side: 'sell',
      type: 'limit',
      price: '900000',
      size: '0.003',
    });
    await order.cancelOrderByOrderId({ symbol, orderId });
  },
};

const futures: Product = {
  name: 'futures',
  products: ['futures'],
  accounts: ['futures'],
  totals: true,
  open: (kucoin) => kucoin.live({ products: ['futures'], ...settings }),
  prepare: nothing,
  trade: async ({ futures: { order } }) => {
    const common = { symbol: 'XBTUSDTM', leverage: 3, marginMode: 'ISOLATED' } as const;
    const id = (): string => crypto.randomUUID();
    await order.addOrder({ ...common, clientOid: id(), side: 'buy', type: 'market', size: 10 });
    await order.addOrder({ ...common, clientOid: id(), side: 'sell', type: 'market', size: 4 });
    await order.addOrder({ ...common, clientOid: id(), side: 'buy', type: 'limit', price: '10000', size: 2 });
    await order.addOrder({
      ...common, clientOid: id(), side: 'sell', type: 'market', size: 1,
      stop: 'down', stopPrice: '5000', stopPriceType: 'TP',
    }); // prettier-ignore
    const { orderId } = await order.addOrder({
      ...common,
      clientOid: id(),
      side: 'buy',
      type: 'limit',
      price: '9000',
      size: 3,
    });
    await order.cancelOrderById({ orderId });
  },
};

const unified: Product = {
  name: 'unified',
  products: ['spot', 'margin', 'futures'],
  accounts: ['unified'],
  totals: true,
  open: (kucoin) => kucoin.live({ products: ['unified'], ...settings }),
  prepare: async ({ kucoin }) => {
    await kucoin.unified.account.setAccountMode({ accountType: 'UNIFIED' });
  },
  trade: async ({ unified: { order } }) => {
    const id = (): string => crypto.randomUUID();
    const spotOne = { tradeType: 'SPOT', symbol, sizeUnit: 'BASECCY' } as const;
    const future = {
      tradeType: 'FUTURES',
      symbol: 'XBTUSDTM',
      sizeUnit: 'UNIT',
      leverage: '3',
      marginMode: 'ISOLATED',
    } as const;
    await order.placeOrder({ ...spotOne, clientOid: id(), side: 'BUY', orderType: 'MARKET', size: '0.001' });
    await order.placeOrder({ ...future, clientOid: id(), side: 'BUY', orderType: 'MARKET', size: '5' });
    await order.placeOrder({ ...future, clientOid: id(), side: 'SELL', orderType: 'MARKET', size: '2' });
    await order.placeOrder({
      ...spotOne,
      clientOid: id(),
      side: 'BUY',
      orderType: 'LIMIT',
      price: '10000',
      size: '0.002',
      timeInForce: 'GTC',
    });
    const { orderId } = await order.placeOrder({
      ...spotOne,
      clientOid: id(),
      side: 'BUY',
      orderType: 'LIMIT',
      price: '9000',
      size: '0.002',
      timeInForce: 'GTC',
    });
    await order.cancelOrder({ tradeType: 'SPOT', symbol, orderId });
  },
};

const FAULTS: readonly Fault[] = [
  { kind: 'drop', chance: 0.3 },
  { kind: 'repeat', copies: 2, chance: 0.5 },
  { kind: 'reorder', by: [1, 4], chance: 0.5 },
  { kind: 'delay', ms: [5, 150], chance: 0.5 },
];

/** Opens the account, and collects what it corrects. */
const watch = async (
  world: World,
  product: Product,
): Promise<{ account: LiveAccount; told: Reconciled[] }> => {
  await product.prepare(world);
  const account = product.open(world.kucoin);
  await account.ready;
  const told: Reconciled[] = [];
  account.on('reconciled', (event) => told.push(event));
  return { account, told };
};

describe.each([spot, margin, futures, unified])('a live account of $name', (product) => {
  it('agrees with the exchange, and by pushes alone', async () => {
    await using world = await createWorld();
    const { account } = await watch(world, product);
    await product.trade(world.kucoin);
    await sleep(300);
    expectAgreement(account, world, product);
    const { corrections, lacking } = await account.reconcile();
    expect(lacking).toEqual([]);
    expect(corrections.filter(({ what }) => what !== 'balance')).toEqual([]);
    expectAgreement(account, world, product);
    expectJournalOnce(world.written, account.fills().length);
    account.close();
  });

  it('reads what it missed while the socket was cut off, and says what', async () => {
    await using world = await createWorld();
    const { account, told } = await watch(world, product);
    await product.trade(world.kucoin);
    await sleep(200);
    const known = account.fills().length;
    const states: string[] = [];
    account.on('state', ({ state }) => states.push(state));
    const shut = world.sandbox.faults.add({ kind: 'refuse-connect' });
    world.sandbox.faults.add({ kind: 'socket-kill', abrupt: true });
    await expect.poll(() => account.state).toBe('stale');
    await product.trade(world.kucoin);
    expect(account.fills().length).toBe(known);
    shut.remove();
    await expect.poll(() => account.state, { timeout: 15_000 }).toBe('live');
    expect(states).toEqual(['stale', 'syncing', 'live']);
    expectAgreement(account, world, product);
    const [{ corrections }] = told as [Reconciled];
    const fills = corrections.filter(({ what }) => what === 'fill');
    expect(fills.length).toBe(account.fills().length - known);
    expect(new Set(fills.map(({ id }) => id)).size).toBe(fills.length);
    expectJournalOnce(world.written, account.fills().length);
    account.close();
  }, 30_000);

  it.each(FAULTS)(
    'holds against pushes that $kind',
    async (fault) => {
      await using world = await createWorld();
      const { account } = await watch(world, product);
      const handle = world.sandbox.faults.add(fault);
      const heard: string[] = [];
      account.on('fill', ({ fill }) => heard.push(`${fill.symbol} ${fill.id} ${fill.orderId}`));
      for (let round = 0; round < 3; round++) await product.trade(world.kucoin);
      await sleep(200);
      handle.remove();
      await sleep(1100);
      await account.reconcile();
      expectAgreement(account, world, product);
      expect(new Set(heard).size).toBe(heard.length);
      expect(heard.length).toBe(account.fills().length);
      expectJournalOnce(world.written, heard.length);
      account.close();
    },
    30_000,
  );
});
