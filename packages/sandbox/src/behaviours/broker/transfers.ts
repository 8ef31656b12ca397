import { accountNamed, wordOf } from '../../engine/accounts/purse.ts';
import type { Purse } from '../../engine/accounts/purse.ts';
import { readAmount } from '../../engine/accounts/read.ts';
import { format } from '../../engine/amount.ts';
import { requireClient } from '../../engine/brokers/clients.ts';
import { brokerTransfer, requireBrokerTransfer } from '../../engine/brokers/transfers.ts';
import { text, uidOf } from '../call.ts';
import type { Behaviour, Behaviours, Call } from '../call.ts';

const purseOf = (call: Call, uid: string, name: string): Purse => ({
  uid,
  account: accountNamed(call.exchange, text(call, name), undefined),
});

const send: Behaviour = (call) => {
  const uid = uidOf(call);
  const client = requireClient(call.exchange, uid, text(call, 'specialUid'), 'specialUid');
  const own = purseOf(call, uid, 'accountType');
  const theirs = purseOf(call, client.uid, 'specialAccountType');
  const out = text(call, 'direction') === 'OUT';
  const { id } = brokerTransfer(call.exchange, {
    uid,
    clientOid: text(call, 'clientOid'),
    currency: text(call, 'currency'),
    value: readAmount('amount', call.args['amount']),
    from: out ? own : theirs,
    to: out ? theirs : own,
  });
  return { orderId: id };
};

const detail: Behaviour = (call) => {
  const one = requireBrokerTransfer(call.exchange, uidOf(call), text(call, 'orderId'));
  return {
    orderId: one.id,
    currency: one.currency,
    amount: format(one.amount),
    fromUid: Number(one.from.uid),
    fromAccountType: wordOf(one.from.account),
    fromAccountTag: 'DEFAULT',
    toUid: Number(one.to.uid),
    toAccountType: wordOf(one.to.account),
    toAccountTag: 'DEFAULT',
    status: 'SUCCESS',
    reason: null,
    createdAt: one.at,
  };
};

export const brokerTransfers: Behaviours = {
  'broker.ndBroker.transfer': send,
  'broker.ndBroker.getTransferHistory': detail,
};
