import type { Customer } from '../../engine/customers.ts';
import { isUnified, setAccountMode } from '../../engine/unified/mode.ts';
import type { AccountMode } from '../../engine/unified/mode.ts';
import { text, uidOf } from '../call.ts';
import type { Behaviour, Behaviours } from '../call.ts';
import { bothVersions, isV1 } from './call.ts';

const getAccountMode: Behaviour = (call) => {
  const { exchange } = call;
  const customer = exchange.customer(uidOf(call));
  const subs = [...exchange.state.customers.values()].filter(({ parent }) => parent === customer.uid);
  const uids = (keep: (sub: Customer) => boolean): readonly number[] =>
    subs.filter(keep).map(({ uid }) => Number(uid));
  return {
    selfAccountMode: customer.accountMode,
    unifiedSubAccount: uids(isUnified),
    classicSubAccount: uids((sub) => !isUnified(sub)),
  };
};

const changeAccountMode: Behaviour = (call) => {
  setAccountMode(call.exchange, uidOf(call), text(call, 'accountType') as AccountMode);
  return isV1(call) ? null : 'success';
};

export const unifiedMode: Behaviours = bothVersions('account', {
  getAccountMode,
  setAccountMode: changeAccountMode,
});
