import { clientsOf, requireClient } from '../../engine/brokers/clients.ts';
import { submitIdentity } from '../../engine/brokers/kyc.ts';
import { badParameter } from '../../refusal.ts';
import { text, uidOf } from '../call.ts';
import type { Behaviour, Behaviours, Call } from '../call.ts';
import { commaList, pageFor } from '../pages.ts';

/** A day that is written as `2030-01-01`; milliseconds. */
const dayOf = (call: Call, name: string): number => {
  const written = text(call, name);
  const at = Date.parse(`${written}T00:00:00Z`);
  if (!/^\d{4}-\d\d-\d\d$/.test(written) || Number.isNaN(at))
    throw badParameter(name, 'must be a day such as 2030-01-01');
  return at;
};

const submit: Behaviour = (call) => {
  const client = requireClient(call.exchange, uidOf(call), text(call, 'clientUid'), 'clientUid');
  dayOf(call, 'birthDate');
  submitIdentity(call.exchange, client.uid, dayOf(call, 'expireDate'));
  return null;
};

const view = ({ exchange }: Call, uid: string): Readonly<Record<string, unknown>> => {
  const identity = exchange.state.brokers.identities.get(uid);
  return {
    clientUid: Number(uid),
    status: identity?.status ?? 'NONE',
    rejectReason: identity?.rejectReason ?? null,
  };
};

const some: Behaviour = (call) =>
  commaList(text(call, 'clientUids')).map((uid) =>
    view(call, requireClient(call.exchange, uidOf(call), uid, 'clientUids').uid),
  );

/** All clients, those included who never handed anything in. */
const page: Behaviour = (call) => {
  const rows = clientsOf(call.exchange, uidOf(call)).map(({ uid }) => view(call, uid));
  return pageFor(call, rows, { size: 100, page: 'pageNumber' });
};

export const brokerKyc: Behaviours = {
  'broker.ndBroker.submitKYC': submit,
  'broker.ndBroker.getKYCStatus': some,
  'broker.ndBroker.getKYCStatusList': page,
};
