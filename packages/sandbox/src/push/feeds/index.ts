import { silent } from '../feed.ts';
import type { Feed } from '../feed.ts';
import { candleFeeds } from './candles.ts';
import { futuresMarketFeeds } from './futures-market.ts';
import { futuresPrivateFeeds } from './futures-private.ts';
import { marginPrivateFeeds } from './margin-private.ts';
import { spotBookFeeds } from './spot-book.ts';
import { spotMarketFeeds } from './spot-market.ts';
import { spotPrivateFeeds } from './spot-private.ts';
import { spotSnapshotFeeds } from './spot-snapshot.ts';
import { spotStopFeeds } from './spot-stops.ts';
import { unifiedBalanceFeeds } from './unified-balance.ts';
import { unifiedBookFeeds } from './unified-book.ts';
import { unifiedFuturesFeeds } from './unified-futures.ts';
import { unifiedMarketFeeds } from './unified-market.ts';
import { unifiedPositionFeeds } from './unified-positions.ts';
import { unifiedPrivateFeeds } from './unified-private.ts';
import { unifiedRiskFeed } from './unified-risk.ts';

/** Every topic that follows the exchange. Every other known topic is acknowledged and pushes its example once. */
export const FEEDS: readonly Feed[] = [
  ...spotMarketFeeds,
  ...spotBookFeeds,
  ...spotSnapshotFeeds,
  ...spotPrivateFeeds,
  ...candleFeeds,
  ...futuresMarketFeeds,
  ...futuresPrivateFeeds,
  ...marginPrivateFeeds,
  ...unifiedMarketFeeds,
  ...unifiedBookFeeds,
  ...unifiedFuturesFeeds,
  ...unifiedPrivateFeeds,
  ...unifiedBalanceFeeds,
  ...unifiedPositionFeeds,
  unifiedRiskFeed,
  ...spotStopFeeds,
  // No market is in a call auction here.
  silent('spot-public.callAuctionOrderbookLevel50'),
  silent('spot-public.callAuctionInfo'),
  silent('unified-public.callAuctionInfo'),
];
