// Generated from specs/added/ws/unified-public.json and specs/streams.json by `pnpm generate`. Do not edit.
import { unifiedChannel, type Channel } from '@kucoin-typed/runtime';
import { unifiedFutures } from '../limits.ts';

export interface FundingFeeAllSymbolsMessage {
  /**
   * What the push is: its channel and, after a dot, the market or account type.
   * - `funding-fee-all-symbols`: The only type of this channel, which has one market.
   */
  T: 'funding-fee-all-symbols' | (string & {});
  /** When the gateway sent it, ns. */
  P: bigint;
  /** What is pushed. */
  d: FundingFeeAllSymbolsMessageDItem[];
}

export interface FundingFeeAllSymbolsMessageDItem {
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
 * Funding rates of all contracts in one push, every minute: about 680 rows, 86 kB.
 *
 * Channel `funding-fee-all-symbols` of the unified gateway.
 * Public, pushed once every 1min.
 * @see https://www.kucoin.com/docs-new/3470412w0
 */
export const fundingFeeAllSymbols: Channel<void, FundingFeeAllSymbolsMessage> = /*#__PURE__*/ unifiedChannel({
  id: 'ws.unified.fundingFeeAllSymbols',
  channel: 'funding-fee-all-symbols',
  servers: { futures: 'wss://x-push-futures.kucoin.com' },
  private: false,
  multiSymbol: false,
  pushTypes: ['funding-fee-all-symbols'],
  exact: ['P'],
  facts: { time: { at: 'P', unit: 'ns' }, pace: 300000 },
  limits: unifiedFutures,
});
