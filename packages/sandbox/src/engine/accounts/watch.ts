import type { Exchange } from '../exchange.ts';
import { watchConverts } from './convert.ts';
import { watchDeposits } from './deposits.ts';
import { watchWithdrawals } from './withdrawals.ts';

/** Everything about funding that goes on by the clock. */
export const watchAccounts = (exchange: Exchange): void => {
  watchDeposits(exchange);
  watchWithdrawals(exchange);
  watchConverts(exchange);
};
