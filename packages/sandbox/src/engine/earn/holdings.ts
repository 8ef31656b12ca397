import { listOf } from '../accounts/state.ts';
import { ZERO, isPositive, min } from '../amount.ts';
import type { Amount } from '../amount.ts';
import { SYSTEM } from '../customers.ts';
import type { Balance } from '../customers.ts';
import type { Exchange } from '../exchange.ts';
import { announce, balanceOf, enter, move } from '../money.ts';
import type { Product } from './products.ts';

/** Money that a customer asked back and that is still on its way. */
export interface Payback {
  readonly id: string;
  readonly size: Amount;
  readonly deliverAt: number;
}

/** What a customer has in one product by one purchase. The exchange's lender keeps it meanwhile. */
export interface Holding {
  readonly id: string;
  readonly uid: string;
  readonly product: Product;
  readonly purchasedAt: number;
  /** When it ends by itself; undefined for one that goes on. */
  readonly endsAt: number | undefined;
  /** What is in it, what is on its way back included. */
  size: Amount;
  /** How much of it has been there since midnight and earns today's interest. */
  earning: Amount;
  redeemed: Amount;
  readonly paybacks: Payback[];
}

export const holdingsOf = ({ state }: Exchange, uid: string): Holding[] => listOf(state.earn.holdings, uid);

export const redeeming = ({ paybacks }: Holding): Amount =>
  paybacks.reduce((sum, { size }) => sum.plus(size), ZERO);

/** What may still be asked back. */
export const redeemable = (holding: Holding): Amount => holding.size.minus(redeeming(holding));

/** What everybody has in a product, or one customer. */
export const heldIn = ({ state }: Exchange, { id }: Product, uid?: string): Amount => {
  const lists = uid === undefined ? [...state.earn.holdings.values()] : [state.earn.holdings.get(uid) ?? []];
  return lists
    .flat()
    .filter(({ product }) => product.id === id)
    .reduce((sum, { size }) => sum.plus(size), ZERO);
};

const lenderOf = (exchange: Exchange, currency: string): Balance =>
  balanceOf(exchange, SYSTEM.lender, 'main', currency);

/** Money of a customer's account goes to the lender. */
export const collect = (exchange: Exchange, source: Balance, size: Amount, id: string): void => {
  move(source, lenderOf(exchange, source.currency), size);
  enter(exchange, source, size.neg(), 'EARN_SUBSCRIPTION');
  announce(exchange, source, `${source.account}.other`, { available: size.neg() }, { id });
};

/** The lender pays a customer, into the main account. */
export const payOut = (
  exchange: Exchange,
  { uid, product, id }: Holding,
  value: Amount,
  bizType: 'EARN_REDEMPTION' | 'EARN_INTEREST',
): void => {
  if (!isPositive(value)) return;
  const target = balanceOf(exchange, uid, 'main', product.currency);
  move(lenderOf(exchange, product.currency), target, value);
  enter(exchange, target, value, bizType);
  announce(exchange, target, 'main.other', { available: value }, { id });
};

/** Gives so much of a holding back; an empty one is forgotten. */
export const giveBack = (exchange: Exchange, holding: Holding, size: Amount): void => {
  holding.size = holding.size.minus(size);
  holding.earning = min(holding.earning, holding.size);
  holding.redeemed = holding.redeemed.plus(size);
  payOut(exchange, holding, size, 'EARN_REDEMPTION');
  if (isPositive(holding.size)) return;
  const all = holdingsOf(exchange, holding.uid);
  all.splice(all.indexOf(holding), 1);
};
