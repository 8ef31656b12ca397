import { PRECISION } from '../accounts/chains.ts';
import { ZERO, cut } from '../amount.ts';
import type { Amount } from '../amount.ts';
import type { Exchange } from '../exchange.ts';
import { balanceOf } from '../money.ts';
import { Refusal } from '../../refusal.ts';
import { collect, heldIn, holdingsOf } from './holdings.ts';
import type { Holding } from './holdings.ts';
import { DAY_MS, startEarnWatch } from './interest.ts';
import { STAKED_ETHER, earnProduct } from './products.ts';
import type { Product } from './products.ts';

export const requirePrecise = (value: Amount): void => {
  if (!cut(value, PRECISION).eq(value))
    throw new Refusal('151010', `The amount has more than ${PRECISION} decimal places.`);
};

export interface PurchaseRequest {
  readonly uid: string;
  readonly productId: string;
  readonly value: Amount;
  /** Who pays. */
  readonly account: 'main' | 'trade';
}

const check = (exchange: Exchange, product: Product, { uid, value }: PurchaseRequest): void => {
  requirePrecise(value);
  if (value.lt(product.least))
    throw new Refusal('151004', `At least ${product.least.toFixed()} ${product.currency} can be put in.`);
  if (heldIn(exchange, product, uid).plus(value).gt(product.most))
    throw new Refusal('151005', `A customer may have ${product.most.toFixed()} ${product.currency} in it.`);
  if (heldIn(exchange, product).plus(value).gt(product.capacity))
    throw new Refusal('151006', 'The product is sold out.');
};

/** An empty holding, or the one that a purchase adds to. */
const holdingFor = (exchange: Exchange, uid: string, product: Product): Holding => {
  const known = holdingsOf(exchange, uid);
  const same = known.find(({ id }) => id === STAKED_ETHER);
  if (product.id === STAKED_ETHER && same) return same;
  const { clock, ids } = exchange;
  const now = clock.now();
  const holding: Holding = {
    id: product.id === STAKED_ETHER ? STAKED_ETHER : String(ids.row()),
    uid,
    product,
    purchasedAt: now,
    endsAt: product.days === 0 ? undefined : now + product.days * DAY_MS,
    size: ZERO,
    earning: ZERO,
    redeemed: ZERO,
    paybacks: [],
  };
  known.push(holding);
  if (holding.endsAt !== undefined) clock.schedule(holding.endsAt, 'earn.end', `${uid}/${holding.id}`);
  return holding;
};

/** Puts money of an account into a product. */
export const purchaseEarn = (exchange: Exchange, request: PurchaseRequest): Holding => {
  const product = earnProduct(exchange, request.productId);
  if (!product) throw new Refusal('151001', 'There is no such product.', { absent: 'productId' });
  check(exchange, product, request);
  const { uid, account, value } = request;
  const source = balanceOf(exchange, uid, account, product.currency);
  if (source.available.lt(value))
    throw new Refusal('151009', `There is not enough ${product.currency} in ${account}.`);
  const holding = holdingFor(exchange, uid, product);
  collect(exchange, source, value, holding.id);
  holding.size = holding.size.plus(value);
  startEarnWatch(exchange);
  return holding;
};
