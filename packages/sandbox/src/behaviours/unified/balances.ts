import { ZERO, format } from '../../engine/amount.ts';
import type { AccountName, Balance, Customer } from '../../engine/customers.ts';
import { walletOf } from '../../engine/futures/wallet.ts';
import { loansOf, owed } from '../../engine/margin/debt.ts';
import { mostBorrowable } from '../../engine/margin/loans.ts';
import { holdingsOf, wealthOf } from '../../engine/unified/wealth.ts';
import { badParameter } from '../../refusal.ts';
import { optionalText, text, uidOf } from '../call.ts';
import type { Behaviour, Behaviours, Call } from '../call.ts';
import { bothVersions, forUnified, isV1, optionalWhole, pageSizeOf } from './call.ts';

/** The accounts by the words of the unified routes. Isolated accounts exist by pair. */
export const ACCOUNTS: Readonly<Record<string, AccountName>> = {
  FUNDING: 'main',
  SPOT: 'trade',
  FUTURES: 'futures',
  CROSS: 'margin',
  UNIFIED: 'unified',
};

/** The accounts of a customer that a word such as `SPOT` or `ISOLATED` means. */
export const accountsNamed = ({ balances }: Customer, word: string): readonly AccountName[] => {
  if (word === 'ISOLATED') return [...balances.keys()].filter((account) => account.startsWith('isolated:'));
  const account = ACCOUNTS[word];
  if (!account) throw badParameter('accountType', 'is not known here');
  return [account];
};

const pairOf = (account: AccountName): string | undefined => account.split(':')[1];

const currencyView = (call: Call, balance: Balance): object => {
  const { currency, available, held, account } = balance;
  const total = available.plus(held);
  const liability = owed(call.exchange, balance, currency);
  const wallet = account === 'futures' ? walletOf(call.exchange, balance) : undefined;
  return {
    currency,
    [isV1(call) ? 'hold' : 'locked']: format(held),
    available: format(available),
    balance: format(total),
    equity: format(wallet?.equity ?? total.minus(liability)),
    liability: format(liability),
    ...(wallet && {
      totalCrossMargin: format(wallet.totalCross),
      crossPosMargin: format(wallet.crossMargin),
      crossOrderMargin: format(wallet.crossOrders),
      crossUnPnl: format(wallet.crossProfit),
      isolatedPosMargin: format(wallet.isolatedMargin),
      isolatedOrderMargin: format(wallet.isolatedOrders),
      isolatedFundingFeeMargin: '0',
      isolatedUnPnl: format(wallet.isolatedProfit),
    }),
  };
};

const getClassicAccountBalance: Behaviour = (call) => {
  const customer = call.exchange.customer(uidOf(call));
  const accountType = text(call, 'accountType');
  const currency = optionalText(call, 'currency');
  const subtype = optionalText(call, 'accountSubtype');
  const accounts = accountsNamed(customer, accountType)
    .filter((account) => subtype === undefined || accountType !== 'ISOLATED' || pairOf(account) === subtype)
    .map((account) => ({
      ...(pairOf(account) === undefined ? {} : { accountSubtype: pairOf(account) }),
      currencies: [...(customer.balances.get(account)?.values() ?? [])]
        .filter((balance) => currency === undefined || balance.currency === currency)
        .map((balance) => currencyView(call, balance)),
    }));
  return { accountType, ts: call.exchange.clock.now(), accounts };
};

const getAccount: Behaviour = (call) => ({
  accountType: 'UNIFIED',
  ts: call.exchange.clock.now(),
  accounts: [
    {
      currencies: holdingsOf(call.exchange, uidOf(call)).map(({ balance, total, equity, liability }) => ({
        currency: balance.currency,
        equity: format(equity),
        hold: format(balance.held),
        balance: format(total),
        available: format(balance.available),
        liability: format(liability),
        potentialBorrow: format(mostBorrowable(call.exchange, balance, balance.currency)),
        collateralStatus: '1',
      })),
    },
  ],
});

const getAccountOverview: Behaviour = (call) => {
  const wealth = wealthOf(call.exchange, uidOf(call));
  return {
    accountType: 'UNIFIED',
    riskRatio: format(wealth.riskRatio),
    equity: format(wealth.equity),
    adjustedEquity: format(wealth.adjusted),
    liability: format(wealth.liability),
    availableMargin: format(wealth.availableMargin),
    im: format(wealth.initialMargin),
    mm: format(wealth.maintenanceMargin),
  };
};

const WORDS: Readonly<Partial<Record<AccountName, string>>> = {
  main: 'FUNDING',
  trade: 'SPOT',
  futures: 'FUTURES',
  margin: 'CROSS',
  unified: 'UNIFIED',
};

/** How the unified routes call an account. */
export const wordFor = (account: AccountName): string => WORDS[account] ?? 'ISOLATED';

/** What a sub-account has, by account; empty accounts are left out. */
const accountsOf = (call: Call, { balances }: Customer): readonly object[] => {
  const v1 = isV1(call);
  return [...balances].map(([account, currencies]) => ({
    accountType: wordFor(account),
    [v1 ? 'accountSubType' : 'subAccountType']: pairOf(account) ?? null,
    [v1 ? 'currencyList' : 'currencies']: [...currencies.values()].map((balance) => ({
      ...currencyView(call, balance),
      liabilityInterest: format(loansOf(call.exchange, balance).get(balance.currency)?.interest ?? ZERO),
      [v1 ? 'liabilityPrinciple' : 'liabilityPrincipal']: format(
        loansOf(call.exchange, balance).get(balance.currency)?.principal ?? ZERO,
      ),
      unrealisedPnl: '0',
    })),
  }));
};

const getSubAccountBalance: Behaviour = (call) => {
  const { exchange } = call;
  const v1 = isV1(call);
  const wanted = optionalText(call, v1 ? 'UID' : 'uid');
  const after = optionalWhole(call, 'lastId') ?? 0;
  const subs = [...exchange.state.customers.values()]
    .filter(
      ({ parent, uid }) =>
        parent === uidOf(call) && (wanted === undefined || uid === wanted) && Number(uid) > after,
    )
    .toSorted((a, b) => Number(a.uid) - Number(b.uid))
    .slice(0, pageSizeOf(call, 10, 100));
  return {
    ts: exchange.clock.now(),
    userList: subs.map((sub) => ({
      uid: Number(sub.uid),
      [v1 ? 'accountList' : 'accounts']: accountsOf(call, sub),
    })),
  };
};

export const unifiedBalances: Behaviours = bothVersions('account', {
  getClassicAccountBalance,
  getAccount: forUnified(getAccount),
  getAccountOverview: forUnified(getAccountOverview),
  getSubAccountBalance,
});
