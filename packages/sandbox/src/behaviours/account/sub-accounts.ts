import { format, isZero } from '../../engine/amount.ts';
import {
  addSubAccount,
  allowSubAccount,
  requireMaster,
  subAccountsOf,
} from '../../engine/accounts/sub-accounts.ts';
import type { Access } from '../../engine/accounts/sub-accounts.ts';
import { userIdOf } from '../../engine/accounts/user-id.ts';
import { usdtPriceOf, worth } from '../../engine/accounts/worth.ts';
import { cut, divide } from '../../engine/amount.ts';
import type { Balance, Customer } from '../../engine/customers.ts';
import { subBalances } from './balances.ts';
import { optionalFlag, optionalText, text, uidOf } from '../call.ts';
import type { Behaviour, Behaviours, Call } from '../call.ts';
import { pageFor } from '../pages.ts';
import { requireSub } from './transfers.ts';

const create: Behaviour = (call) => {
  const access = text(call, 'access') as Access;
  const remarks = optionalText(call, 'remarks') ?? '';
  const name = text(call, 'subName');
  const parent = uidOf(call);
  const made = addSubAccount(call.exchange, {
    parent,
    name,
    password: text(call, 'password'),
    remarks,
    access,
  });
  return { uid: Number(made.uid), subName: made.name, remarks, access };
};

const allow =
  (access: Access, answer: null | true): Behaviour =>
  (call) => {
    allowSubAccount(requireSub(call, 'uid'), access);
    return answer;
  };

/** One word where older routes have no list. */
const accessWord = ({ access }: Customer): string =>
  access.length >= 3 ? 'All' : (access.find((word) => word !== 'Spot') ?? 'Spot');

const shared = (sub: Customer): Readonly<Record<string, unknown>> => ({
  userId: userIdOf(sub.uid),
  uid: Number(sub.uid),
  subName: sub.name,
  type: 0,
  remarks: sub.remarks,
  access: accessWord(sub),
});

const subsOf = (call: Call): readonly Customer[] => {
  requireMaster(call.exchange, uidOf(call));
  return subAccountsOf(call.exchange, uidOf(call));
};

const summaryV2: Behaviour = (call) => {
  const page = pageFor(call, [...subsOf(call)].reverse(), { size: 10 });
  return {
    ...page,
    items: page.items.map((sub) => ({
      ...shared(sub),
      status: 2,
      createdAt: sub.createdAt,
      tradeTypes: ['Spot', 'Futures', 'Margin'],
      openedTradeTypes: sub.access,
      hostedStatus: null,
    })),
  };
};

/** A balance with its worth in bitcoin, as these routes show it. */
const viewOf =
  (call: Call, keepEmpty: boolean) =>
  (balance: Balance): unknown => {
    const { exchange } = call;
    const { currency, available, held } = balance;
    const whole = available.plus(held);
    if (isZero(whole) && !keepEmpty) return undefined;
    const baseCurrency = optionalText(call, 'baseCurrency');
    const base =
      baseCurrency !== undefined && !isZero(usdtPriceOf(exchange, baseCurrency)) ? baseCurrency : 'BTC';
    const price = usdtPriceOf(exchange, currency);
    return {
      currency,
      balance: format(whole),
      available: format(available),
      holds: format(held),
      baseCurrency: base,
      baseCurrencyPrice: format(divide(usdtPriceOf(exchange, base), price, 8)),
      baseAmount: format(cut(worth(exchange, whole, currency, base), 8)),
      tag: 'DEFAULT',
    };
  };

const listV1: Behaviour = (call) =>
  subsOf(call).map((sub) => subBalances(call, sub.uid, viewOf(call, false)));

const listV2: Behaviour = (call) => {
  const page = pageFor(call, subsOf(call), { size: 10 });
  return { ...page, items: page.items.map((sub) => subBalances(call, sub.uid, viewOf(call, false))) };
};

/** `includeBaseAmount` asks for currencies without a balance as well. */
const detail: Behaviour = (call) =>
  subBalances(
    call,
    requireSub(call, 'subUserId').uid,
    viewOf(call, optionalFlag(call, 'includeBaseAmount') ?? false),
  );

export const subAccounts: Behaviours = {
  'account.subAccount.addSubAccount': create,
  'account.subAccount.addSubAccountMarginPermission': allow('Margin', null),
  'account.subAccount.addSubAccountFuturesPermission': allow('Futures', true),
  'account.subAccount.getSpotSubAccountsSummaryV1': (call) => subsOf(call).map(shared),
  'account.subAccount.getSpotSubAccountsSummaryV2': summaryV2,
  'account.subAccount.getSpotSubAccountListV1': listV1,
  'account.subAccount.getSpotSubAccountListV2': listV2,
  'account.subAccount.getSpotSubAccountDetail': detail,
};
