import { ZERO, cut, isNegative, isPositive, isZero, min } from '../amount.ts';
import type { Amount } from '../amount.ts';
import { pushCapped } from '../capped.ts';
import { SYSTEM } from '../customers.ts';
import type { Exchange } from '../exchange.ts';
import { balanceOf, enter, move, moveHeld } from '../money.ts';
import { coverDeficit } from './deficit.ts';
import { announceSince, before } from './hold.ts';
import type { FundingRecord, FuturesMarket } from './market.ts';
import { insure, marginBalance } from './money.ts';
import { isOpen, valueOf } from './position.ts';
import type { Position } from './position.ts';
import { markPriceOf, rateOf } from './prices.ts';
import { fundingPaymentsOf, holdersOf, positionsOf } from './state.ts';
import type { FundingPayment } from './state.ts';

export const FUNDING_MS: number = 8 * 60 * 60_000;
/** KuCoin's fundings are at 4, 12 and 20 o'clock UTC. */
const OFFSET_MS = 4 * 60 * 60_000;
const HISTORY_CAP = 1100;
const PAYMENTS_CAP = 5000;
/** A month. */
const PAST_FUNDINGS = 90;
const PLACES = 8;

/** In millionths per eight hours: 0.03 % a day. */
const INTEREST = 100;
/** The premium counts less near the interest. */
const DAMPER = 500;
export const FUNDING_CAP = 3000;

const clamp = (value: number, most: number): number => Math.max(-most, Math.min(most, value));

/** The rate that a premium leads to, both in millionths: it pulls the contract back to the index. */
export const fundingRateFor = (premium: number): number =>
  clamp(premium + clamp(INTEREST - premium, DAMPER), FUNDING_CAP);

export const nextFundingAfter = (now: number): number => now - ((now - OFFSET_MS) % FUNDING_MS) + FUNDING_MS;

/** The month before: while a contract stays near its index, nothing but the interest is paid. */
export const calmFundings = (now: number, mark: Amount): FundingRecord[] =>
  Array.from({ length: PAST_FUNDINGS }, (_, at) => ({
    at: nextFundingAfter(now) - (PAST_FUNDINGS - at) * FUNDING_MS,
    rate: rateOf(fundingRateFor(0)),
    mark,
  }));

/** The rate that the premiums so far would lead to. */
export const predictedRate = ({ state }: FuturesMarket): number =>
  fundingRateFor(state.premiumCount === 0 ? 0 : Math.round(state.premiumSum / state.premiumCount));

/** Above zero: received. A long position pays at a rate above zero, of either kind of contract. */
const dueOf = ({ contract }: FuturesMarket, lots: Amount, mark: Amount, rate: Amount): Amount => {
  const value = valueOf(contract, lots.abs(), mark).abs();
  const paid = cut(value.times(rate), PLACES);
  return isNegative(lots) ? paid : paid.neg();
};

/** An isolated position pays from its own margin as far as it goes; the insurance fund stands in for the rest. */
const payFrom = (exchange: Exchange, market: FuturesMarket, position: Position, due: Amount): void => {
  const balance = marginBalance(exchange, position, market.contract);
  if (position.marginMode === 'CROSS' || isPositive(due)) return insure(exchange, balance, due);
  const fund = balanceOf(exchange, SYSTEM.insurance, 'main', balance.currency);
  const taken = min(due.neg(), position.margin);
  moveHeld(balance, fund, taken);
  position.margin = position.margin.minus(taken);
};

const settlePosition = (
  exchange: Exchange,
  market: FuturesMarket,
  position: Position,
  { mark, rate, at }: { readonly mark: Amount; readonly rate: Amount; readonly at: number },
): void => {
  const { contract } = market;
  const due = dueOf(market, position.lots, mark, rate);
  const balance = marginBalance(exchange, position, contract);
  const was = before(balance);
  const total = balance.available.plus(balance.held);
  payFrom(exchange, market, position, due);
  const paid = balance.available.plus(balance.held).minus(total);
  position.funding = position.funding.plus(paid);
  const payment: FundingPayment = {
    row: exchange.ids.row(),
    account: position.account,
    symbol: position.symbol,
    at,
    rate,
    mark,
    lots: position.lots,
    value: valueOf(contract, position.lots, mark),
    paid,
    marginMode: position.marginMode,
    side: position.side,
  };
  pushCapped(fundingPaymentsOf(exchange, position.uid), payment, PAYMENTS_CAP);
  enter(exchange, balance, paid, 'RealisedPNL', { context: { symbol: position.symbol, remark: 'funding' } });
  announceSince(exchange, balance, was, 'futures.funding', { symbol: position.symbol });
  exchange.events.emit('position', { type: 'settlement', uid: position.uid, position, payment, at });
  if (isNegative(balance.available)) coverDeficit(exchange, balance);
};

/** Everybody who holds the contract pays or receives; all go through the insurance fund, which keeps what rounding leaves. */
const settle = (exchange: Exchange, market: FuturesMarket, at: number): void => {
  const { state, contract } = market;
  const rate = rateOf(state.fundingRate);
  const mark = markPriceOf(exchange, market);
  const terms = { mark, rate, at };
  exchange.events.emit('funding', {
    type: 'begin',
    symbol: contract.symbol,
    fundingRate: rate,
    fundingTime: at,
  });
  for (const uid of holdersOf(exchange, contract.symbol)) {
    for (const position of positionsOf(exchange, uid))
      if (position.symbol === contract.symbol && isOpen(position))
        settlePosition(exchange, market, position, terms);
  }
  for (const [uid, positions] of exchange.state.futures.system) {
    const lots = positions.get(contract.symbol)?.lots ?? ZERO;
    if (isZero(lots)) continue;
    const fund = balanceOf(exchange, SYSTEM.insurance, 'main', contract.settle);
    move(fund, balanceOf(exchange, uid, 'futures', contract.settle), dueOf(market, lots, mark, rate));
  }
  pushCapped(state.fundings, { at, rate, mark }, HISTORY_CAP);
  state.fundingRate = predictedRate(market);
  state.premiumSum = 0;
  state.premiumCount = 0;
  state.nextFundingAt = at + FUNDING_MS;
  exchange.events.emit('funding', {
    type: 'end',
    symbol: contract.symbol,
    fundingRate: rateOf(state.fundingRate),
    fundingTime: at,
  });
};

/** Settles the contract's funding when its time has come. */
export const settleFunding = (exchange: Exchange, market: FuturesMarket): void => {
  const at = market.state.nextFundingAt;
  if (exchange.clock.now() >= at) exchange.atomically(() => settle(exchange, market, at));
};
