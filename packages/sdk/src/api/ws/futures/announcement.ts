// Generated from specs/ws/futures-public.json and specs/streams.json by `pnpm generate`. Do not edit.
import { channel, type Channel } from '@kucoin-typed/runtime';
import { getPublicToken } from '../../futures/market/get-public-token.ts';
import { fundingRates, type FundingRatesRow } from '../fills/funding-rates.ts';
import { classicFutures } from '../limits.ts';

export interface AnnouncementParams {
  /** Trading pair to follow, such as BTC-USDT; on futures the contract, such as XBTUSDTM. */
  symbol: string;
}

export interface AnnouncementMessage {
  /** message, as on every push. */
  type?: string;
  /** Topic the message belongs to, with its symbol. */
  topic: string;
  /** Kind of message within the topic. */
  subject: string;
  /** Payload of the answer or push; null where there is nothing to return. */
  data: AnnouncementMessageData;
}

export interface AnnouncementMessageData {
  /** Trading pair such as BTC-USDT; on futures the contract, such as XBTUSDTM. */
  symbol: string;
  /** Time of the funding settlement, in ms. */
  fundingTime: number;
  /** Funding rate of the period, as a ratio (0.0001 is 0.01%). */
  fundingRate: number;
  /** Time of the data, in ms. */
  timestamp: number;
}

/**
 * Start and end of each funding settlement of a contract.
 *
 * Topic `/contract/announcement:{symbol}`.
 * Public, pushed Settlement is made every 8 hours, real-time push.
 */
export const announcement: Channel<AnnouncementParams, AnnouncementMessage, FundingRatesRow> =
  /*#__PURE__*/ channel({
    id: 'ws.futures.announcement',
    topic: '/contract/announcement:{symbol}',
    private: false,
    service: 'Futures',
    subService: 'futures_public',
    methodName: 'announcement',
    token: getPublicToken,
    facts: {
      time: { at: 'data.timestamp', unit: 'ms' },
      once: ['subject', 'data.symbol', 'data.fundingTime'],
      fills: fundingRates,
    },
    limits: classicFutures,
  });
