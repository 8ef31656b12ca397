import { BaseError, pro } from 'ccxt';

const spot = process.env.KUCOIN_SPOT_URL;
const futures = process.env.KUCOIN_FUTURES_URL;
const broker = process.env.KUCOIN_BROKER_URL;

export const exchange = new pro.kucoin({
  apiKey: process.env.KUCOIN_API_KEY,
  secret: process.env.KUCOIN_API_SECRET,
  password: process.env.KUCOIN_API_PASSPHRASE,
});

const { api } = exchange.urls;
for (const family of ['public', 'private', 'webExchange', 'earn', 'uta', 'utaV2', 'utaPrivate']) {
  api[family] = spot;
}
for (const family of ['futuresPublic', 'futuresPrivate']) api[family] = futures;
api.broker = broker;
// Classic sockets come with the token's answer; these three are the unified ones.
for (const family of ['spot', 'futures', 'private']) {
  api.ws[family] = process.env[`KUCOIN_UNIFIED_${family.toUpperCase()}_URL`] ?? 'ws://127.0.0.1:9';
}

// ccxt opens sockets without TLS only once this was called.
await exchange.loadHttpProxyAgent();

export const SYMBOL = 'BTC/USDT';
export const CONTRACT = 'BTC/USDT:USDT';

/** The class of a refusal and what the exchange said. */
export const refused = async (call) => {
  const answer = await call().catch((error) => error);
  if (!(answer instanceof BaseError)) throw new Error(`not refused: ${JSON.stringify(answer)}`);
  return { name: answer.name, message: answer.message };
};

/** The exchange's own rows, and what ccxt makes of those it trades with. */
export const balances = async () => {
  const trade = await exchange.fetchBalance();
  const currencies = Object.entries(trade).filter(([, amounts]) => amounts?.total !== undefined);
  return {
    main: (await exchange.fetchBalance({ type: 'main' })).info.data,
    trade: trade.info.data,
    view: Object.fromEntries(currencies),
    futures: (await exchange.fetchBalance({ type: 'swap' })).info.data,
  };
};
