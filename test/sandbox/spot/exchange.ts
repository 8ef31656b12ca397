import { amount } from '../../../packages/sandbox/src/engine/amount.ts';
import { createCustomer, SYSTEM } from '../../../packages/sandbox/src/engine/customers.ts';
import type { AccountName } from '../../../packages/sandbox/src/engine/customers.ts';
import { createExchange } from '../../../packages/sandbox/src/engine/exchange.ts';
import type { Exchange } from '../../../packages/sandbox/src/engine/exchange.ts';
import { balanceOf, move } from '../../../packages/sandbox/src/engine/money.ts';
import type { SpotOrder, SpotRequest } from '../../../packages/sandbox/src/engine/spot/order.ts';
import { placeSpotOrder } from '../../../packages/sandbox/src/engine/spot/place.ts';

const NOON = 1_760_000_000_000;

export const symbol = 'BTC-USDT';

/** A standing exchange with one market, which moves every so many milliseconds. */
export const standingExchange = (stepMs = 1000): Exchange =>
  createExchange({
    seed: '1',
    speed: 0,
    stepMs,
    real: () => NOON,
    symbols: [symbol],
  });

type Money = Readonly<Partial<Record<AccountName, Readonly<Record<string, string>>>>>;

const RICH: Money = { trade: { USDT: '1000000', BTC: '100' } };

/** A customer with money that comes from outside. */
export const addTrader = (exchange: Exchange, uid: string, vip = 0, money: Money = RICH): void => {
  exchange.addCustomer(createCustomer({ uid, name: uid, vip }, exchange.clock.now()));
  for (const [account, currencies] of Object.entries(money)) {
    for (const [currency, value] of Object.entries(currencies ?? {})) {
      const from = balanceOf(exchange, SYSTEM.outside, 'main', currency);
      move(from, balanceOf(exchange, uid, account as AccountName, currency), amount(value));
    }
  }
};

/** An exchange whose market has no quotes: only the customers `1`, `2` and `3` trade. */
export const emptyMarket = (): Exchange => {
  const exchange = standingExchange();
  const { book } = exchange.spotMarket(symbol);
  for (const side of ['buy', 'sell'] as const) {
    for (const level of book.levels(side)) for (const order of level.orders.values()) book.remove(order);
  }
  for (const uid of ['1', '2', '3']) addTrader(exchange, uid);
  return exchange;
};

type Wish = Partial<SpotRequest> & Pick<SpotRequest, 'uid' | 'side'>;

const requestOf = (wish: Wish): SpotRequest => ({
  account: 'trade',
  tradeType: 'TRADE',
  symbol,
  type: 'limit',
  ...wish,
});

/** Lets a customer place an order. */
export const order = (exchange: Exchange, wish: Wish): SpotOrder => placeSpotOrder(exchange, requestOf(wish));

/** `price x size` of what a book shows, best first. */
export const shown = (exchange: Exchange, side: 'buy' | 'sell'): readonly string[] =>
  exchange
    .spotMarket(symbol)
    .book.levels(side)
    .map(({ text, shown: size }) => `${text} x ${size.toFixed()}`);
