import { format, toNumber } from '../state/decimal.ts';
import { freeMargin, marginOf, markValueOf, orderMargin, positionMargin } from '../state/positions.ts';
import type { Wallet } from '../state/wallet.ts';
import { accountOf, optionalText } from './call.ts';
import type { Behaviour, Behaviours } from './call.ts';

const rowsOf = (wallet: Wallet, type: string): readonly Readonly<Record<string, string>>[] =>
  [...wallet.balances.values()].map(({ id, currency, available, held }) => ({
    id,
    currency,
    type,
    balance: format(available + held),
    available: format(available),
    holds: format(held),
  }));

const spotAccounts: Behaviour = (call) => {
  const { main, trade } = accountOf(call);
  const currency = optionalText(call, 'currency');
  const type = optionalText(call, 'type');
  return [...rowsOf(trade, 'trade'), ...rowsOf(main, 'main')].filter(
    (row) =>
      (currency === undefined || row['currency'] === currency) &&
      (type === undefined || row['type'] === type),
  );
};

const futuresAccount: Behaviour = (call) => {
  const account = accountOf(call);
  const currency = optionalText(call, 'currency') ?? 'XBT';
  const open = [...account.positions.values()].filter(({ contract }) => contract.settle === currency);
  const profit = open.reduce((sum, position) => sum + markValueOf(position) - position.cost, 0n);
  const upkeep = open.reduce((sum, position) => sum + marginOf(position), 0n);
  const { available } = account.futures.of(currency);
  const free = freeMargin(account, currency);
  return {
    accountEquity: toNumber(available + profit),
    unrealisedPNL: toNumber(profit),
    marginBalance: toNumber(available),
    positionMargin: toNumber(positionMargin(account, currency)),
    orderMargin: toNumber(orderMargin(account, currency)),
    frozenFunds: 0,
    availableBalance: toNumber(free),
    currency,
    riskRatio: available + profit > 0n ? toNumber((upkeep * 10n ** 18n) / (available + profit)) : 0,
    maxWithdrawAmount: toNumber(free > 0n ? free : 0n),
  };
};

export const accounts: Behaviours = {
  'account.account.getSpotAccountList': spotAccounts,
  'account.account.getFuturesAccount': futuresAccount,
};
