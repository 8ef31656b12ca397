import { parseAmount } from '../engine/amount.ts';
import { deposit } from '../engine/accounts/deposits.ts';
import type { Exchange } from '../engine/exchange.ts';
import { moveMarket } from '../engine/market/move.ts';
import { badParameter } from '../refusal.ts';
import type { AdminRoute } from './routes.ts';

type Fields = Readonly<Record<string, unknown>>;

const fieldsOf = (body: unknown): Fields =>
  typeof body === 'object' && body !== null ? (body as Fields) : {};

/** People type numbers. */
const asText = (fields: Fields): Fields =>
  Object.fromEntries(
    Object.entries(fields).map(([name, value]) => [name, typeof value === 'number' ? String(value) : value]),
  );

/** Walks a spot market, or the one that a contract follows, to a price. */
export const moveTo = (exchange: Exchange, symbol: string, text: string): void => {
  const price = parseAmount(text);
  if (!price) throw badParameter('price', 'must be a decimal such as "65000"');
  const contract = exchange.futuresMarkets.get(symbol)?.contract;
  moveMarket(exchange, contract?.spot ?? symbol, price);
};

/** What the world does to the exchange: prices move, money arrives. */
export const worldRoutes = (
  exchange: Exchange,
  move: (symbol: string, price: string) => void,
  first: string,
): readonly AdminRoute[] => [
  {
    method: 'POST',
    path: '/market',
    help: 'Walks a price there, through the book: {"symbol": "BTC-USDT", "price": "65000"}.',
    answer: ({ body }) => {
      const { symbol, price } = asText(fieldsOf(body));
      if (typeof symbol !== 'string') throw badParameter('symbol', 'is required');
      if (typeof price !== 'string') throw badParameter('price', 'must be decimal text');
      move(symbol, price);
      return null;
    },
  },
  {
    method: 'POST',
    path: '/deposit',
    help: 'Money arrives from a chain: {"currency": "USDT", "amount": "100"}, for a "uid" or the first customer.',
    answer: ({ body }) => {
      const { uid = first, currency, amount, chain } = asText(fieldsOf(body));
      const customer = typeof uid === 'string' ? exchange.state.customers.get(uid) : undefined;
      if (!customer || customer.system) throw badParameter('uid', 'must name a customer');
      const value = typeof amount === 'string' ? parseAmount(amount) : undefined;
      if (!value) throw badParameter('amount', 'must be a decimal such as "100"');
      if (typeof currency !== 'string') throw badParameter('currency', 'is required');
      if (chain !== undefined && typeof chain !== 'string') throw badParameter('chain', 'must be text');
      exchange.clock.sync();
      const { id, status } = deposit(exchange, customer.uid, currency, value, chain);
      return { id, status };
    },
  },
];
