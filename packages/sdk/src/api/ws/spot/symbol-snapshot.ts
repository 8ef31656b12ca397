// Generated from specs/ws/spot-public.json by `pnpm generate`. Do not edit.
import { channel, type Channel } from '@kucoin-typed/runtime';
import { getPublicToken } from '../../spot/market/get-public-token.ts';

export interface SymbolSnapshotParams {
  symbol: string;
}

export interface SymbolSnapshotMessage {
  topic: string;
  type: string;
  subject: string;
  data: SymbolSnapshotMessageData;
}

export interface SymbolSnapshotMessageData {
  sequence: string;
  data: SymbolSnapshotMessageDataData;
}

export interface SymbolSnapshotMessageDataData {
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
  marketChange1h: SymbolSnapshotMessageDataDataMarketChange1h;
  marketChange24h: SymbolSnapshotMessageDataDataMarketChange24h;
  marketChange4h: SymbolSnapshotMessageDataDataMarketChange4h;
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

export interface SymbolSnapshotMessageDataDataMarketChange1h {
  changePrice: number;
  changeRate: number;
  high: number;
  low: number;
  open: number;
  vol: number;
  volValue: number;
}

export interface SymbolSnapshotMessageDataDataMarketChange24h {
  changePrice: number;
  changeRate: number;
  high: number;
  low: number;
  open: number;
  vol: number;
  volValue: number;
}

export interface SymbolSnapshotMessageDataDataMarketChange4h {
  changePrice: number;
  changeRate: number;
  high: number;
  low: number;
  open: number;
  vol: number;
  volValue: number;
}

/**
 * Symbol Snapshot. Topic `/market/snapshot:{symbol}`.
 *
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
});
