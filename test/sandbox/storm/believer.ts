import type { Sandbox, SandboxKey } from '@kucoin-typed/sandbox';
import { expect } from 'vitest';
import { call } from '../client.ts';
import { byId, connect, pushes, subscribe } from '../socket-client.ts';
import type { Opened } from '../socket-client.ts';

/** A customer who believes nothing but pushes. */
export interface Believer {
  /** Compares what the pushes add up to with what REST says and with what the exchange holds. */
  readonly check: () => Promise<void>;
  readonly close: () => void;
}

interface Believed {
  readonly status: string;
  readonly filledSize: string;
  readonly matched: bigint;
}

/** Decimal text as whole billionths, to add up without floats. */
const units = (text: string): bigint => {
  const [whole = '0', part = ''] = text.split('.');
  return BigInt(whole) * 10n ** 9n + BigInt(part.padEnd(9, '0').slice(0, 9));
};

/** The last word on each order, and the sum of its matches. */
const ordersOf = (frames: any[]): ReadonlyMap<string, Believed> => {
  const orders = new Map<string, Believed>();
  for (const { data } of frames) {
    const known = orders.get(data.orderId) ?? { status: '', filledSize: '0', matched: 0n };
    orders.set(data.orderId, {
      status: data.status,
      filledSize: data.filledSize ?? known.filledSize,
      matched: known.matched + (data.type === 'match' ? units(String(data.matchSize)) : 0n),
    });
  }
  return orders;
};

/** Everything that was pushed before has arrived once the answer to a ping has. */
const drain = async (socket: Opened, count: number): Promise<void> => {
  const id = `drain-${count}`;
  socket.send({ id, type: 'ping' });
  await socket.next(byId(id), 'pong');
};

export const believe = async (sandbox: Sandbox, key: SandboxKey): Promise<Believer> => {
  const spot = await connect(sandbox, 'spot', key);
  for (const topic of ['/spotMarket/tradeOrdersV2', '/account/balance']) await subscribe(spot, topic);
  const futures = await connect(sandbox, 'futures', key);
  for (const topic of ['/contractMarket/tradeOrders', '/contractAccount/wallet', '/contract/positionAll'])
    await subscribe(futures, topic);
  const get = async (base: string, path: string, query = {}): Promise<any> =>
    (await call(base, key, { path, query })).data;
  const balances = new Map<string, any>();
  const rows = (): Promise<any[]> => get(sandbox.baseUrl.spot, '/api/v1/accounts');
  for (const row of await rows()) balances.set(row.id, row);
  let drained = 0;

  const checkBalances = async (): Promise<void> => {
    for (const { data } of pushes(spot.frames, '/account/balance')) {
      balances.set(data.accountId, { available: data.available, holds: data.hold, balance: data.total });
    }
    for (const { id, available, holds, balance } of await rows())
      expect(balances.get(id), `${id}`).toMatchObject({ available, holds, balance });
    const [wallet] = pushes(futures.frames, '/contractAccount/wallet')
      .filter(({ data }) => data.currency === 'USDT')
      .slice(-1);
    if (!wallet) return;
    const overview = await get(sandbox.baseUrl.futures, '/api/v1/account-overview', { currency: 'USDT' });
    expect(Number(wallet.data.walletBalance)).toBeCloseTo(overview.marginBalance, 6);
  };

  const checkOrders = (): void => {
    const truth = sandbox.expect(key).orders;
    const believed = new Map([
      ...ordersOf(pushes(spot.frames, '/spotMarket/tradeOrdersV2')),
      ...ordersOf(pushes(futures.frames, '/contractMarket/tradeOrders')),
    ]);
    expect([...believed.keys()].sort()).toEqual(truth.map(({ orderId }) => orderId).sort());
    for (const { orderId, state, dealSize } of truth) {
      const known = believed.get(orderId);
      expect(known?.status === 'done', `${orderId} ${known?.status} ${state}`).toBe(state !== 'open');
      expect(units(known?.filledSize ?? '0'), orderId).toBe(units(dealSize));
      expect(known?.matched, orderId).toBe(units(dealSize));
    }
  };

  const checkPositions = async (): Promise<void> => {
    const last = new Map<string, any>();
    for (const { data } of pushes(futures.frames, '/contract/positionAll')) last.set(data.symbol, data);
    const open: any[] = await get(sandbox.baseUrl.futures, '/api/v1/positions');
    expect(new Map(open.map(({ symbol, currentQty }) => [symbol, currentQty]))).toEqual(
      new Map([...last.values()].filter(({ isOpen }) => isOpen).map((one) => [one.symbol, one.currentQty])),
    );
  };

  return {
    check: async () => {
      await drain(spot, (drained += 1));
      await drain(futures, drained);
      await checkBalances();
      checkOrders();
      await checkPositions();
    },
    close: () => {
      spot.close();
      futures.close();
    },
  };
};
