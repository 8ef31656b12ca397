import { amount, cut, format, isPositive } from '../amount.ts';
import type { Amount } from '../amount.ts';
import { pushCappedIf } from '../capped.ts';
import { SYSTEM } from '../customers.ts';
import type { Exchange } from '../exchange.ts';
import { announce, balanceOf, enter, move } from '../money.ts';
import { Refusal, badParameter } from '../../refusal.ts';
import { findAddress, openAddress, transactionId } from './addresses.ts';
import { PRECISION, chainsOf } from './chains.ts';
import type { Chain } from './chains.ts';
import { requireCurrency } from './read.ts';
import { listOf } from './state.ts';

const KEPT = 2000;
/** More than anybody has; amounts beyond it do not fit what KuCoin's fields hold. */
const LARGEST = amount('100000000000');
/** How long a block takes. */
const BLOCK_MS = 5000;

export interface Deposit {
  readonly id: string;
  readonly uid: string;
  readonly currency: string;
  /** Empty for what came from another customer. */
  readonly chainId: string;
  readonly address: string;
  readonly memo: string;
  readonly to: 'main' | 'trade';
  readonly amount: Amount;
  readonly walletTxId: string | undefined;
  readonly isInner: boolean;
  status: 'PROCESSING' | 'SUCCESS' | 'FAILURE';
  /** Blocks so far and blocks until it counts. */
  confirmations: number;
  readonly needed: number;
  readonly remark: string;
  readonly createdAt: number;
  updatedAt: number;
}

export const depositsOf = ({ state }: Exchange, uid: string): Deposit[] =>
  listOf(state.accounts.deposits, uid);

const isOver = ({ status }: Deposit): boolean => status !== 'PROCESSING';

/** The chain that a request means; the currency's own if it names none. */
export const requireChain = (exchange: Exchange, currency: string, chainId: string | undefined): Chain => {
  requireCurrency(exchange, currency);
  const chains = chainsOf(exchange, currency);
  const chain = chainId === undefined ? chains[0] : chains.find(({ id }) => id === chainId.toLowerCase());
  if (!chain) {
    const known = chains.map(({ id }) => id).join(', ');
    throw new Refusal('900014', `${currency} has no such chain here. It has ${known}.`, { absent: 'chain' });
  }
  return chain;
};

/** Money of the outside becomes a customer's. */
const credit = (exchange: Exchange, deposit: Deposit): void => {
  const { uid, to, currency, amount: value, id } = deposit;
  const target = balanceOf(exchange, uid, to, currency);
  move(balanceOf(exchange, SYSTEM.outside, 'main', currency), target, value);
  deposit.status = 'SUCCESS';
  enter(exchange, target, value, 'DEPOSIT');
  announce(exchange, target, to === 'main' ? 'main.deposit' : 'trade.other', { available: value }, { id });
};

const next = (exchange: Exchange, { uid, id }: Deposit): void =>
  exchange.clock.schedule(exchange.clock.now() + BLOCK_MS, 'deposit.confirm', `${uid}/${id}`);

/**
 * Money arrives from a chain: the deposit counts confirmations by the clock and is then credited.
 * The address is made if the customer has none yet.
 */
export const deposit = (
  exchange: Exchange,
  uid: string,
  currency: string,
  value: Amount,
  chainId?: string,
): Deposit => {
  if (!isPositive(value)) throw badParameter('amount', 'must be above zero');
  if (!cut(value, PRECISION).eq(value))
    throw badParameter('amount', `has more than ${PRECISION} decimal places`);
  if (value.gt(LARGEST)) throw badParameter('amount', `must not be above ${format(LARGEST)}`);
  const chain = requireChain(exchange, currency, chainId);
  exchange.customer(uid);
  const address =
    findAddress(exchange, uid, currency, chain.id) ?? openAddress(exchange, uid, currency, chain);
  const now = exchange.clock.now();
  const made: Deposit = {
    id: exchange.ids.hex(),
    uid,
    currency,
    chainId: chain.id,
    address: address.address,
    memo: address.memo,
    to: address.to,
    amount: value,
    walletTxId: transactionId(exchange),
    isInner: false,
    status: 'PROCESSING',
    confirmations: 0,
    needed: chain.confirmations,
    remark: 'Deposit',
    createdAt: now,
    updatedAt: now,
  };
  pushCappedIf(depositsOf(exchange, uid), made, KEPT, isOver);
  next(exchange, made);
  return made;
};

/** What another customer sent; the money has moved already. */
export const noteInnerDeposit = (
  exchange: Exchange,
  uid: string,
  from: Pick<Deposit, 'currency' | 'amount' | 'address' | 'remark'>,
): void => {
  const now = exchange.clock.now();
  pushCappedIf(
    depositsOf(exchange, uid),
    {
      ...from,
      id: exchange.ids.hex(),
      uid,
      chainId: '',
      memo: '',
      to: 'main',
      walletTxId: undefined,
      isInner: true,
      status: 'SUCCESS',
      confirmations: 0,
      needed: 0,
      createdAt: now,
      updatedAt: now,
    },
    KEPT,
    isOver,
  );
};

/** Lets deposits grow their confirmations. */
export const watchDeposits = (exchange: Exchange): void => {
  exchange.clock.handle('deposit.confirm', (key) => {
    const [uid = '', id = ''] = key.split('/');
    const one = depositsOf(exchange, uid).find((known) => known.id === id);
    if (!one || one.status !== 'PROCESSING') return;
    one.confirmations += 1;
    one.updatedAt = exchange.clock.now();
    if (one.confirmations < one.needed) next(exchange, one);
    else credit(exchange, one);
  });
};
