// Generated from specs/ws/spot-public.json by `pnpm generate`. Do not edit.
import { channel, type Channel } from '@kucoin-typed/runtime';
import { getPublicToken } from '../../spot/market/get-public-token.ts';

export interface MarketSnapshotParams {
  market: string;
}

export interface MarketSnapshotMessage {
  topic: string;
  type: string;
  subject: string;
  data: MarketSnapshotMessageData;
}

export interface MarketSnapshotMessageData {
  sequence: string;
  data: MarketSnapshotMessageDataData;
}

export interface MarketSnapshotMessageDataData {
  askSize: number;
  averagePrice: number;
  baseCurrency: string;
  bidSize: number;
  board: 0 | 1 | (number & {});
  buy: number;
  changePrice: number;
  changeRate: number;
  close: number;
  datetime: number;
  high: number;
  lastTradedPrice: number;
  low: number;
  makerCoefficient: number;
  makerFeeRate: number;
  marginTrade: boolean;
  mark: 0 | 1 | 2 | (number & {});
  market: string;
  marketChange1h: MarketSnapshotMessageDataDataMarketChange1h;
  marketChange24h: MarketSnapshotMessageDataDataMarketChange24h;
  marketChange4h: MarketSnapshotMessageDataDataMarketChange4h;
  markets: string[];
  open: number;
  quoteCurrency: string;
  sell: number;
  siteTypes: string[];
  sort: number;
  symbol: string;
  symbolCode: string;
  takerCoefficient: number;
  takerFeeRate: number;
  trading: boolean;
  vol: number;
  volValue: number;
}

export interface MarketSnapshotMessageDataDataMarketChange1h {
  changePrice: number;
  changeRate: number;
  high: number;
  low: number;
  open: number;
  vol: number;
  volValue: number;
}

export interface MarketSnapshotMessageDataDataMarketChange24h {
  changePrice: number;
  changeRate: number;
  high: number;
  low: number;
  open: number;
  vol: number;
  volValue: number;
}

export interface MarketSnapshotMessageDataDataMarketChange4h {
  changePrice: number;
  changeRate: number;
  high: number;
  low: number;
  open: number;
  vol: number;
  volValue: number;
}

/**
 * Market Snapshot. Topic `/market/snapshot:{market}`.
 *
 * Public, pushed once every 2s.
 */
export const marketSnapshot: Channel<MarketSnapshotParams, MarketSnapshotMessage> = /*#__PURE__*/ channel({
  id: 'ws.spot.marketSnapshot',
  topic: '/market/snapshot:{market}',
  private: false,
  service: 'Spot',
  subService: 'spot_public',
  methodName: 'marketSnapshot',
  token: getPublicToken,
});
