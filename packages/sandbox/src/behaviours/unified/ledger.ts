import { format } from '../../engine/amount.ts';
import type { LedgerEntry } from '../../engine/customers.ts';
import { optionalText, text, uidOf } from '../call.ts';
import type { Behaviour, Behaviours } from '../call.ts';
import { accountsNamed, wordFor } from './balances.ts';
import { DAY_MS, bothVersions, nanoseconds, optionalWhole, pageSizeOf, spanOf } from './call.ts';

/** Rows are kept for a week; one call may see any of them. */
const KEPT_MS = 7 * DAY_MS;

const SAME = new Set(['TRANSFER', 'SUB_TRANSFER', 'TRADE_EXCHANGE', 'FUNDING_FEE', 'LIABILITY_INTEREST']);

/** What a row of the account history is called here. */
const businessTypeOf = (entry: LedgerEntry): string => {
  const { account, bizType, context, direction, amount, fee } = entry;
  if (bizType === 'TRADE_EXCHANGE' && account === 'unified') return 'SPOT_EXCHANGE';
  if (bizType !== 'RealisedPNL') return SAME.has(bizType) ? bizType : 'OTHER';
  if (context['remark'] === 'funding') return 'FUNDING_FEE';
  // Opening costs the fee and nothing else.
  return direction === 'out' && amount.eq(fee) ? 'FUTURES_EXCHANGE_OPEN' : 'FUTURES_EXCHANGE_CLOSE';
};

const rowView = (entry: LedgerEntry): object => ({
  accountType: wordFor(entry.account),
  id: String(entry.id),
  currency: entry.currency,
  direction: entry.direction.toUpperCase(),
  businessType: businessTypeOf(entry),
  amount: format(entry.amount),
  balance: format(entry.balance),
  fee: format(entry.fee),
  tax: '0',
  remark: entry.context['symbol'] ?? '',
  ts: nanoseconds(entry.at),
});

const getAccountLedger: Behaviour = (call) => {
  const customer = call.exchange.customer(uidOf(call));
  const accounts = new Set(accountsNamed(customer, text(call, 'accountType')));
  const [currency, direction, businessType] = ['currency', 'direction', 'businessType'].map((name) =>
    optionalText(call, name),
  );
  const lastId = optionalWhole(call, 'lastId');
  const { from, to } = spanOf(call, KEPT_MS);
  const rows = customer.ledger
    .filter(
      (entry) =>
        accounts.has(entry.account) &&
        entry.id < (lastId ?? Infinity) &&
        entry.at >= from &&
        entry.at <= to &&
        (currency === undefined || entry.currency === currency) &&
        (direction === undefined || entry.direction.toUpperCase() === direction) &&
        (businessType === undefined || businessTypeOf(entry) === businessType),
    )
    .toReversed()
    .slice(0, pageSizeOf(call, 100));
  return { lastId: rows.at(-1)?.id ?? lastId ?? 0, items: rows.map(rowView) };
};

export const unifiedLedger: Behaviours = bothVersions('account', { getAccountLedger });
