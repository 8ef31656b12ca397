// A user's CommonJS program: require() of ESM works from Node 22.12 on.
import kucoinTyped = require('kucoin-typed');
import market = require('kucoin-typed/spot/market');
import client = require('kucoin-typed/client');

const options = JSON.parse(process.env['KUCOIN_OPTIONS'] ?? '{}') as kucoinTyped.ClientOptions;

const main = async (): Promise<void> => {
  const kucoin = new kucoinTyped.Kucoin(options);
  const fluent = await kucoin.spot.market.getTicker({ symbol: 'BTC-USDT' });
  const standalone: market.GetTickerResult = await market.getTicker(client.createClient(options), {
    symbol: 'BTC-USDT',
  });
  console.log(JSON.stringify({ fluent: typeof fluent.price, standalone: typeof standalone.time }));
};

void main();
