// Generated from specs/ws/futures-public.json and specs/streams.json by `pnpm generate`. Do not edit.
import { channel, type Channel } from '@kucoin-typed/runtime';
import { getPublicToken } from '../../futures/market/get-public-token.ts';
import { classicFutures } from '../limits.ts';

export interface InstrumentParams {
  /** Trading pair to follow, such as BTC-USDT; on futures the contract, such as XBTUSDTM. */
  symbol: string;
}

/** One of them, told apart by `subject`. */
export type InstrumentMessage = InstrumentMarkIndexPriceMessage | InstrumentFundingRateMessage;

export interface InstrumentMarkIndexPriceMessage {
  /** Topic the message belongs to, with its symbol. */
  topic: string;
  /** mark.index.price or funding.rate; they carry different fields. */
  subject: 'mark.index.price';
  /** Payload of the answer or push; null where there is nothing to return. */
  data: InstrumentMarkIndexPriceMessageData;
  /** message, as on every push. */
  type: string;
}

export interface InstrumentMarkIndexPriceMessageData {
  /** Time between two values, in ms; on funding.rate 60000 marks the predicted rate. */
  granularity: number;
  /** Time of the data, in ms. */
  timestamp: number;
  /** Mark price, quote currency per unit; used for unrealised profit and liquidation. */
  markPrice: number;
  /** Index price: weighted spot price from several exchanges. Unit: quote currency. */
  indexPrice: number;
}

export interface InstrumentFundingRateMessage {
  /** Topic the message belongs to, with its symbol. */
  topic: string;
  /** message, as on every push. */
  type: string;
  /** mark.index.price or funding.rate; they carry different fields. */
  subject: 'funding.rate';
  /** Payload of the answer or push; null where there is nothing to return. */
  data: InstrumentFundingRateMessageData;
}

export interface InstrumentFundingRateMessageData {
  /** Time between two values, in ms; on funding.rate 60000 marks the predicted rate. */
  granularity: number;
  /** Predicted funding rate (granularity 60000) or the one in force, as a ratio. */
  fundingRate: number;
  /** Time of the data, in ms. */
  timestamp: number;
  /** Whether the record is charged in the running funding cycle: 1 yes, 0 no. */
  period?: number;
}

/**
 * Mark and index price every second and the funding rate every minute, told apart by subject.
 *
 * Topic `/contract/instrument:{symbol}`.
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
  facts: { time: { at: 'data.timestamp', unit: 'ms' }, key: 'subject', pace: 15000 },
  limits: classicFutures,
});
