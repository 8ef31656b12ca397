import { cutUp, isPositive } from '../amount.ts';
import { listOf } from '../accounts/state.ts';
import { pushCapped } from '../capped.ts';
import type { Exchange } from '../exchange.ts';
import { payLenders } from './lending.ts';
import { hourRate, loanTerms } from './terms.ts';

const HOUR_MS = 60 * 60 * 1000;
const KEPT = 5000;

/** Charges every debt an hour's interest on what was borrowed. It is owed, and moves when it is repaid. */
const chargeInterest = (exchange: Exchange): void => {
  const { state, clock } = exchange;
  for (const [uid, accounts] of state.margin.loans) {
    for (const [account, loans] of accounts) {
      for (const [currency, loan] of loans) {
        const terms = loanTerms(exchange, account, currency);
        if (!terms || !isPositive(loan.principal)) continue;
        const interest = cutUp(loan.principal.times(hourRate(terms)), 8);
        loan.interest = loan.interest.plus(interest);
        pushCapped(
          listOf(state.margin.interests, uid),
          { account, currency, dayRate: terms.dayRate, interest, at: clock.now() },
          KEPT,
        );
      }
    }
  }
};

const nextHour = (now: number): number => (Math.floor(now / HOUR_MS) + 1) * HOUR_MS;

/** Each full hour: debts grow, lenders are paid. */
export const watchInterest = (exchange: Exchange): void => {
  const { clock } = exchange;
  clock.handle('margin.hour', (_key, at) => {
    clock.schedule(at + HOUR_MS, 'margin.hour', '');
    chargeInterest(exchange);
    payLenders(exchange);
  });
  clock.schedule(nextHour(clock.now()), 'margin.hour', '');
};
