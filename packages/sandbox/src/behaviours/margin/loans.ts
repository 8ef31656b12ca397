import { format } from '../../engine/amount.ts';
import { pairOf } from '../../engine/accounts/purse.ts';
import type { Purse } from '../../engine/accounts/purse.ts';
import { readAmount } from '../../engine/accounts/read.ts';
import { listOf } from '../../engine/accounts/state.ts';
import type { AccountName } from '../../engine/customers.ts';
import { setLeverage } from '../../engine/margin/leverage.ts';
import { borrow, repay, requireTerms } from '../../engine/margin/loans.ts';
import { marginPairs } from '../../engine/margin/terms.ts';
import { Refusal } from '../../refusal.ts';
import { optionalFlag, optionalText, text, uidOf } from '../call.ts';
import type { Behaviour, Behaviours, Call } from '../call.ts';
import { inRange, pageFor } from '../pages.ts';

/** The margin account that a call means: cross, or the isolated one of its symbol. */
const purseOf = (call: Call): Purse => {
  const uid = uidOf(call);
  if (!optionalFlag(call, 'isIsolated')) return { uid, account: 'margin' };
  const symbol = optionalText(call, 'symbol') ?? '';
  if (!marginPairs(call.exchange).includes(symbol))
    throw new Refusal('130303', 'The symbol is a pair with isolated margin.');
  return { uid, account: `isolated:${symbol}` };
};

const borrowing: Behaviour = (call) => {
  const size = readAmount('size', call.args['size']);
  const timeInForce = text(call, 'timeInForce') === 'FOK' ? 'FOK' : 'IOC';
  const { orderNo, actualSize } = borrow(
    call.exchange,
    purseOf(call),
    text(call, 'currency'),
    size,
    timeInForce,
  );
  return { orderNo, actualSize: format(actualSize) };
};

/** Without a debt nothing is paid, and the answer says so. */
const repaying: Behaviour = (call) => {
  const purse = purseOf(call);
  const currency = text(call, 'currency');
  requireTerms(call.exchange, purse, currency);
  const size = readAmount('size', call.args['size']);
  const { orderNo, principal, interest, at } = repay(call.exchange, purse, currency, size);
  return { timestamp: at, orderNo, actualSize: format(principal.plus(interest)) };
};

interface Recorded {
  readonly account: AccountName;
  readonly currency: string;
  readonly at: number;
  readonly orderNo?: string;
}

const isMeant = (call: Call, one: Recorded): boolean => {
  const currency = optionalText(call, 'currency');
  const symbol = optionalText(call, 'symbol');
  const orderNo = optionalText(call, 'orderNo');
  const isolated = optionalFlag(call, 'isIsolated') ?? false;
  return (
    isolated === (one.account !== 'margin') &&
    (currency === undefined || one.currency === currency) &&
    (!isolated || symbol === undefined || pairOf(one.account) === symbol) &&
    (orderNo === undefined || one.orderNo === orderNo) &&
    inRange(call, one.at, ['startTime', 'endTime'])
  );
};

const history =
  <Row extends Recorded>(
    rowsOf: (call: Call) => readonly Row[],
    view: (row: Row) => Readonly<{ [name: string]: unknown }>,
  ): Behaviour =>
  (call) => {
    const rows = rowsOf(call)
      .filter((row) => isMeant(call, row))
      .reverse();
    const page = pageFor(call, rows);
    return { timestamp: call.exchange.clock.now(), ...page, items: page.items.map(view) };
  };

const borrowHistory = history(
  (call) => listOf(call.exchange.state.margin.borrows, uidOf(call)),
  (row) => ({
    orderNo: row.orderNo,
    symbol: pairOf(row.account) ?? null,
    currency: row.currency,
    size: format(row.size),
    actualSize: format(row.actualSize),
    status: 'SUCCESS',
    createdTime: row.at,
  }),
);

const repayHistory = history(
  (call) => listOf(call.exchange.state.margin.repays, uidOf(call)),
  (row) => ({
    orderNo: row.orderNo,
    symbol: pairOf(row.account) ?? null,
    currency: row.currency,
    size: format(row.principal.plus(row.interest)),
    principal: format(row.principal),
    interest: format(row.interest),
    status: 'SUCCESS',
    createdTime: row.at,
  }),
);

const interestHistory = history(
  (call) => listOf(call.exchange.state.margin.interests, uidOf(call)),
  (row) => ({
    currency: row.currency,
    dayRatio: format(row.dayRate),
    interestAmount: format(row.interest),
    createdTime: row.at,
  }),
);

const leverage: Behaviour = (call) => {
  setLeverage(call.exchange, purseOf(call), text(call, 'leverage'));
  return null;
};

export const marginLoans: Behaviours = {
  'margin.debit.borrow': borrowing,
  'margin.debit.repay': repaying,
  'margin.debit.getBorrowHistory': borrowHistory,
  'margin.debit.getRepayHistory': repayHistory,
  'margin.debit.getInterestHistory': interestHistory,
  'margin.debit.modifyLeverage': leverage,
};
