import { createSandbox } from '@kucoin-typed/sandbox';
import { ApiError, Kucoin } from 'kucoin-typed';

// A KuCoin with fake balances on this machine; without baseUrl the program trades on KuCoin itself.
const sandbox = await createSandbox();
const [{ apiKey, apiSecret, apiPassphrase }] = sandbox.keys;
const kucoin = new Kucoin({ apiKey, apiSecret, apiPassphrase, baseUrl: sandbox.baseUrl });
const { market, order } = kucoin.spot;
const symbol = 'BTC-USDT';
const { price } = await market.getTicker({ symbol });
const buy = { symbol, side: 'buy', type: 'limit', price: '20000', size: '0.001' } as const;
console.log(`BTC at ${price}, order ${(await order.addOrder(buy)).orderId} placed`);

const missing = order.getOrderByOrderId({ symbol, orderId: 'not-mine' });
await missing.catch((error) => console.log(error instanceof ApiError ? error.message : error));

const trades = kucoin.ws.spot.trade({ symbols: [symbol] });
console.log('next trade:', (await trades.next()).value?.data.price);
trades.close();
await sandbox.close();
