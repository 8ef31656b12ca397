import { ZERO, isNegative, isPositive, isZero } from '../../../packages/sandbox/src/engine/amount.ts';
import type { Amount } from '../../../packages/sandbox/src/engine/amount.ts';
import type { Level } from '../../../packages/sandbox/src/engine/book/book.ts';
import type { Exchange } from '../../../packages/sandbox/src/engine/exchange.ts';
import type { Trade } from '../../../packages/sandbox/src/engine/market/trade.ts';
import type { SpotOrder } from '../../../packages/sandbox/src/engine/spot/order.ts';
import { neededFor } from '../../../packages/sandbox/src/engine/spot/settle.ts';
import { spotOrdersOf } from '../../../packages/sandbox/src/engine/spot/state.ts';

const plus = (sums: Map<string, Amount>, key: string, value: Amount): void =>
  void sums.set(key, (sums.get(key) ?? ZERO).plus(value));

/** What there is of each currency, everybody's and the system's. */
export const totals = ({ state }: Exchange): Readonly<Record<string, string>> => {
  const sums = new Map<string, Amount>();
  for (const { balances } of state.customers.values()) {
    for (const currencies of balances.values()) {
      for (const { currency, available, held } of currencies.values())
        plus(sums, currency, available.plus(held));
    }
  }
  return Object.fromEntries([...sums].map(([currency, sum]) => [currency, sum.toFixed()]));
};

const balanceFaults = (exchange: Exchange): readonly string[] => {
  const held = new Map<string, Amount>();
  for (const [uid, { active }] of exchange.state.spot.orders) {
    for (const order of active.values()) {
      const [base = '', quote = ''] = order.symbol.split('-');
      plus(held, `${uid} ${order.account} ${order.side === 'buy' ? quote : base}`, order.held);
    }
  }
  const faults: string[] = [];
  for (const [uid, { balances }] of exchange.state.customers) {
    for (const [account, currencies] of balances) {
      // Margin of futures is held there as well; their own invariants look after it.
      if (account === 'futures' || account === 'unified') continue;
      for (const { currency, available, held: has } of currencies.values()) {
        const where = `${uid} ${account} ${currency}`;
        if (isNegative(available)) faults.push(`${where} has ${available.toFixed()}`);
        const orders = held.get(where) ?? ZERO;
        if (!has.eq(orders)) faults.push(`${where} holds ${has.toFixed()}, its orders ${orders.toFixed()}`);
      }
    }
  }
  return faults;
};

const orderFaults = (order: SpotOrder): readonly string[] => {
  const { id, size, dealSize, cancelledSize, left, funds, dealFunds, cancelledFunds } = order;
  const faults: string[] = [];
  const sum = dealSize.plus(cancelledSize).plus(left);
  if (!isZero(size) && !sum.eq(size))
    faults.push(`${id}: ${sum.toFixed()} of ${size.toFixed()} are accounted for`);
  if (isPositive(funds) && dealFunds.plus(cancelledFunds).gt(funds))
    faults.push(`${id} took more than its funds`);
  if (!order.active && !(isZero(left) && isZero(order.held)))
    faults.push(`${id} ended and has something left`);
  if (order.active && !isPositive(left)) faults.push(`${id} is open and has nothing left`);
  if (order.active && !order.held.eq(neededFor(order))) faults.push(`${id} keeps ${order.held.toFixed()}`);
  const partly = isPositive(dealSize) && dealSize.lt(size);
  if (order.type === 'limit' && order.timeInForce === 'FOK' && partly)
    faults.push(`${id} was to fill or die`);
  if (order.active === order.closedRow > 0) faults.push(`${id} is in the wrong list`);
  return faults;
};

const levelFaults = ({ text, orders, shown }: Level): readonly string[] => {
  const all = [...orders.values()];
  const sum = all.reduce((total, order) => total.plus(order.shown), ZERO);
  const wrong = all.filter(
    (order) =>
      !isPositive(order.left) ||
      (order.hidden
        ? !isZero(order.shown)
        : order.peak
          ? order.shown.gt(order.peak)
          : !order.shown.eq(order.left)),
  );
  return [
    ...(sum.eq(shown) ? [] : [`${text} shows ${shown.toFixed()}, its orders ${sum.toFixed()}`]),
    ...wrong.map(({ id }) => `${id} shows the wrong size`),
    ...(all.length > 0 ? [] : [`${text} is empty`]),
  ];
};

const bookFaults = (exchange: Exchange): readonly string[] =>
  [...exchange.spotMarkets.values()].flatMap(({ book, info }) => {
    const bid = book.best('buy');
    const ask = book.best('sell');
    const active = [...exchange.state.spot.orders.values()].flatMap((log) => [...log.active.values()]);
    return [
      ...(bid && ask && bid.price.gte(ask.price) ? [`${info.symbol} is crossed`] : []),
      ...book.levels('buy').flatMap(levelFaults),
      ...book.levels('sell').flatMap(levelFaults),
      ...active
        .filter((order) => order.symbol === info.symbol && !book.has(order))
        .map(({ id }) => `${id} is open and not in the book`),
    ];
  });

/** Everything that must be true at any time and is not, in words. */
export const faultsOf = (exchange: Exchange): readonly string[] => [
  ...balanceFaults(exchange),
  ...[...exchange.state.spot.orders.values()].flatMap((log) => [...log.byId.values()].flatMap(orderFaults)),
  ...bookFaults(exchange),
];

/** Trades without exactly one fill for each customer's side, and orders that are not the sum of their fills. */
export const fillFaults = (exchange: Exchange, trades: readonly Trade[]): readonly string[] => {
  const fills = [...exchange.state.spot.fills.values()].flat();
  const sides = new Map<string, number>();
  const sizes = new Map<string, Amount>();
  for (const { tradeId, orderId, size, funds, fee } of fills) {
    sides.set(`${tradeId} ${orderId}`, (sides.get(`${tradeId} ${orderId}`) ?? 0) + 1);
    plus(sizes, `${orderId} size`, size);
    plus(sizes, `${orderId} funds`, funds);
    plus(sizes, `${orderId} fee`, fee);
  }
  const expected = trades.flatMap(({ id, makerOrderId, takerOrderId, makerUid, takerUid }) =>
    [
      [makerUid, makerOrderId],
      [takerUid, takerOrderId],
    ]
      .filter(([uid = '']) => !exchange.customer(uid).system)
      .map(([, order]) => `${id} ${order}`),
  );
  const orders = [...exchange.state.spot.orders.values()].flatMap((log) => [...log.byId.values()]);
  const prevented = trades.filter(
    ({ makerUid, takerUid, takerOrderId }) =>
      makerUid === takerUid && spotOrdersOf(exchange, takerUid).byId.get(takerOrderId)?.request.stp,
  );
  const same = (key: string, value: Amount): boolean => (sizes.get(key) ?? ZERO).eq(value);
  return [
    ...expected.filter((side) => sides.get(side) !== 1).map((side) => `${side} is not one fill`),
    ...prevented.map(({ id }) => `${id} is a trade with oneself`),
    ...(expected.length === sides.size ? [] : ['there are fills without a trade']),
    ...orders
      .filter(
        ({ id, dealSize, dealFunds, fee }) =>
          !same(`${id} size`, dealSize) || !same(`${id} funds`, dealFunds) || !same(`${id} fee`, fee),
      )
      .map(({ id }) => `${id} is not the sum of its fills`),
  ];
};
