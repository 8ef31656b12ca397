import {
  findOrder,
  liveFeed,
  type LiveAsk,
  type LiveFeed,
  type LiveFill,
  type LiveNews,
  type LiveOrder,
  type LiveSource,
  type OrdersRead,
} from '@kucoin-typed/runtime';
import { account } from '../api/ws/spot/account.ts';
import type { AccountMessage } from '../api/ws/spot/account.ts';
import { crossMarginPosition } from '../api/ws/margin/cross-margin-position.ts';
import { orderV2 } from '../api/ws/spot/order-v2.ts';
import { stopOrder as stopOrders } from '../api/ws/spot/stop-order.ts';
import { accountOf, balanceNews, crossNews, orderNews, stopNews } from './spot-pushes.ts';
import { KINDS, type SpotKind } from './spot-rest.ts';
import type { SpotProduct } from './spot-rows.ts';

/** Orders whose account a push of a balance has told. */
const REMEMBERED = 10_000;

/**
 * Spot and margin: their orders come over one topic, which does not tell them apart. Their money does: what an order holds
 * is told before the order is.
 */
export const spotSource = (products: readonly SpotProduct[]): LiveSource => {
  const wanted = new Set<string>(products);
  const kinds: readonly SpotKind[] = KINDS.filter(({ product }) => wanted.has(product));
  const accounts = new Map<string, SpotProduct>();
  const [first = 'spot'] = products;

  const learn = ({ data }: AccountMessage): void => {
    const { orderId } = data.relationContext;
    if (!orderId) return;
    const name = accountOf(data.relationEvent);
    accounts.set(orderId, name === 'trade' || name === 'main' ? 'spot' : 'margin');
    for (const [oldest] of accounts)
      if (accounts.size > REMEMBERED) accounts.delete(oldest);
      else break;
  };
  const isWanted = ({ what, record }: LiveNews): boolean => {
    if (what !== 'balance') return wanted.has(record.product);
    return wanted.has(record.account === 'trade' || record.account === 'main' ? 'spot' : 'margin');
  };

  const feeds: LiveFeed[] = [
    liveFeed(
      account.spec.id,
      (client, options) => account(client, undefined, options),
      (push) => {
        learn(push);
        return [balanceNews(push)].filter(isWanted);
      },
    ),
    liveFeed(
      orderV2.spec.id,
      (client, options) => orderV2(client, undefined, options),
      (push) => orderNews(push, accounts.get(push.data.orderId) ?? first).filter(isWanted),
    ),
    liveFeed(
      stopOrders.spec.id,
      (client, options) => stopOrders(client, undefined, options),
      (push) => [stopNews(push)].filter(isWanted),
    ),
  ];
  if (wanted.has('margin'))
    feeds.push(
      liveFeed(
        crossMarginPosition.spec.id,
        (client, options) => crossMarginPosition(client, undefined, options),
        crossNews,
      ),
    );

  /** Each kind has its own lists; a symbol that was seen may be of any. */
  const orders = async (ask: LiveAsk): Promise<OrdersRead> => {
    const ledgers = new Map<string, Promise<readonly string[]>>();
    const traded = ({ product, traded: read }: SpotKind): Promise<readonly string[]> => {
      const known = ledgers.get(product) ?? (ask.fixed ? Promise.resolve([]) : read(ask));
      ledgers.set(product, known);
      return known;
    };
    const parts = await Promise.all(kinds.map((kind) => kind.orders(ask, traded(kind))));
    return {
      open: parts.flatMap(({ open }) => open),
      ended: parts.flatMap(({ ended }) => ended),
      symbols: [...new Set(parts.flatMap(({ symbols }) => symbols))],
    };
  };
  const fills = async (ask: LiveAsk, symbols: readonly string[]): Promise<LiveFill[]> =>
    (await Promise.all(kinds.map(({ fills: read }) => read(ask, symbols)))).flat();
  const find = async (ask: LiveAsk, order: LiveOrder): Promise<LiveOrder | undefined> => {
    for (const { look } of kinds) {
      const { endpoint, params, read } = look(order);
      const row = await findOrder(ask.client, endpoint, params, { orderId: order.id }, ask.options);
      if (row) return read(row);
    }
    return undefined;
  };
  return {
    name: products.join(' and '),
    feeds,
    owns: ({ product }) => wanted.has(product),
    orders,
    fills,
    balances: async (ask) => {
      const parts = await Promise.all(kinds.map(({ balances }) => balances(ask)));
      return {
        rows: parts.flatMap(({ rows }) => rows),
        whole: parts.flatMap(({ whole }) => whole),
      };
    },
    positions: undefined,
    find,
  };
};
