import { format } from '../../engine/amount.ts';
import { addressesOf, findAddress, openAddress } from '../../engine/accounts/addresses.ts';
import type { DepositAddress } from '../../engine/accounts/addresses.ts';
import { chainsOf } from '../../engine/accounts/chains.ts';
import type { Chain } from '../../engine/accounts/chains.ts';
import { depositsOf, requireChain } from '../../engine/accounts/deposits.ts';
import type { Deposit } from '../../engine/accounts/deposits.ts';
import { requireCurrency } from '../../engine/accounts/read.ts';
import { Refusal } from '../../refusal.ts';
import { optionalNumber, optionalText, text, uidOf } from '../call.ts';
import type { Behaviour, Behaviours, Call } from '../call.ts';
import { inRange, pageFor } from '../pages.ts';

const chainWanted = (call: Call): Chain =>
  requireChain(call.exchange, text(call, 'currency'), optionalText(call, 'chain'));

const create = (call: Call): { readonly one: DepositAddress; readonly chain: Chain } => {
  const chain = chainWanted(call);
  const currency = text(call, 'currency');
  if (findAddress(call.exchange, uidOf(call), currency, chain.id))
    throw new Refusal('260000', 'There is a deposit address for this chain already.');
  const to = (optionalText(call, 'to') ?? 'main').toLowerCase() === 'main' ? 'main' : 'trade';
  return { one: openAddress(call.exchange, uidOf(call), currency, chain, to), chain };
};

const viewV3 = (one: DepositAddress, chain: Chain): Readonly<Record<string, unknown>> => ({
  address: one.address,
  memo: one.memo,
  chainId: one.chainId,
  to: one.to.toUpperCase(),
  expirationDate: 0,
  currency: one.currency,
  contractAddress: chain.contractAddress,
  chainName: chain.name,
});

const viewV1 = (one: DepositAddress, chain: Chain): Readonly<Record<string, unknown>> => ({
  address: one.address,
  memo: one.memo,
  chain: chain.name,
  chainId: one.chainId,
  to: one.to.toUpperCase(),
  currency: one.currency,
  contractAddress: chain.contractAddress,
});

/** The caller's addresses of a currency, or of one of its chains. */
const addresses =
  (view: typeof viewV3): Behaviour =>
  (call) => {
    const currency = text(call, 'currency');
    requireCurrency(call.exchange, currency);
    const chains = chainsOf(call.exchange, currency);
    const chainId = optionalText(call, 'chain')?.toLowerCase();
    return addressesOf(call.exchange, uidOf(call))
      .filter((one) => one.currency === currency && (chainId === undefined || one.chainId === chainId))
      .flatMap((one) => {
        const chain = chains.find(({ id }) => id === one.chainId);
        return chain ? [view(one, chain)] : [];
      });
  };

const addressV1: Behaviour = (call) => {
  const chain = chainWanted(call);
  const one = findAddress(call.exchange, uidOf(call), text(call, 'currency'), chain.id);
  if (!one) throw new Refusal('260220', 'There is no deposit address for this chain yet.');
  return viewV1(one, chain);
};

const createV1: Behaviour = (call) => {
  const { one, chain } = create(call);
  const { contractAddress: _, ...view } = viewV1(one, chain);
  return { ...view, memo: one.memo || null };
};

const createV3: Behaviour = (call) => {
  const { one, chain } = create(call);
  const { contractAddress: _, ...view } = viewV3(one, chain);
  return { ...view, memo: one.memo || null };
};

const meant = (call: Call): readonly Deposit[] => {
  const currency = optionalText(call, 'currency');
  const status = optionalText(call, 'status');
  return depositsOf(call.exchange, uidOf(call))
    .filter(
      (one) =>
        (currency === undefined || one.currency === currency) &&
        (status === undefined || one.status === status),
    )
    .reverse();
};

const history: Behaviour = (call) => {
  const page = pageFor(
    call,
    meant(call).filter(({ createdAt }) => inRange(call, createdAt)),
  );
  return {
    ...page,
    items: page.items.map((one) => ({
      currency: one.currency,
      chain: one.chainId,
      status: one.status,
      address: one.address,
      memo: one.memo,
      isInner: one.isInner,
      amount: format(one.amount),
      fee: '0',
      walletTxId: one.walletTxId ?? null,
      createdAt: one.createdAt,
      updatedAt: one.updatedAt,
      remark: one.remark,
      arrears: false,
    })),
  };
};

/** Before this day records were kept in another system, which the old routes still show. */
const OLD_RECORDS_END = Date.UTC(2019, 1, 18);

/** A time of the old routes: seconds, though some send milliseconds. */
const oldTime = (call: Call, name: string): number | undefined => {
  const value = optionalNumber(call, name);
  return value === undefined ? undefined : value < 100_000_000_000 ? value * 1000 : value;
};

export const inOldRange = (call: Call, at: number): boolean =>
  at < OLD_RECORDS_END && at >= (oldTime(call, 'startAt') ?? 0) && at <= (oldTime(call, 'endAt') ?? Infinity);

const historyOld: Behaviour = (call) => {
  const page = pageFor(
    call,
    meant(call).filter(({ createdAt }) => inOldRange(call, createdAt)),
  );
  return {
    ...page,
    items: page.items.map((one) => ({
      currency: one.currency,
      createAt: Math.floor(one.createdAt / 1000),
      amount: format(one.amount),
      walletTxId: one.walletTxId ?? '',
      isInner: one.isInner,
      status: one.status,
    })),
  };
};

export const deposits: Behaviours = {
  'account.deposit.addDepositAddressV1': createV1,
  'account.deposit.addDepositAddressV3': createV3,
  'account.deposit.getDepositAddressV1': addressV1,
  'account.deposit.getDepositAddressV2': addresses(viewV1),
  'account.deposit.getDepositAddressV3': addresses(viewV3),
  'account.deposit.getDepositHistory': history,
  'account.deposit.getDepositHistoryOld': historyOld,
};
