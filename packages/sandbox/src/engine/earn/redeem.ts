import { isPositive, min } from '../amount.ts';
import type { Amount } from '../amount.ts';
import type { Exchange } from '../exchange.ts';
import { Refusal } from '../../refusal.ts';
import { giveBack, holdingsOf, redeemable } from './holdings.ts';
import type { Holding, Payback } from './holdings.ts';
import { DAY_MS } from './interest.ts';
import { requirePrecise } from './purchase.ts';

export const requireHolding = (exchange: Exchange, uid: string, id: string): Holding => {
  const found = holdingsOf(exchange, uid).find((one) => one.id === id);
  if (!found) throw new Refusal('151404', 'There is no such holding.', { absent: 'orderId' });
  return found;
};

/** When money that is asked back now arrives. */
export const deliveryOf = ({ clock }: Exchange, { product }: Holding): number =>
  clock.now() + product.redeemDays * DAY_MS;

/** Before its end a product that has one gives back all at once, and the interest is lost. */
const endEarly = (exchange: Exchange, holding: Holding, confirmed: boolean): Payback => {
  if (!holding.product.early)
    throw new Refusal('151016', 'The money is locked until the end of the product.');
  if (!confirmed)
    throw new Refusal('151024', 'An early redemption costs the interest: confirmPunishRedeem=1.');
  const { size } = holding;
  giveBack(exchange, holding, size);
  return { id: String(exchange.ids.row()), size, deliverAt: exchange.clock.now() };
};

/** Asks money back; it arrives in the main account, at once or after some days. */
export const redeemEarn = (
  exchange: Exchange,
  holding: Holding,
  size: Amount,
  confirmed: boolean,
): Payback => {
  if (holding.endsAt !== undefined) return endEarly(exchange, holding, confirmed);
  requirePrecise(size);
  const most = redeemable(holding);
  if (size.gt(most)) throw new Refusal('151018', `No more than ${most.toFixed()} can be redeemed.`);
  const left = most.minus(size);
  if (isPositive(left) && left.lt(holding.product.least))
    throw new Refusal('151019', 'Too little would be left: redeem all of it.');
  const payback: Payback = {
    id: String(exchange.ids.row()),
    size,
    deliverAt: deliveryOf(exchange, holding),
  };
  if (holding.product.redeemDays === 0) {
    giveBack(exchange, holding, size);
    return payback;
  }
  holding.paybacks.push(payback);
  holding.earning = min(holding.earning, redeemable(holding));
  exchange.clock.schedule(payback.deliverAt, 'earn.deliver', `${holding.uid}/${holding.id}`);
  return payback;
};
