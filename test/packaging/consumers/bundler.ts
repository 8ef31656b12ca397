// A user's web page, as a bundler sees it: the platform's fetch, Web Crypto and WebSocket.
import { createClient } from 'kucoin-typed/client';
import { getSpotAccountList } from 'kucoin-typed/account/account';
import { getTicker } from 'kucoin-typed/spot/market';
import { trade } from 'kucoin-typed/ws/spot';

declare const KUCOIN_OPTIONS: Parameters<typeof createClient>[0];

const main = async (): Promise<void> => {
  const client = createClient(KUCOIN_OPTIONS);
  const ticker = await getTicker(client, { symbol: 'BTC-USDT' });
  const accounts = await getSpotAccountList(client, { type: 'trade' });
  const trades = trade(client, { symbols: ['BTC-USDT'] });
  const first = await trades.next();
  trades.close();
  console.log(
    JSON.stringify({
      price: typeof ticker.price,
      accounts: accounts.length > 0,
      trade: first.value?.data.symbol,
    }),
  );
};

void main();
