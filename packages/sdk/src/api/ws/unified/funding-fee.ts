// Generated from specs/added/ws/unified-public.json and specs/streams.json by `pnpm generate`. Do not edit.
import { unifiedChannel, type Channel } from '@kucoin-typed/runtime';
import { unifiedFutures } from '../limits.ts';

export type FundingFeeParams = FundingFeeParamsData | FundingFeeParamsData2;

export interface FundingFeeParamsData {
  /** One contract; give this or symbols. */
  symbol: string;
  /**
   * Market, FUTURES only; may be left out.
   * - `FUTURES`: Futures market.
   */
  tradeType?: 'FUTURES';
}

export interface FundingFeeParamsData2 {
  /** Contracts; give this or symbol. */
  symbols: string[];
  /**
   * Market, FUTURES only; may be left out.
   * - `FUTURES`: Futures market.
   */
  tradeType?: 'FUTURES';
}

export interface FundingFeeMessage {
  /**
   * What the push is: its channel and, after a dot, the market or account type.
   * - `funding-fee`: The only type of this channel, which has one market.
   */
  T: 'funding-fee' | (string & {});
  /** When the gateway sent it, ns. */
  P: bigint;
  /** What is pushed. */
  d: FundingFeeMessageD;
}

export interface FundingFeeMessageD {
  /** Contract. */
  s: string;
  /** Funding rate of the current interval, as a fraction: 0.0001 is 0.01 %. */
  fr: string;
  /** Start of the current funding interval, ms. */
  ft: number;
  /** Rate of the last settlement, as a fraction; absent in frames before about August 2026. */
  lfr?: string;
  /** Next settlement, ms. */
  nt: number;
  /** Length of a funding interval, ms. */
  gl: number;
  /** Highest rate allowed, as a fraction. */
  fc: string;
  /** Lowest rate allowed, as a fraction. */
  ff: string;
}

/**
 * Funding rate of a contract and when it is next paid, every minute.
 *
 * Channel `funding-fee` of the unified gateway.
 * Public, pushed once every 1min.
 * @see https://www.kucoin.com/docs-new/3470357w0
 */
export const fundingFee: Channel<FundingFeeParams, FundingFeeMessage> = /*#__PURE__*/ unifiedChannel({
  id: 'ws.unified.fundingFee',
  channel: 'funding-fee',
  servers: { futures: 'wss://x-push-futures.kucoin.com' },
  private: false,
  multiSymbol: true,
  pushTypes: ['funding-fee'],
  exact: ['P'],
  facts: { time: { at: 'P', unit: 'ns' }, key: 'd.s', pace: 300000 },
  limits: unifiedFutures,
});
