import { divide, format, isPositive, min } from '../../engine/amount.ts';
import type { Amount } from '../../engine/amount.ts';
import { requireSub } from '../account/transfers.ts';
import { readAmount, requireCurrency } from '../../engine/accounts/read.ts';
import type { Purse } from '../../engine/accounts/purse.ts';
import { transfer, transferable } from '../../engine/accounts/transfers.ts';
import { usdtPriceOf } from '../../engine/accounts/worth.ts';
import type { AccountName } from '../../engine/customers.ts';
import type { Exchange } from '../../engine/exchange.ts';
import { marginPairs } from '../../engine/margin/terms.ts';
import { collateralRatioOf } from '../../engine/unified/collateral.ts';
import { wealthOf } from '../../engine/unified/wealth.ts';
import { Refusal, badParameter } from '../../refusal.ts';
import { optionalText, text, uidOf } from '../call.ts';
import type { Behaviour, Behaviours, Call } from '../call.ts';
import { ACCOUNTS } from './balances.ts';
import { bothVersions, isV1 } from './call.ts';

/** The accounts that a customer of either mode has besides funding and isolated margin. */
const OPEN: Readonly<Record<'CLASSIC' | 'UNIFIED', readonly string[]>> = {
  CLASSIC: ['SPOT', 'FUTURES', 'CROSS'],
  UNIFIED: ['UNIFIED'],
};

const purseFor = (exchange: Exchange, uid: string, word: string, pair: string | undefined): Purse => {
  const { accountMode } = exchange.customer(uid);
  if (word === 'ISOLATED') {
    if (pair === undefined || !marginPairs(exchange).includes(pair))
      throw new Refusal('130303', 'The tag of an isolated account is a pair with isolated margin.');
    return { uid, account: `isolated:${pair}` };
  }
  const account: AccountName | undefined = ACCOUNTS[word];
  if (!account) throw badParameter('accountType', 'is not known here');
  if (word !== 'FUNDING' && !OPEN[accountMode].includes(word))
    throw new Refusal('109001', `A customer with ${accountMode} accounts has no ${word} account.`);
  return { uid, account };
};

/** What may leave an account: of a unified one no more than its margin can do without. */
const free = (exchange: Exchange, purse: Purse, currency: string): Amount => {
  const most = transferable(exchange, purse, currency);
  if (purse.account !== 'unified') return most;
  const weight = usdtPriceOf(exchange, currency).times(collateralRatioOf(currency));
  if (!isPositive(weight)) return most;
  return min(most, divide(wealthOf(exchange, purse.uid).availableMargin, weight, 8));
};

const TYPES = ['INTERNAL', 'PARENT_TO_SUB', 'SUB_TO_PARENT', 'SUB_TO_SUB'] as const;

const typeOf = (call: Call): (typeof TYPES)[number] =>
  isV1(call)
    ? (TYPES[Number(text(call, 'type'))] ?? 'INTERNAL')
    : (text(call, 'transferType') as (typeof TYPES)[number]);

/** Another sub-account, to which the caller may send if the master allowed it. */
const siblingOf = (call: Call, parent: string): string => {
  const { customers, unified } = call.exchange.state;
  const other = customers.get(text(call, 'toUid'));
  if (other?.parent !== parent)
    throw new Refusal('400100', 'There is no such sub-account.', { absent: 'toUid' });
  if (!unified.senders.has(uidOf(call)))
    throw new Refusal('400007', 'The master account has not allowed this sub-account to send to others.');
  return other.uid;
};

/** Whose accounts the money goes between. */
const uidsOf = (call: Call): readonly [string, string] => {
  const { uid, parent } = call.exchange.customer(uidOf(call));
  switch (typeOf(call)) {
    case 'PARENT_TO_SUB':
      return [uid, requireSub(call, 'toUid').uid];
    case 'SUB_TO_PARENT':
      return parent === undefined ? [requireSub(call, 'fromUid').uid, uid] : [uid, parent];
    case 'SUB_TO_SUB':
      return parent === undefined
        ? [requireSub(call, 'fromUid').uid, requireSub(call, 'toUid').uid]
        : [uid, siblingOf(call, parent)];
    default: {
      const named = optionalText(call, 'fromUid');
      const owner = named === undefined || named === uid ? uid : requireSub(call, 'fromUid').uid;
      return [owner, owner];
    }
  }
};

const flexTransfer: Behaviour = (call) => {
  const { exchange } = call;
  const [fromUid, toUid] = uidsOf(call);
  const tag = isV1(call) ? 'Symbol' : 'Tag';
  const end = (uid: string, which: 'from' | 'to'): Purse =>
    purseFor(exchange, uid, text(call, `${which}AccountType`), optionalText(call, `${which}Account${tag}`));
  const [from, to] = [end(fromUid, 'from'), end(toUid, 'to')];
  const currency = text(call, 'currency');
  const value = readAmount('amount', call.args['amount']);
  const clientOid = optionalText(call, 'clientOid');
  requireCurrency(exchange, currency);
  if (free(exchange, from, currency).lt(value))
    throw new Refusal('230003', 'There is not enough free balance to transfer.');
  const orderId = exchange.atomically(() =>
    transfer(exchange, { uid: uidOf(call), clientOid, currency, value, from, to }),
  );
  return { orderId, clientOid: clientOid ?? orderId };
};

const getTransferQuota: Behaviour = (call) => {
  const { exchange } = call;
  const [accountType, currency] = [text(call, 'accountType'), text(call, 'currency')];
  requireCurrency(exchange, currency);
  const purse = purseFor(exchange, uidOf(call), accountType, optionalText(call, 'symbol'));
  return { accountType, currency, transferable: format(free(exchange, purse, currency)) };
};

export const unifiedTransfers: Behaviours = bothVersions('account', { flexTransfer, getTransferQuota });
