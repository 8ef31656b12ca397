import { ZERO, cut, divide, isNegative, isPositive, isZero, max } from '../amount.ts';
import type { Amount } from '../amount.ts';
import type { AccountName } from '../customers.ts';
import type { Contract } from './contracts.ts';
import type { MarginMode, PositionSide } from './order.ts';
import type { RiskTier } from './risk-tiers.ts';

/** What a customer holds of a contract. It stays when it is closed, with no lots. Plain data. */
export interface Position {
  readonly id: string;
  readonly uid: string;
  readonly account: AccountName;
  readonly symbol: string;
  readonly side: PositionSide;
  marginMode: MarginMode;
  /** Above zero long, below zero short. */
  lots: Amount;
  /** What the open lots were worth when they were opened; see `valueOf` for the sign. */
  cost: Amount;
  /** What its account keeps for it. Losses beyond it are not the customer's if it is isolated. */
  margin: Amount;
  /** What of the margin came from opening. */
  initial: Amount;
  leverage: Amount;
  /** All since it was opened. Gross profit, fees paid, funding received. */
  realised: Amount;
  fees: Amount;
  funding: Amount;
  openedLots: Amount;
  openedValue: Amount;
  closedLots: Amount;
  closedValue: Amount;
  openedAt: number;
}

/** A position that was closed. */
export interface ClosedPosition {
  readonly row: number;
  readonly closeId: string;
  readonly account: AccountName;
  readonly symbol: string;
  readonly positionId: string;
  readonly side: PositionSide;
  readonly long: boolean;
  readonly liquidated: boolean;
  readonly marginMode: MarginMode;
  readonly leverage: Amount;
  readonly realised: Amount;
  readonly fees: Amount;
  readonly funding: Amount;
  readonly openPrice: Amount;
  readonly closePrice: Amount;
  readonly lots: Amount;
  readonly openedAt: number;
  readonly closedAt: number;
}

export const PLACES = 12;

/**
 * What so many lots are worth at a price, in the settlement currency. Lots below zero are a short position,
 * and turn the sign. An inverse contract's long position has a value below zero: it owes coins, the fewer
 * the higher the price, so that profit is always the value now minus the cost.
 */
export const valueOf = ({ inverse, multiplier }: Contract, lots: Amount, price: Amount): Amount =>
  inverse ? divide(lots.times(multiplier), price, PLACES) : lots.times(multiplier).times(price);

/** The price at which so many lots are worth so much. */
export const priceOf = (
  { inverse, multiplier, indexTick }: Contract,
  lots: Amount,
  value: Amount,
): Amount => {
  const units = lots.times(multiplier);
  const price = inverse ? divide(units, value) : divide(value, units);
  return cut(max(price, ZERO), Math.max(8, indexTick.toFixed().length));
};

export const isOpen = ({ lots }: Position): boolean => !isZero(lots);
export const isLong = ({ lots }: Position): boolean => isPositive(lots);

export const entryPrice = (contract: Contract, { lots, cost }: Position): Amount =>
  isZero(lots) ? ZERO : priceOf(contract, lots, cost);

export const unrealisedOf = (contract: Contract, { lots, cost }: Position, mark: Amount): Amount =>
  isZero(lots) ? ZERO : valueOf(contract, lots, mark).minus(cost);

/** The first level that is large enough for the value; the last if none is. */
export const tierFor = ({ tiers }: Contract, value: Amount): RiskTier => {
  const tier = tiers.find(({ maxRiskLimit }) => value.lte(String(maxRiskLimit))) ?? tiers.at(-1);
  if (!tier) throw new Error('A contract has at least one risk level.');
  return tier;
};

/**
 * The price at which the margin and the profit are only `rate` of the position's value: with the rate of the
 * maintenance margin the liquidation price, with zero the bankruptcy price. Zero if no price does that.
 */
export const priceAtEquity = (
  contract: Contract,
  { lots, cost }: Position,
  margin: Amount,
  rate: Amount,
): Amount => {
  if (isZero(lots)) return ZERO;
  const units = lots.times(contract.multiplier);
  const needs = units.abs().times(rate);
  // margin + value - cost = rate × |value|, with value = units × price, or units / price.
  const owed = cost.minus(margin);
  const price = contract.inverse ? divide(units.minus(needs), owed) : divide(owed, units.minus(needs));
  return isNegative(price) ? ZERO : cut(price, 8);
};
