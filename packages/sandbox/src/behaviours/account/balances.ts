import { format } from '../../engine/amount.ts';
import { userIdOf } from '../../engine/accounts/user-id.ts';
import { mostSubAccounts, subAccountsOf } from '../../engine/accounts/sub-accounts.ts';
import type { AccountName, Balance } from '../../engine/customers.ts';
import { Refusal } from '../../refusal.ts';
import { optionalText, text, uidOf } from '../call.ts';
import type { Behaviour, Behaviours, Call } from '../call.ts';

const ACCOUNTS: readonly AccountName[] = ['main', 'trade', 'margin'];

const sums = ({ currency, available, held }: Balance): Readonly<Record<string, string>> => ({
  currency,
  balance: format(available.plus(held)),
  available: format(available),
  holds: format(held),
});

/** The trade account has a second name since it is high-frequency; asked for by it, it answers by it. */
const HIGH_FREQUENCY = 'trade_hf';

const spotAccounts: Behaviour = (call) => {
  const { balances } = call.exchange.customer(uidOf(call));
  const currency = optionalText(call, 'currency');
  const type = optionalText(call, 'type');
  const wanted = type === HIGH_FREQUENCY ? 'trade' : type;
  return ACCOUNTS.filter((account) => wanted === undefined || account === wanted).flatMap((account) =>
    [...(balances.get(account)?.values() ?? [])]
      .filter((balance) => currency === undefined || balance.currency === currency)
      .map((balance) => ({
        id: balance.id,
        type: type === HIGH_FREQUENCY ? type : account,
        ...sums(balance),
      })),
  );
};

const spotAccount: Behaviour = (call) => {
  const { balances } = call.exchange.customer(uidOf(call));
  const id = text(call, 'accountId');
  for (const account of ACCOUNTS)
    for (const balance of balances.get(account)?.values() ?? []) if (balance.id === id) return sums(balance);
  throw new Refusal('400100', 'There is no such account.', { absent: 'accountId' });
};

/** How many of the sub-accounts may trade what. */
const withAccess = (call: Call, access: string): number =>
  subAccountsOf(call.exchange, uidOf(call)).filter((one) => one.access.includes(access)).length;

const summary: Behaviour = (call) => {
  const customer = call.exchange.customer(uidOf(call));
  const most = mostSubAccounts(customer);
  return {
    level: customer.vip,
    subQuantity: subAccountsOf(call.exchange, customer.uid).length,
    spotSubQuantity: withAccess(call, 'Spot'),
    marginSubQuantity: withAccess(call, 'Margin'),
    futuresSubQuantity: withAccess(call, 'Futures'),
    optionSubQuantity: 0,
    maxSubQuantity: most,
    maxDefaultSubQuantity: 5,
    maxSpotSubQuantity: most - 5,
    maxMarginSubQuantity: most - 5,
    maxFuturesSubQuantity: most - 5,
    maxOptionSubQuantity: 0,
  };
};

/** Balances of a sub-account, by account. */
export const subBalances = (
  call: Call,
  uid: string,
  view: (balance: Balance) => unknown,
): Readonly<Record<string, unknown>> => {
  const customer = call.exchange.customer(uid);
  const rows = (account: AccountName): readonly unknown[] =>
    [...(customer.balances.get(account)?.values() ?? [])].map(view).filter((row) => row !== undefined);
  return {
    subUserId: userIdOf(customer.uid),
    subName: customer.name,
    mainAccounts: rows('main'),
    tradeAccounts: rows('trade'),
    marginAccounts: rows('margin'),
    tradeHFAccounts: [],
  };
};

export const accountBalances: Behaviours = {
  'account.account.getAccountInfo': summary,
  'account.account.getSpotAccountList': spotAccounts,
  'account.account.getSpotAccountDetail': spotAccount,
  // Every trade account of the sandbox is a high-frequency one.
  'account.account.getSpotAccountType': () => true,
};
