import { silent } from '../feed.ts';
import type { Feed } from '../feed.ts';
import { spotBookFeeds } from './spot-book.ts';
import { spotMarketFeeds } from './spot-market.ts';
import { spotPrivateFeeds } from './spot-private.ts';
import { spotStopFeeds } from './spot-stops.ts';
import { unifiedBookFeeds } from './unified-book.ts';
import { unifiedMarketFeeds } from './unified-market.ts';
import { unifiedPrivateFeeds } from './unified-private.ts';

/** Every topic that follows the exchange. Every other known topic is acknowledged and pushes its example once. */
export const FEEDS: readonly Feed[] = [
  ...spotMarketFeeds,
  ...spotBookFeeds,
  ...spotPrivateFeeds,
  ...spotStopFeeds,
  // No market is in a call auction here.
  silent('spot-public.callAuctionOrderbookLevel50'),
  silent('spot-public.callAuctionInfo'),
  silent('unified-public.callAuctionInfo'),
  ...unifiedMarketFeeds,
  ...unifiedBookFeeds,
  ...unifiedPrivateFeeds,
];
