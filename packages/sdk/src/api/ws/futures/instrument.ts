// Generated from specs/ws/futures-public.json by `pnpm generate`. Do not edit.
import { channel, type Channel } from '@kucoin-typed/runtime';
import { getPublicToken } from '../../futures/market/get-public-token.ts';

export interface InstrumentParams {
  symbol: string;
}

export interface InstrumentMessage {
  topic: string;
  subject: 'mark.index.price' | 'funding.rate' | (string & {});
  data: InstrumentMessageData;
  type: string;
}

export interface InstrumentMessageData {
  granularity: number;
  fundingRate?: number;
  timestamp: number;
  markPrice?: number;
  indexPrice?: number;
}

/**
 * instrument. Topic `/contract/instrument:{symbol}`.
 *
 * Public, pushed mark.index.price 1s, funding.rate 1min.
 */
export const instrument: Channel<InstrumentParams, InstrumentMessage> = /*#__PURE__*/ channel({
  id: 'ws.futures.instrument',
  topic: '/contract/instrument:{symbol}',
  private: false,
  service: 'Futures',
  subService: 'futures_public',
  methodName: 'instrument',
  token: getPublicToken,
});
