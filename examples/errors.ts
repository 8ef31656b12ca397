// What can go wrong, and how a program tells one thing from another.
import {
  AbortedError,
  ApiError,
  AuthenticationError,
  CredentialsError,
  Kucoin,
  KucoinError,
  NetworkError,
  ParamsError,
  RateLimitError,
  TimeoutError,
} from 'kucoin-typed';
import { connection } from './connection.ts';

const explain = (error: unknown): string => {
  if (error instanceof RateLimitError) return `too fast, wait ${error.limits?.reset ?? 'a little'} ms`;
  if (error instanceof AuthenticationError) return `the key is not accepted: ${error.hint}`;
  if (error instanceof ApiError) return `the exchange refused (${error.name}): ${error.code} ${error.reason}`;
  if (error instanceof ParamsError) return `never sent: ${error.param} is wrong`;
  if (error instanceof CredentialsError) return 'never sent: no credentials';
  if (error instanceof TimeoutError || error instanceof NetworkError)
    return `no answer: ${error.code || error.name}`;
  if (error instanceof AbortedError) return 'the program itself did not want to wait';
  throw error;
};

const attempt = async (what: string, call: PromiseLike<unknown>): Promise<void> => {
  try {
    await call;
    console.log(`${what}: fine`);
  } catch (error) {
    console.log(`${what}: ${explain(error)}`);
    // Whether the same call may simply be sent again; for writes, what became of it.
    const { retryable, outcome } = error as KucoinError;
    console.log(`  retryable ${retryable}${outcome ? `, outcome ${outcome}` : ''}`);
  }
};

const kucoin = new Kucoin(connection());
const { order } = kucoin.spot;
await attempt('an order that is not there', order.getOrderByOrderId({ symbol: 'BTC-USDT', orderId: 'none' }));
await attempt('an empty id', order.cancelOrderByOrderId({ symbol: 'BTC-USDT', orderId: '' }));
await attempt('no keys', new Kucoin().account.account.getSpotAccountList());
const stranger = new Kucoin({ ...connection(), apiKey: 'nobodys' });
await attempt('a key that nobody has', stranger.account.account.getSpotAccountList());
const nowhere = new Kucoin({ baseUrl: 'http://127.0.0.1:1', retry: false });
await attempt('no host', nowhere.spot.market.getServerTime());
const signal = AbortSignal.abort();
await attempt('called off', kucoin.spot.market.getAllSymbols({}, { signal }));
await attempt('the time', kucoin.spot.market.getServerTime());
