import { ZERO, isNegative, isPositive, min } from '../amount.ts';
import type { Amount } from '../amount.ts';
import { SYSTEM } from '../customers.ts';
import type { AccountName, Balance } from '../customers.ts';
import type { Exchange } from '../exchange.ts';
import { balanceOf, move } from '../money.ts';
import type { Contract } from './contracts.ts';
import { isOpen, unrealisedOf } from './position.ts';
import type { Position } from './position.ts';
import { markPriceOf } from './prices.ts';
import { positionsOf } from './state.ts';

/** The currency in which an account keeps what a contract settles in: only futures accounts call bitcoin XBT. */
export const settleCurrency = ({ settle }: Contract, account: AccountName): string =>
  account !== 'futures' && settle === 'XBT' ? 'BTC' : settle;

export const marginBalance = (
  exchange: Exchange,
  { uid, account }: { readonly uid: string; readonly account: AccountName },
  contract: Contract,
): Balance => balanceOf(exchange, uid, account, settleCurrency(contract, account));

/**
 * Profit from the clearing house, or a loss to it. One side of a trade may realise before the other does,
 * so its balance is at any time the cost of all open positions with the sign turned.
 */
export const realise = (exchange: Exchange, balance: Balance, profit: Amount): void =>
  move(balanceOf(exchange, SYSTEM.clearing, 'futures', balance.currency), balance, profit);

/** The insurance fund pays, or takes what is below zero. */
export const insure = (exchange: Exchange, balance: Balance, value: Amount): void =>
  move(balanceOf(exchange, SYSTEM.insurance, 'main', balance.currency), balance, value);

/** A customer's open positions that settle in a currency of an account. */
export const openPositions = (
  exchange: Exchange,
  { uid, account, currency }: Pick<Balance, 'uid' | 'account' | 'currency'>,
): readonly Position[] =>
  positionsOf(exchange, uid).filter(
    (position) =>
      isOpen(position) &&
      position.account === account &&
      settleCurrency(exchange.futuresMarket(position.symbol).contract, account) === currency,
  );

export const positionProfit = (exchange: Exchange, position: Position): Amount => {
  const market = exchange.futuresMarket(position.symbol);
  return unrealisedOf(market.contract, position, markPriceOf(exchange, market));
};

/** What is free for new orders: losses of cross positions count, their profits not before they are realised. */
export const freeMargin = (exchange: Exchange, balance: Balance): Amount => {
  const loss = openPositions(exchange, balance)
    .filter(({ marginMode }) => marginMode === 'CROSS')
    .reduce((sum, position) => sum.plus(positionProfit(exchange, position)), ZERO);
  return isNegative(loss) ? balance.available.plus(loss) : balance.available;
};

/** What may leave the account. */
export const withdrawable = (exchange: Exchange, balance: Balance): Amount => {
  const free = min(balance.available, freeMargin(exchange, balance));
  return isPositive(free) ? free : ZERO;
};
