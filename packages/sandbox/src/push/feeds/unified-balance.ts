import { format } from '../../engine/amount.ts';
import type { AccountName, Balance } from '../../engine/customers.ts';
import type { Exchange } from '../../engine/exchange.ts';
import { walletOf } from '../../engine/futures/wallet.ts';
import { owed } from '../../engine/margin/debt.ts';
import { holdingsOf } from '../../engine/unified/wealth.ts';
import { each } from '../feed.ts';
import type { Feed } from '../feed.ts';
import { toNs } from './message.ts';
import { unifiedPush } from './unified-push.ts';

const ACCOUNTS: Readonly<Partial<Record<AccountName, string>>> = {
  main: 'FUNDING',
  trade: 'SPOT',
  margin: 'CROSS',
  futures: 'FUTURES',
  unified: 'UNIFIED',
};

/** Equity and debt, by the rules of the account; of a futures account its margins too. */
const worthOf = (exchange: Exchange, balance: Balance): object => {
  const { uid, account, currency, available, held } = balance;
  if (account === 'unified') {
    const holding = holdingsOf(exchange, uid).find((one) => one.balance.currency === currency);
    if (holding) return { e: format(holding.equity), l: format(holding.liability) };
  }
  if (account === 'futures') {
    const wallet = walletOf(exchange, balance);
    return {
      e: format(wallet.equity),
      l: '0',
      tCM: format(wallet.totalCross),
      cPM: format(wallet.crossMargin),
      cOM: format(wallet.crossOrders),
      cUP: format(wallet.crossProfit),
      iPM: format(wallet.isolatedMargin),
      iOM: format(wallet.isolatedOrders),
      iFF: '0',
      iUP: format(wallet.isolatedProfit),
    };
  }
  const debt = owed(exchange, balance, currency);
  return { e: format(available.plus(held).minus(debt)), l: format(debt) };
};

/** Money on the private unified gateway. What an account is worth is known when what moves the money has ended. */
export const unifiedBalanceFeeds: readonly Feed[] = [
  each('unified-private-push.balance', 'balance', ({ balance, at }, desk) => {
    const { account, uid, currency, available, held } = balance;
    const channel = desk.find(ACCOUNTS[account] ?? 'ISOLATED', uid);
    if (!channel) return;
    desk.soon(() => {
      const { exchange } = desk;
      const data = {
        c: currency,
        b: format(available.plus(held)),
        a: format(available),
        h: format(held),
        ...worthOf(exchange, balance),
        // Of the funding account alone it is text in milliseconds.
        U: account === 'main' ? String(at) : toNs(at),
      };
      channel.send(unifiedPush(channel.topic, exchange.clock.now(), data));
    });
  }),
];
