import { createSandbox, type Sandbox } from '@kucoin-typed/sandbox';
import { Kucoin, type BoundPagedEndpoint, type HistoryRows } from 'kucoin-typed';
import { getSpotLedger, type GetSpotLedgerResult } from 'kucoin-typed/account/account';
import { getKlines } from 'kucoin-typed/spot/market';
import {
  getTradeHistory,
  type GetTradeHistoryParams,
  type GetTradeHistoryResult,
  type GetTradeHistoryResultItem,
} from 'kucoin-typed/spot/order';
import { afterAll, beforeAll, expect, expectTypeOf, it } from 'vitest';

let sandbox: Sandbox;
let kucoin: Kucoin;
beforeAll(async () => {
  sandbox = await createSandbox();
  const [{ apiKey, apiSecret, apiPassphrase }] = sandbox.keys;
  kucoin = new Kucoin({ apiKey, apiSecret, apiPassphrase, baseUrl: sandbox.baseUrl });
});
afterAll(() => sandbox.close());

const symbol = 'ETH-USDT';
const trade = async (side: 'buy' | 'sell'): Promise<string> =>
  (await kucoin.spot.order.addOrder({ symbol, type: 'market', side, size: '0.01' })).orderId;

it('fills and closed orders are walked on a client, and resumed from a token', async () => {
  const orders: string[] = [];
  for (const side of ['buy', 'sell', 'buy'] as const) orders.push(await trade(side));
  const since = new Date(Date.now() - 60_000);

  const fills = kucoin.spot.order.getTradeHistory.all({ symbol, since, pageSize: 2 });
  const got: string[] = [];
  for await (const { orderId, tradeId } of fills) {
    expect(typeof tradeId).toBe('bigint');
    if (got.push(orderId) === 2) break;
  }
  orders.push(await trade('sell'));
  // Standalone, as everything that the tree has.
  for await (const { orderId } of getTradeHistory.all(kucoin, { symbol, from: fills.token }))
    got.push(orderId);
  expect(got).toStrictEqual(orders);

  const closed: string[] = [];
  for await (const { id } of kucoin.spot.order.getClosedOrders.all({ symbol, since })) closed.push(id);
  expect(closed).toStrictEqual(orders);
  const [{ apiKey, apiSecret, apiPassphrase }] = sandbox.keys;
  for (const secret of [apiKey, apiSecret, apiPassphrase]) expect(fills.token).not.toContain(secret);
});

it('one call is still one call', async () => {
  const { items } = await kucoin.spot.order.getTradeHistory({ symbol, limit: 1 });
  expect(items).toHaveLength(1);
  expect(kucoin.spot.order.getTradeHistory.spec).toBe(getTradeHistory.spec);
  expect('all' in kucoin.spot.order.addOrder).toBe(false);
});

it('types tell the truth', () => {
  const { getTradeHistory: fills } = kucoin.spot.order;
  expectTypeOf<ReturnType<typeof fills.all>>().toEqualTypeOf<HistoryRows<GetTradeHistoryResultItem>>();
  expectTypeOf(fills).toExtend<
    BoundPagedEndpoint<GetTradeHistoryParams, GetTradeHistoryResult, GetTradeHistoryResultItem, never>
  >();
  expectTypeOf<ReturnType<typeof getSpotLedger.all>>().toEqualTypeOf<
    HistoryRows<GetSpotLedgerResult['items'][number]>
  >();
  expectTypeOf<ReturnType<typeof getKlines.all>>().toExtend<HistoryRows<[time: string, ...string[]]>>();
  type Ledger = typeof kucoin.unifiedV1.account.getAccountLedger;
  expectTypeOf<ReturnType<Ledger['all']>>().not.toEqualTypeOf<HistoryRows<never>>();
  expectTypeOf<keyof Parameters<typeof fills.all>[0]>().toEqualTypeOf<
    'symbol' | 'orderId' | 'side' | 'type' | 'since' | 'until' | 'from' | 'pageSize'
  >();

  const calls = (): unknown[] => [
    fills.all({ symbol }),
    fills.all({ symbol, since: 1, until: new Date() }, { onNotice: console.log, timeout: 5 }),
    kucoin.account.account.getSpotLedger.all(),
    kucoin.account.deposit.getDepositHistory.all({ since: 1 }),
    kucoin.account.deposit.getDepositHistory.all({ from: 'token' }),
    // @ts-expect-error symbol is required
    fills.all(),
    // @ts-expect-error the walk pages
    fills.all({ symbol, lastId: 5 }),
    // @ts-expect-error the walk cuts the time into windows
    fills.all({ symbol, startAt: 5 }),
    // @ts-expect-error a time is a Date or a number of ms
    fills.all({ symbol, since: '2024-01-01' }),
    // @ts-expect-error nobody knows how far back deposits go, so a start is needed
    kucoin.account.deposit.getDepositHistory.all({}),
    // @ts-expect-error a placed order is no history
    kucoin.spot.order.addOrder.all({}),
  ];
  expect(calls).toBeTypeOf('function');
});
