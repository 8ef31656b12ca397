import { tapeOf } from '../../engine/market/tape.ts';
import type { Exchange } from '../../engine/exchange.ts';
import { candleRows } from '../../engine/market/history.ts';
import { Refusal } from '../../refusal.ts';
import { optionalNumber, text } from '../call.ts';
import type { Behaviour } from '../call.ts';

const MINUTE = 60_000;
const QUOTES = ['USDT', 'USDC', 'USD', 'BTC', 'ETH'];
/** Where an index takes its prices from, and how much each counts. */
const EXCHANGES = [
  ['kucoin', 0.5],
  ['binance', 0.3],
  ['okex', 0.2],
] as const;

/** The spot market behind `.KXBTUSDT` or `.BXBT`; a spot symbol names its own. */
const spotOf = ({ futuresMarkets }: Exchange, symbol: string): string => {
  for (const { contract } of futuresMarkets.values())
    if (contract.indexSymbol === symbol) return contract.spot;
  if (!symbol.startsWith('.K')) return symbol;
  const name = symbol.slice(2).replace(/^XBT/, 'BTC');
  const quote = QUOTES.find((one) => name.endsWith(one)) ?? '';
  return `${name.slice(0, name.length - quote.length)}-${quote === 'USD' ? 'USDT' : quote}`;
};

/** Index prices by the minute, newest first; a page ends where the next `lastId` begins. */
export const indexPrices: Behaviour = (call) => {
  const { exchange } = call;
  const symbol = text(call, 'symbol');
  const spot = spotOf(exchange, symbol);
  if (!exchange.spotMarkets.has(spot))
    throw new Refusal('106190', `There is no index called ${symbol}.`, { absent: 'symbol' });
  const size = Math.max(1, Math.min(optionalNumber(call, 'pageSize') ?? 50, 1000));
  const end = Math.min(optionalNumber(call, 'endAt') ?? Infinity, exchange.clock.now());
  // Ids are minutes: what comes after the page is older.
  const lastId = optionalNumber(call, 'lastId') ?? 0;
  const to = Math.min(end + 1, lastId > 0 ? lastId * MINUTE : Infinity);
  const from = Math.max(optionalNumber(call, 'startAt') ?? 0, to - size * MINUTE);
  const rows = from < to ? candleRows(tapeOf(exchange, 'spot', spot), '1min', from, to) : [];
  const items = rows.toReversed().map(([start, open]) => ({
    symbol,
    granularity: MINUTE,
    ts: Number(start) * 1000,
    indexPrice: Number(open),
    decompositionList: EXCHANGES.map(([name, weight]) => ({ exchange: name, price: Number(open), weight })),
  }));
  const oldest = items.at(-1);
  return { items, lastId: oldest ? oldest.ts / MINUTE : lastId };
};
