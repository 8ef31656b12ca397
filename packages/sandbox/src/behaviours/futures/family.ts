import { requireCurrency } from '../../engine/accounts/read.ts';
import { requireMaster, subAccountsOf } from '../../engine/accounts/sub-accounts.ts';
import { ZERO } from '../../engine/amount.ts';
import type { Amount } from '../../engine/amount.ts';
import { walletOf } from '../../engine/futures/wallet.ts';
import { balanceOf } from '../../engine/money.ts';
import { optionalText, uidOf } from '../call.ts';
import type { Behaviour, Behaviours } from '../call.ts';
import { asNumbers, futuresFigures } from './account.ts';

type Figures = ReturnType<typeof futuresFigures>;

const total = (all: readonly Figures[]): Figures => {
  const sums: Record<string, Amount> = {};
  for (const figures of all)
    for (const [name, value] of Object.entries(figures))
      sums[`${name}Total`] = (sums[`${name}Total`] ?? ZERO).plus(value);
  return sums;
};

/** Futures accounts of a master and all its sub-accounts. The master comes last, under the name `main`. */
const getList: Behaviour = (call) => {
  const { exchange } = call;
  const currency = optionalText(call, 'currency') ?? 'XBT';
  requireCurrency(exchange, currency);
  const master = requireMaster(exchange, uidOf(call));
  const rows = [...subAccountsOf(exchange, master.uid), master].map(({ uid, name }) => ({
    accountName: uid === master.uid ? 'main' : name,
    figures: futuresFigures(walletOf(exchange, balanceOf(exchange, uid, 'futures', currency))),
  }));
  return {
    summary: { ...asNumbers(total(rows.map(({ figures }) => figures))), currency },
    accounts: rows.map(({ accountName, figures }) => ({ accountName, ...asNumbers(figures), currency })),
  };
};

export const futuresFamily: Behaviours = { 'account.subAccount.getFuturesSubAccountListV2': getList };
