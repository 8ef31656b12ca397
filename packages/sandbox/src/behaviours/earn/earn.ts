import { format, isPositive, parseAmount } from '../../engine/amount.ts';
import type { Amount } from '../../engine/amount.ts';
import { holdingsOf, redeemable, redeeming } from '../../engine/earn/holdings.ts';
import type { Holding } from '../../engine/earn/holdings.ts';
import { accrued } from '../../engine/earn/interest.ts';
import { purchaseEarn } from '../../engine/earn/purchase.ts';
import { deliveryOf, redeemEarn, requireHolding } from '../../engine/earn/redeem.ts';
import { badParameter } from '../../refusal.ts';
import { optionalText, text, uidOf } from '../call.ts';
import type { Behaviour, Behaviours, Call } from '../call.ts';
import { earnProductLists } from './products.ts';
import { pageFor } from '../pages.ts';

const sizeOf = (call: Call): Amount => {
  const size = parseAmount(text(call, 'amount'));
  if (!size || !isPositive(size)) throw badParameter('amount', 'must be a decimal above zero');
  return size;
};

const purchase: Behaviour = (call) => {
  const { id } = purchaseEarn(call.exchange, {
    uid: uidOf(call),
    productId: text(call, 'productId'),
    value: sizeOf(call),
    account: text(call, 'accountType') === 'TRADE' ? 'trade' : 'main',
  });
  return { orderId: id, orderTxId: String(call.exchange.ids.row()) };
};

const holdingOf = (call: Call): Holding => requireHolding(call.exchange, uidOf(call), text(call, 'orderId'));

const redeem: Behaviour = (call) => {
  const holding = holdingOf(call);
  const size = sizeOf(call);
  const confirmed = optionalText(call, 'confirmPunishRedeem') === '1';
  const payback = redeemEarn(call.exchange, holding, size, confirmed);
  return {
    orderTxId: payback.id,
    deliverTime: payback.deliverAt,
    status: payback.deliverAt > call.exchange.clock.now() ? 'PENDING' : 'SUCCESS',
    amount: format(payback.size),
  };
};

const preview: Behaviour = (call) => {
  const holding = holdingOf(call);
  const { product, endsAt } = holding;
  const isTimed = endsAt !== undefined;
  return {
    currency: product.currency,
    redeemAmount: format(redeemable(holding)),
    penaltyInterestAmount: format(accrued(call.exchange, holding)),
    redeemPeriod: product.redeemDays,
    deliverTime: isTimed && !product.early ? endsAt : deliveryOf(call.exchange, holding),
    manualRedeemable: !isTimed || product.early,
    redeemAll: isTimed,
  };
};

const holdingView = (holding: Holding): Readonly<Record<string, unknown>> => {
  const { product } = holding;
  const onTheWay = redeeming(holding);
  return {
    orderId: holding.id,
    productId: product.id,
    productCategory: product.category,
    productType: product.days === 0 ? 'DEMAND' : 'TIME',
    currency: product.currency,
    incomeCurrency: product.currency,
    returnRate: format(product.rate),
    holdAmount: format(holding.size),
    redeemedAmount: format(holding.redeemed),
    redeemingAmount: format(onTheWay),
    lockStartTime: holding.purchasedAt,
    lockEndTime: holding.endsAt ?? null,
    purchaseTime: holding.purchasedAt,
    redeemPeriod: product.redeemDays,
    status: isPositive(onTheWay) ? 'REDEEMING' : 'LOCKED',
    earlyRedeemSupported: product.early ? 1 : 0,
  };
};

const holdings: Behaviour = (call) => {
  const currency = optionalText(call, 'currency');
  const id = optionalText(call, 'productId');
  const category = optionalText(call, 'productCategory');
  const found = holdingsOf(call.exchange, uidOf(call)).filter(
    ({ product }) =>
      (currency === undefined || product.currency === currency) &&
      (id === undefined || product.id === id) &&
      (category === undefined || product.category === category),
  );
  return pageFor(call, found.toReversed().map(holdingView), { size: 15 });
};

export const earn: Behaviours = {
  ...earnProductLists,
  'earn.earn.purchase': purchase,
  'earn.earn.redeem': redeem,
  'earn.earn.getRedeemPreview': preview,
  'earn.earn.getAccountHolding': holdings,
};
