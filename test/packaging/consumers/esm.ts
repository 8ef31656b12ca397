// A user's ESM program: fluent, standalone, types of both, errors, JSON that keeps digits.
import { ApiError, Kucoin, parse, stringify, type Answer } from 'kucoin-typed';
import { createClient } from 'kucoin-typed/client';
import { market, order } from 'kucoin-typed/spot';
import { getTicker, type GetTickerResult } from 'kucoin-typed/spot/market';
import type { TradeMessage } from 'kucoin-typed/ws/spot';

const options = JSON.parse(process.env['KUCOIN_OPTIONS'] ?? '{}') as ConstructorParameters<typeof Kucoin>[0];
const symbol = 'BTC-USDT';

const kucoin = new Kucoin(options);
const fluent: GetTickerResult = await kucoin.spot.market.getTicker({ symbol });
const standalone: GetTickerResult = await getTicker(createClient(options), { symbol });
const answer: Answer<GetTickerResult> = await market
  .getTicker(createClient(options), { symbol })
  .withResponse();
const [balance] = await kucoin.account.account.getSpotAccountList();
const failure: unknown = await order
  .getOrderByOrderId(createClient(options), { symbol, orderId: 'none' })
  .catch((e: unknown) => e);

let trade: TradeMessage | undefined;
for await (const message of kucoin.ws.spot.trade({ symbols: [symbol] })) {
  trade = message;
  break;
}

const digits = '{"id":11040911994273793}';
const checks = {
  fluent: typeof fluent.price,
  standalone: typeof standalone.time,
  answer: answer.status,
  balance: typeof balance?.available,
  failure: failure instanceof ApiError,
  trade: trade?.data.symbol,
  digits: stringify(parse(digits)) === digits,
};
console.log(JSON.stringify(checks));
