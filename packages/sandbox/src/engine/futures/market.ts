import type { Amount } from '../amount.ts';
import type { Book } from '../book/book.ts';
import type { Living, LivingState } from '../market/living.ts';
import type { LastTrade } from '../market/spot-market.ts';
import type { Contract } from './contracts.ts';

/** A sample of prices and open interest, once a minute. */
export interface Sample {
  readonly at: number;
  readonly index: Amount;
  readonly mark: Amount;
  /** Of the index, as a rate. */
  readonly premium: Amount;
  /** In lots. */
  readonly openInterest: Amount;
}

/** A funding that was settled. */
export interface FundingRecord {
  readonly at: number;
  readonly rate: Amount;
  readonly mark: Amount;
}

/** What a snapshot keeps of a contract; its orders are kept elsewhere. Rates are in millionths. */
export interface FuturesMarketState {
  readonly contract: Contract;
  readonly last: LastTrade;
  readonly living: LivingState;
  /** How far the quotes are from the index. */
  basis: number;
  /** The basis as the mark price sees it: slowly. In thousandths of a millionth. */
  smooth: number;
  /** Charged at the next funding. */
  fundingRate: number;
  nextFundingAt: number;
  /** Of the basis, since the last funding. */
  premiumSum: number;
  premiumCount: number;
  markedAt: number;
  /** Oldest first. */
  readonly samples: Sample[];
  readonly fundings: FundingRecord[];
}

/** A contract that is open: what trades there and the orders that wait. */
export interface FuturesMarket {
  readonly contract: Contract;
  readonly book: Book;
  readonly last: LastTrade;
  readonly state: FuturesMarketState;
  readonly living: Living;
}
