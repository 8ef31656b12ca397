import { PRECISION } from '../../engine/accounts/chains.ts';
import { format, isPositive } from '../../engine/amount.ts';
import { heldIn } from '../../engine/earn/holdings.ts';
import { DAY_MS } from '../../engine/earn/interest.ts';
import { earnProducts } from '../../engine/earn/products.ts';
import type { Product } from '../../engine/earn/products.ts';
import { optionalText } from '../call.ts';
import type { Behaviour, Behaviours, Call } from '../call.ts';

/** All products opened on this day, 2024-01-01. */
const OPENED_AT = Date.UTC(2024, 0, 1);

const productView = ({ exchange }: Call, product: Product): Readonly<Record<string, unknown>> => {
  const { days, currency } = product;
  const remaining = product.capacity.minus(heldIn(exchange, product));
  const today = Math.floor(exchange.clock.now() / DAY_MS) * DAY_MS;
  return {
    id: product.id,
    currency,
    category: product.category,
    type: days === 0 ? 'DEMAND' : 'TIME',
    precision: PRECISION,
    productUpperLimit: format(product.capacity),
    productRemainAmount: format(remaining),
    userUpperLimit: format(product.most),
    userLowerLimit: format(product.least),
    redeemPeriod: product.redeemDays,
    lockStartTime: OPENED_AT,
    lockEndTime: null,
    applyStartTime: OPENED_AT,
    applyEndTime: null,
    returnRate: format(product.rate),
    incomeCurrency: currency,
    earlyRedeemSupported: product.early ? 1 : 0,
    status: isPositive(remaining) ? 'ONGOING' : 'FULL',
    redeemType: days === 0 ? 'MANUAL' : 'AUTO',
    incomeReleaseType: days === 0 ? 'DAILY' : 'AFTER',
    // Interest begins with the first whole day.
    interestDate: today + DAY_MS,
    duration: days,
    newUserOnly: 0,
  };
};

const products =
  (category: Product['category']): Behaviour =>
  (call) => {
    const currency = optionalText(call, 'currency');
    return earnProducts(call.exchange)
      .filter((one) => one.category === category && (currency === undefined || one.currency === currency))
      .map((one) => productView(call, one));
  };

export const earnProductLists: Behaviours = {
  'earn.earn.getSavingsProducts': products('DEMAND'),
  'earn.earn.getPromotionProducts': products('ACTIVITY'),
  'earn.earn.getStakingProducts': products('STAKING'),
  'earn.earn.getKcsStakingProducts': products('KCS_STAKING'),
  'earn.earn.getETHStakingProducts': products('ETH2'),
};
