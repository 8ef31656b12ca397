// Generated from specs/ws by `pnpm generate`. Do not edit.
import type * as futures from './futures/index.ts';
import type * as margin from './margin/index.ts';
import type * as spot from './spot/index.ts';

/** Topics without arguments. */
interface Whole {
  '/account/balance': typeof spot.account;
  '/contract/crossLeverage': typeof futures.crossLeverage;
  '/contract/marginMode': typeof futures.marginMode;
  '/contract/positionAll': typeof futures.allPosition;
  '/contractAccount/wallet': typeof futures.balance;
  '/contractMarket/advancedOrders': typeof futures.stopOrders;
  '/contractMarket/tradeOrders': typeof futures.allOrder;
  '/margin/position': typeof margin.crossMarginPosition;
  '/market/ticker:all': typeof spot.allTickers;
  '/spotMarket/advancedOrders': typeof spot.stopOrder;
  '/spotMarket/tradeOrders': typeof spot.orderV1;
  '/spotMarket/tradeOrdersV2': typeof spot.orderV2;
}

/** Topics by what stands before the colon and their arguments. */
interface Begun {
  '/callauction/callauctionData': typeof spot.callAuctionInfo;
  '/callauction/level2Depth50': typeof spot.callAuctionOrderbookLevel50;
  '/contract/announcement': typeof futures.announcement;
  '/contract/instrument': typeof futures.instrument;
  '/contract/position': typeof futures.position;
  '/contractMarket/execution': typeof futures.execution;
  '/contractMarket/level2': typeof futures.orderbookIncrement;
  '/contractMarket/level2Depth5': typeof futures.orderbookLevel5;
  '/contractMarket/level2Depth50': typeof futures.orderbookLevel50;
  '/contractMarket/limitCandle': typeof futures.klines;
  '/contractMarket/snapshot': typeof futures.symbolSnapshot;
  '/contractMarket/ticker': typeof futures.tickerV1;
  '/contractMarket/tickerV2': typeof futures.tickerV2;
  '/contractMarket/tradeOrders': typeof futures.order;
  '/indicator/index': typeof margin.indexPrice;
  '/indicator/markPrice': typeof margin.markPrice;
  '/margin/isolatedPosition': typeof margin.isolatedMarginPosition;
  '/market/candles': typeof spot.klines;
  '/market/level2': typeof spot.orderbookIncrement;
  '/market/match': typeof spot.trade;
  '/market/snapshot': typeof spot.marketSnapshot | typeof spot.symbolSnapshot;
  '/market/ticker': typeof spot.ticker;
  '/spotMarket/level1': typeof spot.orderbookLevel1;
  '/spotMarket/level2Depth5': typeof spot.orderbookLevel5;
  '/spotMarket/level2Depth50': typeof spot.orderbookLevel50;
}

/** The channel of a topic such as `/market/match:BTC-USDT`, as a type; `unknown` where it is none that is known. */
export type ChannelOf<Topic extends string> = Topic extends keyof Whole
  ? Whole[Topic]
  : Topic extends `${infer Name extends keyof Begun}:${string}`
    ? Begun[Name]
    : unknown;

/** What a topic pushes. */
export type MessageOf<Topic extends string> =
  ChannelOf<Topic> extends { readonly '~types'?: { readonly message: infer Message } } ? Message : unknown;

/** What fills the gaps of a topic. */
export type RowOf<Topic extends string> =
  ChannelOf<Topic> extends { readonly '~types'?: { readonly row: infer Row } } ? Row : unknown;
