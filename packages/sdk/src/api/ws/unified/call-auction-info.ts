// Generated from specs/added/ws/unified-public.json and specs/streams.json by `pnpm generate`. Do not edit.
import { unifiedChannel, type Channel } from '@kucoin-typed/runtime';
import { unifiedSpot } from '../limits.ts';

export interface CallAuctionInfoParams {
  /** Trading pair, e.g. BTC-USDT. */
  symbol: string;
}

export interface CallAuctionInfoMessage {
  /**
   * What the push is: its channel and, after a dot, the market or account type.
   * - `callAuctionInfo.SPOT`: From the spot market.
   */
  T: 'callAuctionInfo.SPOT' | (string & {});
  /** When the gateway sent it, ns. */
  P: bigint;
  /**
   * Always snapshot: each push replaces the one before.
   * - `snapshot`: The data replace those before.
   */
  t?: 'snapshot' | (string & {});
  /** What is pushed. */
  d: CallAuctionInfoMessageD;
}

export interface CallAuctionInfoMessageD {
  /** Trading pair. */
  s: string;
  /** Expected price; may come as eq instead. */
  ep?: string | number;
  /** Expected price under its other name. */
  eq?: string | number;
  /** Size expected to trade. */
  es?: string | number;
  /** Lowest price of a sell order. */
  slp?: string | number;
  /** Highest price of a sell order. */
  shp?: string | number;
  /** Lowest price of a buy order. */
  blp?: string | number;
  /** Highest price of a buy order. */
  bhp?: string | number;
  /** When it was made, ms. */
  ts?: number;
}

/**
 * Expected price and size of a pair's call auction, and the prices orders may have.
 *
 * Channel `callAuctionInfo` of the unified gateway.
 * Public.
 * @see https://www.kucoin.com/docs-new/3470353w0
 */
export const callAuctionInfo: Channel<CallAuctionInfoParams, CallAuctionInfoMessage> =
  /*#__PURE__*/ unifiedChannel({
    id: 'ws.unified.callAuctionInfo',
    channel: 'callAuctionInfo',
    servers: { spot: 'wss://x-push-spot.kucoin.com' },
    private: false,
    multiSymbol: false,
    pushTypes: ['callAuctionInfo.SPOT'],
    exact: ['P'],
    facts: { time: { at: 'P', unit: 'ns' } },
    limits: unifiedSpot,
  });
