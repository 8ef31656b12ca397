// What can go wrong, and how a program tells one thing from another.
import {
  ApiError,
  CredentialsError,
  Kucoin,
  NetworkError,
  ParamsError,
  RateLimitError,
  TimeoutError,
} from 'kucoin-typed';
import { connection } from './connection.ts';

const explain = (error: unknown): string => {
  if (error instanceof RateLimitError) return `too fast, wait ${error.limits?.reset ?? 'a little'}`;
  if (error instanceof ApiError) return `the exchange refused: ${error.code} ${error.reason}`;
  if (error instanceof ParamsError) return `never sent: ${error.param} is wrong`;
  if (error instanceof CredentialsError) return 'never sent: no credentials';
  if (error instanceof TimeoutError || error instanceof NetworkError)
    return 'no answer: what became of it is unknown';
  throw error;
};

const attempt = async (what: string, call: PromiseLike<unknown>): Promise<void> => {
  try {
    await call;
    console.log(`${what}: fine`);
  } catch (error) {
    console.log(`${what}: ${explain(error)}`);
  }
};

const kucoin = new Kucoin(connection());
await attempt(
  'an order that is not there',
  kucoin.spot.order.getOrderByOrderId({ symbol: 'BTC-USDT', orderId: 'none' }),
);
await attempt('an empty id', kucoin.spot.order.cancelOrderByOrderId({ symbol: 'BTC-USDT', orderId: '' }));
await attempt('no keys', new Kucoin().account.account.getSpotAccountList());
await attempt('no host', new Kucoin({ baseUrl: 'http://127.0.0.1:1' }).spot.market.getServerTime());
await attempt('a millisecond', new Kucoin({ ...connection(), timeout: 1 }).spot.market.getAllSymbols());
await attempt('the time', kucoin.spot.market.getServerTime());
