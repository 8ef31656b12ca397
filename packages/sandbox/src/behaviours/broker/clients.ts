import { addClient, clientsOf } from '../../engine/brokers/clients.ts';
import { requireMaster } from '../../engine/accounts/sub-accounts.ts';
import type { Customer } from '../../engine/customers.ts';
import { badParameter } from '../../refusal.ts';
import { optionalText, text, uidOf } from '../call.ts';
import type { Behaviour, Behaviours, Call } from '../call.ts';
import { pageFor } from '../pages.ts';

const MOST_MONTHS = 6;

/** A day that is written as `20240510`; milliseconds. */
const dayOf = (call: Call, name: string): Date => {
  const [, year, month, day] = /^(\d{4})(\d\d)(\d\d)$/.exec(text(call, name)) ?? [];
  const date = new Date(`${year}-${month}-${day}T00:00:00Z`);
  if (Number.isNaN(date.getTime())) throw badParameter(name, 'must be a day such as 20240510');
  return date;
};

const requirePeriod = (call: Call): void => {
  const begin = dayOf(call, 'begin');
  const end = dayOf(call, 'end');
  if (end < begin) throw badParameter('end', 'is before begin');
  const last = new Date(begin);
  last.setUTCMonth(last.getUTCMonth() + MOST_MONTHS);
  if (end > last) throw badParameter('end', `is more than ${MOST_MONTHS} months after begin`);
};

/** The sandbox has one level of brokers, without a limit of clients. */
const getInfo: Behaviour = (call) => {
  requireMaster(call.exchange, uidOf(call));
  requirePeriod(call);
  return { accountSize: clientsOf(call.exchange, uidOf(call)).length, maxAccountSize: null, level: 0 };
};

const view = ({ name, uid, createdAt, vip }: Customer): Readonly<Record<string, unknown>> => ({
  accountName: name,
  uid,
  createdAt,
  level: vip,
});

const list: Behaviour = (call) => {
  requireMaster(call.exchange, uidOf(call));
  const uid = optionalText(call, 'uid');
  const clients = clientsOf(call.exchange, uidOf(call)).filter((one) => uid === undefined || one.uid === uid);
  return pageFor(call, clients.map(view), { size: 20 });
};

export const brokerClients: Behaviours = {
  'broker.ndBroker.getBrokerInfo': getInfo,
  'broker.ndBroker.addSubAccount': (call) =>
    view(addClient(call.exchange, uidOf(call), text(call, 'accountName'))),
  'broker.ndBroker.getSubAccount': list,
};
