import { createSandbox, type Sandbox } from '@kucoin-typed/sandbox';
import { Kucoin, type LiveAccount, type LiveBalance, type LiveOrder } from 'kucoin-typed';
import type { ClientOptions, Journal, JournalEntry } from 'kucoin-typed';
import { expect } from 'vitest';

export interface World extends AsyncDisposable {
  readonly sandbox: Sandbox;
  readonly kucoin: Kucoin;
  /** What the journal got. */
  readonly written: JournalEntry[];
}

export const sleep = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));

/** A journal in memory. */
const memoryJournal = (written: JournalEntry[]): Journal => ({
  append: async (entry) => void written.push(structuredClone(entry)),
  read: async function* () {
    yield* written;
  },
});

/** A quiet market, and a client of the first customer. */
export const createWorld = async (
  options: ClientOptions = {},
  rateLimits: boolean = true,
): Promise<World> => {
  const sandbox = await createSandbox({ seed: 'live', symbols: ['BTC-USDT', 'ETH-USDT'], rateLimits });
  const [{ apiKey, apiSecret, apiPassphrase }] = sandbox.keys;
  const written: JournalEntry[] = [];
  const kucoin = new Kucoin({
    apiKey,
    apiSecret,
    apiPassphrase,
    baseUrl: sandbox.baseUrl,
    socketUrl: sandbox.socketUrl,
    journal: memoryJournal(written),
    ...(rateLimits ? {} : { rateLimit: { mode: 'off' } }),
    ...options,
  });
  return {
    sandbox,
    kucoin,
    written,
    [Symbol.asyncDispose]: async () => {
      await kucoin.close();
      await sandbox.close();
    },
  };
};

/** Decimals without the zeros that say nothing. */
const plain = (text: string | undefined): string =>
  text === undefined ? '' : text.replace(/(\.\d*?)0+$/, '$1').replace(/\.$/, '');

const orderView = (order: LiveOrder): object => ({
  orderId: order.id,
  symbol: order.symbol,
  side: order.side,
  type: order.type,
  state: order.state,
  size: plain(order.size ?? '0'),
  dealSize: plain(order.filled),
});

const balanceView = ({ account, currency, available, held }: LiveBalance): string =>
  `${account} ${currency} ${plain(available)} ${plain(held)}`;

export interface Agreement {
  /** Accounts whose balances are compared, by the sandbox's names. */
  readonly accounts: readonly string[];
  readonly products: readonly string[];
  /** Futures money moves with the mark price: there the total is compared. */
  readonly totals?: boolean;
}

/** The account says exactly what the exchange holds. */
export const expectAgreement = (
  account: LiveAccount,
  { sandbox }: World,
  { accounts, products, totals = false }: Agreement,
): void => {
  const truth = sandbox.expect();
  const mine = (product: string): boolean => products.includes(product);
  const byId = (a: { orderId: string }, b: { orderId: string }): number => (a.orderId < b.orderId ? -1 : 1);
  const orders = [...account.orders(), ...account.done()]
    .filter(
      ({ id, stopPrice, product }) =>
        mine(product) && (stopPrice === undefined || truth.orders.some((one) => one.orderId === id)),
    )
    .map(orderView) as { orderId: string }[];
  const trueOrders = truth.orders
    .filter(({ product }) => mine(product))
    .map(({ orderId, symbol, side, type, state, size, dealSize }) => ({
      orderId,
      symbol,
      side,
      type,
      state,
      size: plain(size),
      dealSize: plain(dealSize),
    }));
  expect(orders.toSorted(byId)).toEqual(trueOrders.toSorted(byId));

  const fills = account
    .fills()
    .map((fill) => `${fill.symbol} ${fill.id} ${fill.orderId} ${plain(fill.size)} ${plain(fill.price)}`);
  const trueFills = truth.fills
    .filter(({ product }) => mine(product))
    .map((fill) => `${fill.symbol} ${fill.tradeId} ${fill.orderId} ${plain(fill.size)} ${plain(fill.price)}`);
  expect(fills.toSorted()).toEqual(trueFills.toSorted());

  for (const name of accounts) {
    const held = account.balances().filter((one) => one.account === name && plain(one.total) !== '0');
    const real = Object.entries(truth.balances[name] ?? {}).map(([currency, { available, held: kept }]) => ({
      account: name,
      currency,
      available,
      held: kept,
    }));
    if (totals) {
      const total = (one: { available: string; held: string }): string =>
        (Number(one.available) + Number(one.held)).toFixed(8);
      expect(held.map((one) => `${one.currency} ${Number(one.total).toFixed(8)}`).toSorted()).toEqual(
        real.map((one) => `${one.currency} ${total(one)}`).toSorted(),
      );
    } else {
      const present = real.filter((one) => plain(one.available) !== '0' || plain(one.held) !== '0');
      expect(held.map(balanceView).toSorted()).toEqual(
        present.map((one) => balanceView(one as unknown as LiveBalance)).toSorted(),
      );
    }
  }

  const positions = account
    .positions()
    .map((one) => `${one.symbol} ${one.side} ${one.marginMode} ${plain(one.size)}`);
  if (mine('futures'))
    expect(positions.toSorted()).toEqual(
      truth.positions
        .map((one) => `${one.symbol} ${one.side} ${one.marginMode} ${plain(one.lots)}`)
        .toSorted(),
    );
};

/** Order states and fills in the journal, each told once. */
export const expectJournalOnce = (written: readonly JournalEntry[], fills: number): void => {
  const keys = written.flatMap((entry) => {
    if (entry.type === 'fill') return [`fill ${entry.id}`];
    return entry.type === 'order'
      ? [
          `order ${entry.id} ${entry.order.state} ${plain(entry.order.filled)} ${plain(entry.order.cancelled)} ${plain(entry.order.size)} ${entry.order.price}`,
        ]
      : [];
  });
  expect(new Set(keys).size).toBe(keys.length);
  expect(keys.filter((key) => key.startsWith('fill')).length).toBe(fills);
};
