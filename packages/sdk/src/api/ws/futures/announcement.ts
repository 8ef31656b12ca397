// Generated from specs/ws/futures-public.json by `pnpm generate`. Do not edit.
import { channel, type Channel } from '@kucoin-typed/runtime';
import { getPublicToken } from '../../futures/market/get-public-token.ts';

export interface AnnouncementParams {
  symbol: string;
}

export interface AnnouncementMessage {
  type?: string;
  topic: string;
  subject: string;
  data: AnnouncementMessageData;
}

export interface AnnouncementMessageData {
  symbol: string;
  fundingTime: number;
  fundingRate: number;
  timestamp: number;
}

/**
 * announcement. Topic `/contract/announcement:{symbol}`.
 *
 * Public, pushed Settlement is made every 8 hours, real-time push.
 */
export const announcement: Channel<AnnouncementParams, AnnouncementMessage> = /*#__PURE__*/ channel({
  id: 'ws.futures.announcement',
  topic: '/contract/announcement:{symbol}',
  private: false,
  service: 'Futures',
  subService: 'futures_public',
  methodName: 'announcement',
  token: getPublicToken,
});
