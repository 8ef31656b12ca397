// KuCoin's REST rules in one page: sign timestamp + METHOD + path + body, send six headers, look at `code`.
import { createHmac } from 'node:crypto';

const need = (name) => {
  const value = process.env[name];
  if (!value) throw new Error(`${name} is not set.`);
  return value;
};

/** Where the exchange is. The real one: https://api.kucoin.com and https://api-futures.kucoin.com. */
export const SPOT = need('KUCOIN_SPOT_URL');
export const FUTURES = need('KUCOIN_FUTURES_URL');

const key = need('KUCOIN_API_KEY');
const secret = need('KUCOIN_API_SECRET');
const hmac = (text) => createHmac('sha256', secret).update(text).digest('base64');
const passphrase = hmac(need('KUCOIN_API_PASSPHRASE'));

/** `data` of an answer; whatever is not success throws. */
export const send = async (base, method, path, { body, headers = {} } = {}) => {
  const response = await fetch(base + path, {
    method,
    headers: { 'Content-Type': 'application/json', ...headers },
    body,
  });
  const { code, msg, data } = await response.json();
  if (response.status !== 200 || code !== '200000') {
    throw new Error(`${method} ${path}: ${response.status} ${code} ${msg}`);
  }
  return data;
};

/** A private call: GET and DELETE carry their parameters in the path, POST carries JSON. */
export const signed = (base, method, path, parameters) => {
  const body = parameters === undefined ? undefined : JSON.stringify(parameters);
  const timestamp = String(Date.now());
  const headers = {
    'KC-API-KEY': key,
    'KC-API-SIGN': hmac(timestamp + method + path + (body ?? '')),
    'KC-API-TIMESTAMP': timestamp,
    'KC-API-PASSPHRASE': passphrase,
    'KC-API-KEY-VERSION': '3',
  };
  return send(base, method, path, { body, headers });
};

/** Asks until the answer is as wanted; matching may end a moment after an order was taken, and machines may be slow. */
export const poll = async (ask, isDone) => {
  const end = Date.now() + 30_000;
  for (;;) {
    const answer = await ask();
    if (isDone(answer) || Date.now() > end) return answer;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
};

/** A price on the grid of a symbol, as text. */
export const onGrid = (price, increment) => {
  const decimals = (String(increment).split('.')[1] ?? '').length;
  return (Math.floor(price / Number(increment) + 1e-9) * Number(increment)).toFixed(decimals);
};
