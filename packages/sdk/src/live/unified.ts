import { findOrder, liveFeed, type LiveOrder, type LiveSource } from '@kucoin-typed/runtime';
import { getAccount } from '../api/unified/account/get-account.ts';
import * as order from '../api/unified/order/index.ts';
import { getPositionList } from '../api/unified/positions/get-position-list.ts';
import { balance } from '../api/ws/unified/balance.ts';
import { execution } from '../api/ws/unified/execution.ts';
import { orderAll } from '../api/ws/unified/order-all.ts';
import { positionAll } from '../api/ws/unified/position-all.ts';
import { historyOf } from './history.ts';
import * as rows from './unified-rows.ts';

const TRADE_TYPES = ['SPOT', 'FUTURES', 'MARGIN'] as const;
const FILTERS = ['NORMAL', 'ADVANCED'] as const;
/** Products as the endpoints name them. */
const NAMES: Readonly<Record<string, string>> = { spot: 'SPOT', futures: 'FUTURES', margin: 'MARGIN' };
const PAGE = 200;
/** Open orders of all times are on a few pages. */
const LONG_AGO = 1_500_000_000_000;

/** A unified account: spot, margin and futures over one gateway. */
export const unifiedSource = (): LiveSource => ({
  name: 'unified',
  feeds: [
    liveFeed(
      orderAll.spec.id,
      (client, options) => orderAll(client, { tradeType: 'UNIFIED' }, options),
      ({ d }) => [{ what: 'order', record: rows.pushedOrder(d) }],
    ),
    liveFeed(
      execution.spec.id,
      (client, options) => execution(client, { tradeType: 'UNIFIED' }, options),
      ({ d }) => [{ what: 'fill', record: rows.pushedFill(d) }],
    ),
    liveFeed(
      balance.spec.id,
      (client, options) => balance(client, { accountType: 'UNIFIED' }, options),
      ({ d }) => [{ what: 'balance', record: rows.pushedBalance(d) }],
    ),
    liveFeed(
      positionAll.spec.id,
      (client, options) => positionAll(client, { tradeType: 'UNIFIED' }, options),
      ({ d }) => [{ what: 'position', record: rows.pushedPosition(d) }],
    ),
  ],
  owns: () => true,
  orders: async (ask) => {
    const kinds = TRADE_TYPES.flatMap((tradeType) =>
      FILTERS.map((orderFilter) => ({ tradeType, orderFilter })),
    );
    const all = { ...ask, since: LONG_AGO };
    const parts = await Promise.all(
      kinds.map(async (kind) => {
        const [open, ended] = await Promise.all([
          historyOf(all, order.getOpenOrderList, kind),
          historyOf(ask, order.getOrderHistory, kind),
        ]);
        const read = (row: (typeof open)[number] | (typeof ended)[number]): LiveOrder =>
          rows.unifiedOrder(row, kind.tradeType);
        return { open: open.map(read), ended: ended.map(read) };
      }),
    );
    return {
      open: parts.flatMap(({ open }) => open),
      ended: parts.flatMap(({ ended }) => ended),
      symbols: [],
    };
  },
  fills: async (ask) =>
    (
      await Promise.all(
        TRADE_TYPES.map(async (tradeType) =>
          (await historyOf(ask, order.getTradeHistory, { tradeType })).map((row) =>
            rows.unifiedFill(row, tradeType),
          ),
        ),
      )
    ).flat(),
  balances: async ({ client, options }) => {
    const { accounts } = await getAccount(client, undefined, options);
    return {
      rows: accounts.flatMap(({ currencies }) => currencies.map(rows.unifiedBalance)),
      whole: ['unified'],
    };
  },
  positions: async ({ client, options }) => {
    const all: ReturnType<typeof rows.unifiedPosition>[] = [];
    for (let pageNumber = 1; ; pageNumber++) {
      const page = await getPositionList(client, { pageNumber, pageSize: PAGE }, options);
      all.push(...page.map(rows.unifiedPosition));
      if (page.length < PAGE) return all;
    }
  },
  find: async ({ client, options }, { id, symbol, product }) => {
    const tradeType = NAMES[product] ?? 'SPOT';
    const params = { tradeType, symbol, orderId: id };
    const row = await findOrder(client, order.getOrderDetails, params, { orderId: id }, options);
    return row && rows.unifiedOrder(row as unknown as Parameters<typeof rows.unifiedOrder>[0], tradeType);
  },
});
