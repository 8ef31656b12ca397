import { ZERO, max, min } from '../amount.ts';
import type { Amount } from '../amount.ts';
import { pushCapped } from '../capped.ts';
import type { Trade } from '../market/trade.ts';
import type { FuturesMarket, Quarter } from './market.ts';

const QUARTER_MS = 15 * 60_000;
const DAY_MS = 24 * 60 * 60_000;
const TRADES_CAP = 100;
/** One more than a day, because the oldest counts only in part. */
const QUARTERS_CAP = 97;

/** Notes a trade for the last trades and the figures of the day. */
export const noteTrade = ({ state, contract }: FuturesMarket, trade: Trade): void => {
  const { price, size, at } = trade;
  pushCapped(state.trades, trade, TRADES_CAP);
  const from = at - (at % QUARTER_MS);
  let quarter = state.quarters.at(-1);
  if (quarter?.from !== from) {
    quarter = { from, open: price, high: price, low: price, lots: ZERO, turnover: ZERO };
    pushCapped(state.quarters, quarter, QUARTERS_CAP);
  }
  quarter.high = max(quarter.high, price);
  quarter.low = min(quarter.low, price);
  quarter.lots = quarter.lots.plus(size);
  const value = contract.inverse ? size : size.times(contract.multiplier).times(price);
  quarter.turnover = quarter.turnover.plus(value);
};

/** The last 24 hours of a contract, to the quarter of an hour. */
export interface DayFigures {
  readonly high: Amount;
  readonly low: Amount;
  /** The first price of the day. */
  readonly open: Amount;
  readonly lots: Amount;
  readonly turnover: Amount;
}

export const dayFigures = ({ state, last }: FuturesMarket, now: number): DayFigures => {
  const quarters = state.quarters.filter(({ from }) => from > now - DAY_MS);
  const sum = (of: (quarter: Quarter) => Amount): Amount =>
    quarters.reduce((total, quarter) => total.plus(of(quarter)), ZERO);
  return {
    high: quarters.reduce((highest, quarter) => max(highest, quarter.high), last.price),
    low: quarters.reduce((lowest, quarter) => min(lowest, quarter.low), last.price),
    open: quarters[0]?.open ?? last.price,
    lots: sum(({ lots }) => lots),
    turnover: sum(({ turnover }) => turnover),
  };
};
