import { format } from '../engine/amount.ts';
import type { AccountName } from '../engine/customers.ts';
import { optionalText, uidOf } from './call.ts';
import type { Behaviour, Behaviours } from './call.ts';

const ACCOUNTS: readonly AccountName[] = ['trade', 'main', 'margin'];

const spotAccounts: Behaviour = (call) => {
  const { balances } = call.exchange.customer(uidOf(call));
  const currency = optionalText(call, 'currency');
  const type = optionalText(call, 'type');
  return ACCOUNTS.filter((account) => type === undefined || account === type).flatMap((account) =>
    [...(balances.get(account)?.values() ?? [])]
      .filter((balance) => currency === undefined || balance.currency === currency)
      .map(({ id, available, held, ...balance }) => ({
        id,
        currency: balance.currency,
        type: account,
        balance: format(available.plus(held)),
        available: format(available),
        holds: format(held),
      })),
  );
};

export const accounts: Behaviours = {
  'account.account.getSpotAccountList': spotAccounts,
};
