import { requireMaster, subAccountsOf } from '../../engine/accounts/sub-accounts.ts';
import { Refusal } from '../../refusal.ts';
import { optionalFlag, text, uidOf } from '../call.ts';
import type { Behaviour, Behaviours } from '../call.ts';
import { commaList } from '../pages.ts';
import { subAccountKeys } from '../account/sub-account-keys.ts';
import { subAccounts } from '../account/sub-accounts.ts';
import { bothVersions } from './call.ts';

const PREFIX = 'account.subAccount.';

/** The classic route of this name does and answers the same. */
const sameAs =
  (behaviours: Behaviours, name: string): Behaviour =>
  (call) => {
    const behave = behaviours[PREFIX + name];
    if (!behave) throw new Error(`There is no behaviour ${PREFIX}${name}.`);
    return behave(call);
  };

const getSubAccountList: Behaviour = (call) => {
  requireMaster(call.exchange, uidOf(call));
  const page = sameAs(subAccounts, 'getSpotSubAccountsSummaryV2')(call) as {
    readonly items: readonly object[];
  };
  return { ...page, items: page.items.map((item) => ({ ...item, hostedStatus: 0 })) };
};

/** Lets sub-accounts send to each other by their own keys, or no longer. */
const setSubAccountTransferPermission: Behaviour = (call) => {
  const { exchange } = call;
  const { senders } = exchange.state.unified;
  requireMaster(exchange, uidOf(call));
  const subToSub = optionalFlag(call, 'subToSub') ?? false;
  const own = new Set(subAccountsOf(exchange, uidOf(call)).map(({ uid }) => uid));
  const uids = commaList(text(call, 'subUids'));
  if (!uids.every((uid) => own.has(uid)))
    throw new Refusal('400100', 'There is no such sub-account.', { absent: 'subUids' });
  for (const uid of uids) {
    if (subToSub) senders.add(uid);
    else senders.delete(uid);
  }
  return uids.map((subUid) => ({ subUid, subToSub }));
};

export const unifiedSubs: Behaviours = {
  ...bothVersions('account', {
    addSubAccount: sameAs(subAccounts, 'addSubAccount'),
    addSubAccountApi: sameAs(subAccountKeys, 'addSubAccountApi'),
    setSubAccountTransferPermission,
  }),
  'unified.account.getSubAccountList': getSubAccountList,
  'unified.account.getSubAccountApiList': sameAs(subAccountKeys, 'getSubAccountApiList'),
  'unified.account.modifySubAccountApi': sameAs(subAccountKeys, 'modifySubAccountApi'),
  'unified.account.deleteSubAccountApi': sameAs(subAccountKeys, 'deleteSubAccountApi'),
};
