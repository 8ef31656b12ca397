// Generated from specs/ws/futures-public.json by `pnpm generate`. Do not edit.
import { channel, type Channel } from '@kucoin-typed/runtime';
import { getPublicToken } from '../../futures/market/get-public-token.ts';

export interface SymbolSnapshotParams {
  symbol: string;
}

export interface SymbolSnapshotMessage {
  topic: string;
  type: string;
  subject: string;
  id: string;
  data: SymbolSnapshotMessageData;
}

export interface SymbolSnapshotMessageData {
  highPrice: number;
  lastPrice: number;
  lowPrice: number;
  price24HoursBefore: number;
  priceChg: number;
  priceChgPct: number;
  symbol: string;
  ts: bigint;
  turnover: number;
  volume: number;
}

/**
 * Symbol Snapshot. Topic `/contractMarket/snapshot:{symbol}`.
 *
 * Public, pushed 5000ms.
 */
export const symbolSnapshot: Channel<SymbolSnapshotParams, SymbolSnapshotMessage> = /*#__PURE__*/ channel({
  id: 'ws.futures.symbolSnapshot',
  topic: '/contractMarket/snapshot:{symbol}',
  private: false,
  service: 'Futures',
  subService: 'futures_public',
  methodName: 'symbolSnapshot',
  exact: ['ts'],
  token: getPublicToken,
});
