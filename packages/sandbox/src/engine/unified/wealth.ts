import { ONE, ZERO, amount, divide, isPositive, max } from '../amount.ts';
import type { Amount } from '../amount.ts';
import { usdtPriceOf } from '../accounts/worth.ts';
import type { Balance } from '../customers.ts';
import type { Exchange } from '../exchange.ts';
import { ordersOn } from '../futures/deficit.ts';
import { maintenanceOf } from '../futures/liquidate.ts';
import { openPositions, positionProfit } from '../futures/money.ts';
import { leverageOf, owed } from '../margin/debt.ts';
import { collateralRatioOf } from './collateral.ts';

/** One currency of the unified account. All amounts are in that currency. */
export interface Holding {
  readonly balance: Balance;
  /** Free and held. */
  readonly total: Amount;
  /** Profit of open positions that settle in it, not realised yet. */
  readonly unrealised: Amount;
  readonly liability: Amount;
  /** What is left if positions were closed and debts paid now. */
  readonly equity: Amount;
  /** Kept for futures orders and positions, and what own money a debt asks for. */
  readonly initialMargin: Amount;
  readonly maintenanceMargin: Amount;
}

/** The unified account as a whole, worth in USDT. */
export interface Wealth {
  readonly equity: Amount;
  /** What counts as margin: of each currency only a part, of what is owed all. */
  readonly adjusted: Amount;
  readonly liability: Amount;
  readonly initialMargin: Amount;
  readonly maintenanceMargin: Amount;
  readonly availableMargin: Amount;
  /** Maintenance margin by adjusted equity; at 1 there is too little. */
  readonly riskRatio: Amount;
}

/** The part of a debt that must be there at least. */
export const DEBT_MAINTENANCE: Amount = amount('0.05');

const sum = <T>(items: readonly T[], of: (item: T) => Amount): Amount =>
  items.reduce((total, item) => total.plus(of(item)), ZERO);

const holdingOf = (exchange: Exchange, balance: Balance): Holding => {
  const positions = openPositions(exchange, balance);
  const total = balance.available.plus(balance.held);
  const unrealised = sum(positions, (position) => positionProfit(exchange, position));
  const kept = sum(ordersOn(exchange, balance), ({ held }) => held);
  const { uid, currency } = balance;
  const liability = owed(exchange, { uid, account: 'unified' }, currency);
  const carry = leverageOf(exchange, { uid, account: 'unified' }).minus(ONE);
  return {
    balance,
    total,
    unrealised,
    liability,
    equity: total.plus(unrealised).minus(liability),
    initialMargin: kept.plus(sum(positions, ({ margin }) => margin)).plus(divide(liability, carry, 12)),
    maintenanceMargin: sum(positions, (position) => maintenanceOf(exchange, position)).plus(
      liability.times(DEBT_MAINTENANCE),
    ),
  };
};

export const holdingsOf = (exchange: Exchange, uid: string): readonly Holding[] =>
  [...(exchange.customer(uid).balances.get('unified')?.values() ?? [])].map((balance) =>
    holdingOf(exchange, balance),
  );

export const wealthOf = (exchange: Exchange, uid: string): Wealth => {
  const holdings = holdingsOf(exchange, uid).map((holding) => ({
    ...holding,
    price: usdtPriceOf(exchange, holding.balance.currency),
    ratio: collateralRatioOf(holding.balance.currency),
  }));
  const adjusted = sum(holdings, ({ equity, price, ratio }) => {
    const worth = equity.times(price);
    return isPositive(worth) ? worth.times(ratio) : worth;
  });
  const initialMargin = sum(holdings, (one) => one.initialMargin.times(one.price));
  const maintenanceMargin = sum(holdings, (one) => one.maintenanceMargin.times(one.price));
  return {
    equity: sum(holdings, ({ equity, price }) => equity.times(price)),
    adjusted,
    liability: sum(holdings, ({ liability, price }) => liability.times(price)),
    initialMargin,
    maintenanceMargin,
    availableMargin: max(ZERO, adjusted.minus(initialMargin)),
    riskRatio: isPositive(adjusted) ? divide(maintenanceMargin, adjusted, 8) : ZERO,
  };
};
