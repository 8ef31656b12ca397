import { format } from '../../engine/amount.ts';
import type { Amount } from '../../engine/amount.ts';
import { readAmount } from '../../engine/accounts/read.ts';
import { listOf } from '../../engine/accounts/state.ts';
import {
  changeRate,
  isOver,
  lendingTerms,
  matchedOf,
  purchase,
  purchasesOf,
  redeem,
} from '../../engine/margin/lending.ts';
import { marginCurrencies } from '../../engine/margin/terms.ts';
import { Refusal } from '../../refusal.ts';
import { optionalText, text, uidOf } from '../call.ts';
import type { Behaviour, Behaviours, Call } from '../call.ts';
import { pageFor } from '../pages.ts';

const HOUR_MS = 60 * 60 * 1000;
const HOURS_SHOWN = 7 * 24;

const market: Behaviour = (call) => {
  const currency = optionalText(call, 'currency');
  return marginCurrencies(call.exchange)
    .filter((one) => currency === undefined || one === currency)
    .flatMap((one) => lendingTerms(call.exchange, one) ?? [])
    .map((terms) => ({
      currency: terms.currency,
      purchaseEnable: true,
      redeemEnable: true,
      increment: format(terms.increment),
      minPurchaseSize: format(terms.least),
      maxPurchaseSize: format(terms.most),
      interestIncrement: format(terms.rateIncrement),
      minInterestRate: format(terms.leastRate),
      marketInterestRate: format(terms.marketRate),
      maxInterestRate: format(terms.mostRate),
      autoPurchaseEnable: false,
    }));
};

/** `202410170100`: the hour in UTC. */
const hourText = (at: number): string => new Date(at).toISOString().slice(0, 13).replace(/\D/g, '') + '00';

/** The market's rate stands still, so that each of the last hours shows the same. */
const marketRates: Behaviour = (call) => {
  const terms = lendingTerms(call.exchange, text(call, 'currency'));
  if (!terms) throw new Refusal('130101', 'This currency is not lent out here.', { absent: 'currency' });
  const now = Math.floor(call.exchange.clock.now() / HOUR_MS) * HOUR_MS;
  return Array.from({ length: HOURS_SHOWN }, (_, at) => ({
    time: hourText(now - (HOURS_SHOWN - 1 - at) * HOUR_MS),
    marketInterestRate: format(terms.marketRate),
  }));
};

const amountOf = (call: Call, name: string): Amount => readAmount(name, call.args[name]);

const lending: Behaviour = (call) => ({
  orderNo: purchase(
    call.exchange,
    uidOf(call),
    text(call, 'currency'),
    amountOf(call, 'size'),
    amountOf(call, 'interestRate'),
  ).orderNo,
});

const modify: Behaviour = (call) => {
  const rate = amountOf(call, 'interestRate');
  changeRate(call.exchange, uidOf(call), text(call, 'purchaseOrderNo'), text(call, 'currency'), rate);
  return null;
};

const redeeming: Behaviour = (call) => ({
  orderNo: redeem(
    call.exchange,
    uidOf(call),
    text(call, 'purchaseOrderNo'),
    text(call, 'currency'),
    amountOf(call, 'size'),
  ).orderNo,
});

/** A subscription is pending until all of it was taken back. */
const purchases: Behaviour = (call) => {
  const currency = optionalText(call, 'currency');
  const orderNo = optionalText(call, 'purchaseOrderNo');
  const rows = purchasesOf(call.exchange, uidOf(call))
    .filter(
      (one) =>
        isOver(one) === (text(call, 'status') === 'DONE') &&
        (currency === undefined || one.currency === currency) &&
        (orderNo === undefined || one.orderNo === orderNo),
    )
    .reverse();
  const page = pageFor(call, rows);
  return {
    ...page,
    items: page.items.map((one) => ({
      currency: one.currency,
      purchaseOrderNo: one.orderNo,
      purchaseSize: format(one.size),
      matchSize: format(matchedOf(call.exchange, one)),
      interestRate: format(one.rate),
      incomeSize: format(one.income),
      applyTime: one.at,
      status: isOver(one) ? 'DONE' : 'PENDING',
    })),
  };
};

/** Redemptions are settled at once, so that none is pending. */
const redemptions: Behaviour = (call) => {
  const currency = optionalText(call, 'currency');
  const orderNo = optionalText(call, 'redeemOrderNo');
  const rows = listOf(call.exchange.state.margin.redemptions, uidOf(call))
    .filter(
      (one) =>
        text(call, 'status') === 'DONE' &&
        (currency === undefined || one.currency === currency) &&
        (orderNo === undefined || one.orderNo === orderNo),
    )
    .reverse();
  const page = pageFor(call, rows);
  return {
    ...page,
    items: page.items.map((one) => ({
      currency: one.currency,
      purchaseOrderNo: one.purchaseNo,
      redeemOrderNo: one.orderNo,
      redeemSize: format(one.size),
      receiptSize: format(one.size),
      applyTime: String(one.at),
      status: 'DONE',
    })),
  };
};

export const marginLending: Behaviours = {
  'margin.credit.getLoanMarket': market,
  'margin.credit.getLoanMarketInterestRate': marketRates,
  'margin.credit.purchase': lending,
  'margin.credit.modifyPurchase': modify,
  'margin.credit.redeem': redeeming,
  'margin.credit.getPurchaseOrders': purchases,
  'margin.credit.getRedeemOrders': redemptions,
};
