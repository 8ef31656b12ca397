import { ok, refuse } from './answer.ts';
import type { Order, Standing } from './book.ts';
import { isZero } from './decimal.ts';
import type { Family } from './families.ts';
import type { By } from './closing.ts';
import { fill } from './views.ts';
import type { View } from './views.ts';
import { seen, unknown } from './world.ts';
import type { Behaviour, Call } from './world.ts';

export interface LookUp {
  readonly families: (call: Call) => readonly Family[];
  /** Fixed, or whichever the request names; the order id wins. */
  readonly by?: By;
  readonly needs?: readonly string[];
  readonly view: View;
  /** Answers every order of the id. */
  readonly many?: boolean;
}

/** Reads one order. */
export const lookUp =
  ({ families, by, needs = [], view, many = false }: LookUp): Behaviour =>
  (call) => {
    const { world, params, uid } = call;
    const missing = needs.find((name) => params[name] === undefined);
    if (missing !== undefined) return refuse('400100', `${missing} is missing.`);
    const way = by ?? (params['orderId'] === undefined ? 'clientOid' : 'orderId');
    const id = String(
      (way === 'orderId' ? params['orderId'] : (params['clientOid'] ?? params['clientOrderId'])) ?? '',
    );
    if (id === '') return refuse('400100', `${way} is missing.`);
    const mine = families(call);
    const found = world.book[way === 'clientOid' ? 'byClientOid' : 'byOrderId'](mine, uid, id)
      .filter(
        (order) =>
          (!needs.includes('symbol') || order.symbol === params['symbol']) &&
          (order.tradeType === null || order.tradeType === params['tradeType']),
      )
      .flatMap((order) => {
        const standing = seen(call, order, way);
        return standing ? [{ order, standing }] : [];
      });
    const views = found.map(({ order, standing }) => view(order, standing));
    if (many && views.length > 0) return ok(views);
    // After an alter two orders share an id; which one is found is not known. Of others the newest counts.
    const altered = found.some(({ order }) => order.replaces !== undefined);
    const one =
      altered && world.choices.choose('spot.alterFinds', ['new', 'old']) === 'old' ? views[0] : views.at(-1);
    if (one) return ok(one);
    if (many)
      return world.choices.choose(
        'spotStop.unknownList',
        [ok([]), ok(null), unknown(call, 'spotStop', id)],
        id,
      );
    return unknown(call, mine[0] as Family, id);
  };

type Which = 'open' | 'closed' | 'all' | 'filled';

export interface Listing {
  readonly families: (call: Call) => readonly Family[];
  readonly which: Which | ((call: Call) => Which);
  readonly view: View;
  readonly wrap: (items: readonly unknown[], call: Call, total: number) => unknown;
  /** One of the lists that KuCoin calls prompt. */
  readonly prompt?: boolean;
  readonly size?: number;
}

const FITS: Readonly<Record<Which, (standing: Standing) => boolean>> = {
  open: ({ state }) => state === 'open',
  closed: ({ state }) => state !== 'open',
  all: () => true,
  filled: ({ filled }) => !isZero(filled),
};

/** Lists orders, newest first, a page at a time. */
export const listOrders =
  ({ families, which, view, wrap, prompt = false, size = 50 }: Listing): Behaviour =>
  (call) => {
    const { world, params, uid } = call;
    const fits = FITS[typeof which === 'function' ? which(call) : which];
    const wanted = (order: Order): boolean =>
      (params['symbol'] === undefined || order.symbol === params['symbol']) &&
      (order.tradeType === null || order.tradeType === params['tradeType']) &&
      (params['orderId'] === undefined || order.orderId === params['orderId']) &&
      (params['orderIds'] === undefined || String(params['orderIds']).split(',').includes(order.orderId)) &&
      (params['startAt'] === undefined || order.bookedAt >= Number(params['startAt'])) &&
      (params['endAt'] === undefined || order.bookedAt <= Number(params['endAt']));
    const all = world.book.all(families(call), uid).flatMap((order, at) => {
      const standing = wanted(order) ? seen(call, order, prompt ? 'prompt-list' : 'list') : undefined;
      return standing && fits(standing) ? [{ cursor: at + 1, row: view(order, standing) }] : [];
    });
    all.reverse();
    const most = Number(params['pageSize'] ?? params['limit'] ?? size);
    const page = Number(
      params['currentPage'] ?? params['pageNum'] ?? params['pageNumber'] ?? params['page'] ?? 1,
    );
    const lastId = Number(params['lastId'] ?? 0);
    const items = all
      .filter(({ cursor }) => lastId === 0 || cursor < lastId)
      .slice((page - 1) * most, page * most);
    return ok(
      wrap(
        items.map(({ row }) => row),
        { ...call, params: { ...params, lastId: items.at(-1)?.cursor ?? 0, most, page } },
        all.length,
      ),
    );
  };

export const bare = (items: readonly unknown[]): unknown => items;
export const paged = (
  items: readonly unknown[],
  { params: { page, most } }: Call,
  total: number,
): unknown => ({
  currentPage: page,
  pageSize: most,
  totalNum: total,
  totalPage: Math.ceil(total / most),
  items,
});
export const cursored = (items: readonly unknown[], { params: { lastId } }: Call): unknown => ({
  lastId,
  items,
});
export const unifiedPaged = (items: readonly unknown[], { params }: Call, total: number): unknown => ({
  pageNumber: params['page'],
  pageSize: params['most'],
  totalNum: total,
  totalPage: Math.ceil(total / params['most']),
  tradeType: params['tradeType'],
  items,
});
export const unifiedCursored = (items: readonly unknown[], { params }: Call): unknown => ({
  tradeType: params['tradeType'],
  lastId: params['lastId'],
  items,
});
export const fills: View = fill;
