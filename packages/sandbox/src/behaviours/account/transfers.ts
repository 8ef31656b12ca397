import { format } from '../../engine/amount.ts';
import { accountNamed, peekBalance } from '../../engine/accounts/purse.ts';
import type { Purse } from '../../engine/accounts/purse.ts';
import { readAmount, requireCurrency } from '../../engine/accounts/read.ts';
import { requireMaster } from '../../engine/accounts/sub-accounts.ts';
import { currencyIn, transfer, transferable } from '../../engine/accounts/transfers.ts';
import { findUser } from '../../engine/accounts/user-id.ts';
import type { Customer } from '../../engine/customers.ts';
import { Refusal } from '../../refusal.ts';
import { optionalText, text, uidOf } from '../call.ts';
import type { Behaviour, Behaviours, Call } from '../call.ts';

const quotas: Behaviour = (call) => {
  const { exchange } = call;
  const currency = text(call, 'currency');
  requireCurrency(exchange, currency);
  const account = accountNamed(exchange, text(call, 'type'), optionalText(call, 'tag') ?? 'BTC-USDT');
  const purse = { uid: uidOf(call), account };
  const balance = peekBalance(exchange, purse, currencyIn(account, currency));
  return {
    currency,
    balance: balance ? format(balance.available.plus(balance.held)) : '0',
    available: balance ? format(balance.available) : '0',
    holds: balance ? format(balance.held) : '0',
    transferable: format(transferable(exchange, purse, currency)),
  };
};

/** A sub-account of the caller, by user id or uid. */
export const requireSub = (call: Call, name: string): Customer => {
  const found = findUser(call.exchange, text(call, name));
  if (found?.parent !== uidOf(call))
    throw new Refusal('400100', 'There is no such sub-account.', { absent: name });
  return found;
};

interface Ends {
  readonly from: string;
  readonly to: string;
}

/** Whose accounts a transfer goes between. */
const endsOf = (call: Call): Ends => {
  const caller = call.exchange.customer(uidOf(call));
  switch (text(call, 'type')) {
    case 'PARENT_TO_SUB':
      requireMaster(call.exchange, caller.uid);
      return { from: caller.uid, to: requireSub(call, 'toUserId').uid };
    case 'SUB_TO_PARENT':
      return caller.parent === undefined
        ? { from: requireSub(call, 'fromUserId').uid, to: caller.uid }
        : { from: caller.uid, to: caller.parent };
    default: {
      const name = ['fromUserId', 'toUserId'].find((one) => optionalText(call, one) !== undefined);
      const uid =
        name === undefined || findUser(call.exchange, text(call, name))?.uid === caller.uid
          ? caller.uid
          : requireSub(call, name).uid;
      return { from: uid, to: uid };
    }
  }
};

const send = (call: Call, from: Purse, to: Purse): Readonly<Record<string, string>> => ({
  orderId: transfer(call.exchange, {
    uid: uidOf(call),
    clientOid: text(call, 'clientOid'),
    currency: text(call, 'currency'),
    value: readAmount('amount', call.args['amount']),
    from,
    to,
  }),
});

const accountOf = (call: Call, name: string, tag: string, word?: string): Purse['account'] =>
  accountNamed(call.exchange, optionalText(call, name) ?? word ?? '', optionalText(call, tag));

const flexTransfer: Behaviour = (call) => {
  const { from, to } = endsOf(call);
  return send(
    call,
    { uid: from, account: accountOf(call, 'fromAccountType', 'fromAccountTag') },
    { uid: to, account: accountOf(call, 'toAccountType', 'toAccountTag') },
  );
};

const innerTransfer: Behaviour = (call) => {
  const uid = uidOf(call);
  return send(
    call,
    { uid, account: accountOf(call, 'from', 'fromTag') },
    { uid, account: accountOf(call, 'to', 'toTag') },
  );
};

const subAccountTransfer: Behaviour = (call) => {
  const sub = requireSub(call, 'subUserId');
  const own = { uid: uidOf(call), account: accountOf(call, 'accountType', 'tag', 'MAIN') };
  const theirs = { uid: sub.uid, account: accountOf(call, 'subAccountType', 'subTag', 'MAIN') };
  return text(call, 'direction') === 'OUT' ? send(call, own, theirs) : send(call, theirs, own);
};

export const transfers: Behaviours = {
  'account.transfer.getTransferQuotas': quotas,
  'account.transfer.flexTransfer': flexTransfer,
  'account.transfer.innerTransfer': innerTransfer,
  'account.transfer.subAccountTransfer': subAccountTransfer,
};
