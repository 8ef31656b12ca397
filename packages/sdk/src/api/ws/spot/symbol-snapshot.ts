// Generated from specs/ws/spot-public.json and specs/streams.json by `pnpm generate`. Do not edit.
import { channel, type Channel } from '@kucoin-typed/runtime';
import { getPublicToken } from '../../spot/market/get-public-token.ts';
import { classicSpot } from '../limits.ts';

export interface SymbolSnapshotParams {
  /** Trading pair to follow, such as BTC-USDT; on futures the contract, such as XBTUSDTM. */
  symbol: string;
}

export interface SymbolSnapshotMessage {
  /** Topic the message belongs to, with its symbol. */
  topic: string;
  /** message, as on every push. */
  type: string;
  /** Kind of message within the topic. */
  subject: string;
  /** Payload of the push; the figures sit one level deeper, in data.data. */
  data: SymbolSnapshotMessageData;
}

export interface SymbolSnapshotMessageData {
  /** Sequence number of the market's messages; a gap means that something was missed. */
  sequence: string;
  /** Payload of the push; the figures sit one level deeper, in data.data. */
  data: SymbolSnapshotMessageDataData;
}

export interface SymbolSnapshotMessageDataData {
  /** Amount offered at the best ask, in base currency. */
  askSize: number;
  /** Average trade price of the last 24 hours, in quote currency. */
  averagePrice: number;
  /** First currency of the pair, the one bought and sold; BTC in BTC-USDT. */
  baseCurrency: string;
  /** Amount wanted at the best bid, in base currency. */
  bidSize: number;
  /**
   * Section the pair is listed in: 0 main, 1 KuCoin Plus.
   * - `0`: Main section.
   * - `1`: KuCoin Plus section.
   */
  board: 0 | 1 | (number & {});
  /** Best bid price, in quote currency. */
  buy: number;
  /** Price change in quote currency: 24 h at the top, else the window of the marketChange object. */
  changePrice: number;
  /** Price change as a ratio: 24 h at the top, else the window of the marketChange object. */
  changeRate: number;
  /** Last price, in quote currency. */
  close: number;
  /** When the snapshot was taken, in ms. */
  datetime: number;
  /** Highest price in quote currency: 24 h at the top, else the window of the marketChange object. */
  high: number;
  /** Last traded price, in quote currency. */
  lastTradedPrice: number;
  /** Lowest price in quote currency: 24 h at the top, else the window of the marketChange object. */
  low: number;
  /** Factor on the maker fee rate: usually 1; 0 means no fee. */
  makerCoefficient: number;
  /** Fee rate for orders that provide liquidity, as a ratio (0.001 is 0.1%). */
  makerFeeRate: number;
  /** Whether the pair can be traded on margin. */
  marginTrade: boolean;
  /**
   * Label of the pair: 0 none, 1 special treatment (ST), 2 new.
   * - `0`: No special mark.
   * - `1`: Marked ST, KuCoin's label for pairs under special treatment.
   * - `2`: Marked as new.
   */
  mark: 0 | 1 | 2 | (number & {});
  /** Market section the pair belongs to, such as USDS, BTC or ALTS. */
  market: string;
  /** Price and volume figures of the last hour. */
  marketChange1h: SymbolSnapshotMessageDataDataMarketChange1h;
  /** Price and volume figures of the last 24 hours. */
  marketChange24h: SymbolSnapshotMessageDataDataMarketChange24h;
  /** Price and volume figures of the last 4 hours. */
  marketChange4h: SymbolSnapshotMessageDataDataMarketChange4h;
  /** All market sections the pair belongs to. */
  markets: string[];
  /** First price of the period, in the quote currency. */
  open: number;
  /** Currency in which prices are given, such as USDT in BTC-USDT. */
  quoteCurrency: string;
  /** Best ask price, in the quote currency. */
  sell: number;
  /** Sites of KuCoin on which the pair trades. */
  siteTypes: string[];
  /** Sorting number of the pair. */
  sort: number;
  /** Trading pair such as BTC-USDT; on futures the contract, such as XBTUSDTM. */
  symbol: string;
  /** Trading pair, such as BTC-USDT. */
  symbolCode: string;
  /** Factor on the taker fee rate: 1 as a rule, 0 for no fee. */
  takerCoefficient: number;
  /** Taker fee as a ratio of the traded value; 0.001 means 0.1%. */
  takerFeeRate: number;
  /** Whether the pair can be traded now. */
  trading: boolean;
  /** Volume of the period, in the base currency. */
  vol: number;
  /** Traded value of the period, in the quote currency. */
  volValue: number;
}

export interface SymbolSnapshotMessageDataDataMarketChange1h {
  /** Price change in quote currency: 24 h at the top, else the window of the marketChange object. */
  changePrice: number;
  /** Price change as a ratio: 24 h at the top, else the window of the marketChange object. */
  changeRate: number;
  /** Highest price in quote currency: 24 h at the top, else the window of the marketChange object. */
  high: number;
  /** Lowest price in quote currency: 24 h at the top, else the window of the marketChange object. */
  low: number;
  /** First price of the period, in the quote currency. */
  open: number;
  /** Volume of the period, in the base currency. */
  vol: number;
  /** Traded value of the period, in the quote currency. */
  volValue: number;
}

export interface SymbolSnapshotMessageDataDataMarketChange24h {
  /** Price change in quote currency: 24 h at the top, else the window of the marketChange object. */
  changePrice: number;
  /** Price change as a ratio: 24 h at the top, else the window of the marketChange object. */
  changeRate: number;
  /** Highest price in quote currency: 24 h at the top, else the window of the marketChange object. */
  high: number;
  /** Lowest price in quote currency: 24 h at the top, else the window of the marketChange object. */
  low: number;
  /** First price of the period, in the quote currency. */
  open: number;
  /** Volume of the period, in the base currency. */
  vol: number;
  /** Traded value of the period, in the quote currency. */
  volValue: number;
}

export interface SymbolSnapshotMessageDataDataMarketChange4h {
  /** Price change in quote currency: 24 h at the top, else the window of the marketChange object. */
  changePrice: number;
  /** Price change as a ratio: 24 h at the top, else the window of the marketChange object. */
  changeRate: number;
  /** Highest price in quote currency: 24 h at the top, else the window of the marketChange object. */
  high: number;
  /** Lowest price in quote currency: 24 h at the top, else the window of the marketChange object. */
  low: number;
  /** First price of the period, in the quote currency. */
  open: number;
  /** Volume of the period, in the base currency. */
  vol: number;
  /** Traded value of the period, in the quote currency. */
  volValue: number;
}

/**
 * 24 h figures of a pair, every 2 seconds.
 *
 * Topic `/market/snapshot:{symbol}`.
 * Public, pushed once every 2s.
 */
export const symbolSnapshot: Channel<SymbolSnapshotParams, SymbolSnapshotMessage> = /*#__PURE__*/ channel({
  id: 'ws.spot.symbolSnapshot',
  topic: '/market/snapshot:{symbol}',
  private: false,
  service: 'Spot',
  subService: 'spot_public',
  methodName: 'symbolSnapshot',
  token: getPublicToken,
  facts: { time: { at: 'data.data.datetime', unit: 'ms' }, sequence: { last: 'data.sequence' } },
  limits: classicSpot,
});
