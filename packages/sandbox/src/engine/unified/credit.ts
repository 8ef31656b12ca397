import { ONE, ZERO, amount, divide, isPositive, max, min } from '../amount.ts';
import type { Amount } from '../amount.ts';
import { peekBalance } from '../accounts/purse.ts';
import type { Purse } from '../accounts/purse.ts';
import { usdtPriceOf } from '../accounts/worth.ts';
import type { Balance } from '../customers.ts';
import type { Exchange } from '../exchange.ts';
import { crossFigures } from '../futures/liquidate.ts';
import { isOpen } from '../futures/position.ts';
import type { Position } from '../futures/position.ts';
import { positionsOf } from '../futures/state.ts';
import { leverageOf, loansOf, owed } from '../margin/debt.ts';
import { lend, lentOut, repayWhatIsThere } from '../margin/loans.ts';
import { loanTerms } from '../margin/terms.ts';
import { isUnified } from './mode.ts';
import { wealthOf } from './wealth.ts';

/** Support brings the equity of cross positions to this times what they need. */
const ENOUGH = amount('3');

const purseOf = (uid: string): Purse => ({ uid, account: 'unified' });

/** How much of a currency all that a customer has can still carry, besides `reserved` USDT of margin. */
const mostLent = (exchange: Exchange, uid: string, currency: string, reserved: Amount): Amount => {
  const terms = loanTerms(exchange, 'unified', currency);
  const price = usdtPriceOf(exchange, currency);
  if (!terms || !isPositive(price)) return ZERO;
  const own = max(ZERO, wealthOf(exchange, uid).availableMargin.minus(reserved));
  const byWorth = divide(own.times(leverageOf(exchange, purseOf(uid)).minus(ONE)), price, 8);
  const byRisk = terms.most.minus(owed(exchange, purseOf(uid), currency));
  return max(ZERO, min(byWorth, min(byRisk, terms.inventory.minus(lentOut(exchange, currency)))));
};

/**
 * Money of a currency for futures of a unified account: what is not there is borrowed against everything else that
 * the customer has. False, and nothing borrowed, if that does not carry it.
 */
export const provideMargin = (exchange: Exchange, uid: string, currency: string, needed: Amount): boolean => {
  const worth = needed.times(usdtPriceOf(exchange, currency));
  if (worth.gt(wealthOf(exchange, uid).availableMargin)) return false;
  const missing = needed.minus(peekBalance(exchange, purseOf(uid), currency)?.available ?? ZERO);
  if (!isPositive(missing)) return true;
  if (missing.gt(mostLent(exchange, uid, currency, worth))) return false;
  lend(exchange, purseOf(uid), currency, missing, { reason: 'TRADE_AUTO_BORROW' });
  return true;
};

const crossOf = (exchange: Exchange, uid: string): readonly Position[] =>
  positionsOf(exchange, uid).filter(
    (position) => isOpen(position) && position.account === 'unified' && position.marginMode === 'CROSS',
  );

/** Lends to cross positions that would be liquidated, as far as the rest of the account carries it. */
const support = (exchange: Exchange, balance: Balance): void => {
  const { uid, account, currency } = balance;
  if (account !== 'unified') return;
  const { equity, maintenance } = crossFigures(exchange, balance);
  const wanted = maintenance.times(ENOUGH).minus(equity);
  const size = min(wanted, mostLent(exchange, uid, currency, ZERO));
  if (isPositive(size)) lend(exchange, purseOf(uid), currency, size, { reason: 'TRADE_AUTO_BORROW' });
};

/** Free money pays back what was borrowed, unless cross positions lean on it. */
export const repayUnneeded = (exchange: Exchange, uid: string): void => {
  if (crossOf(exchange, uid).length > 0) return;
  for (const currency of loansOf(exchange, purseOf(uid)).keys())
    repayWhatIsThere(exchange, purseOf(uid), currency, 'AUTO_REPAY');
};

/** Keeps cross positions of unified accounts alive by what else is there, and pays back what is not needed. */
export const watchCredit = (exchange: Exchange): void => {
  const { events } = exchange;
  events.on('marginCall', (balance) => support(exchange, balance));
  events.on('balance', ({ balance: { uid, account, currency, available } }) => {
    if (account !== 'unified' || !isPositive(available) || !isUnified(exchange.customer(uid))) return;
    if (isPositive(owed(exchange, purseOf(uid), currency)))
      exchange.later(() => repayUnneeded(exchange, uid));
  });
};
