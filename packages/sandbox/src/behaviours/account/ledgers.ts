import { format } from '../../engine/amount.ts';
import { isIsolated, wordOf } from '../../engine/accounts/purse.ts';
import type { AccountName, LedgerEntry } from '../../engine/customers.ts';
import { Refusal } from '../../refusal.ts';
import { optionalNumber, optionalText, uidOf } from '../call.ts';
import type { Behaviour, Behaviours, Call } from '../call.ts';
import { pageFor } from '../pages.ts';

const DAY_MS = 24 * 60 * 60 * 1000;

/** The rows that a call's filters leave, newest first. Several currencies are separated by commas. */
const rowsOf = (
  call: Call,
  isMeant: (account: AccountName) => boolean,
  [startAt, endAt]: readonly [number, number],
): readonly LedgerEntry[] => {
  const currencies = optionalText(call, 'currency')?.split(',');
  const direction = optionalText(call, 'direction');
  const bizType = optionalText(call, 'bizType');
  return call.exchange
    .customer(uidOf(call))
    .ledger.filter(
      (row) =>
        isMeant(row.account) &&
        (currencies === undefined || currencies.includes(row.currency)) &&
        (direction === undefined || row.direction === direction) &&
        (bizType === undefined || row.bizType === bizType) &&
        row.at >= startAt &&
        row.at <= endAt,
    )
    .reverse();
};

/** A missing end is reckoned from the other one; too long a range is an error here. */
const dayWindow = (call: Call): readonly [number, number] => {
  const start = optionalNumber(call, 'startAt');
  const end =
    optionalNumber(call, 'endAt') ?? (start === undefined ? call.exchange.clock.now() : start + DAY_MS);
  const from = start ?? end - DAY_MS;
  if (end - from > DAY_MS)
    throw new Refusal('400100', 'The range from startAt to endAt is at most 24 hours.');
  return [from, end];
};

/** A longer range is cut to its newest three days without a word. */
const threeDays = (call: Call): readonly [number, number] => {
  const start = optionalNumber(call, 'startAt');
  const now = call.exchange.clock.now();
  const end = optionalNumber(call, 'endAt') ?? (start === undefined ? now : start + 3 * DAY_MS);
  return [Math.max(start ?? 0, end - 3 * DAY_MS), end];
};

const context = ({ context: facts }: LedgerEntry): string =>
  Object.keys(facts).length === 0 ? '' : JSON.stringify(facts);

const shared = (row: LedgerEntry): Readonly<Record<string, string>> => ({
  currency: row.currency,
  amount: format(row.amount),
  fee: format(row.fee),
  balance: format(row.balance),
  bizType: row.bizType,
  direction: row.direction,
});

const spotLedger: Behaviour = (call) => {
  const isMeant = (account: AccountName): boolean => account !== 'futures' && account !== 'unified';
  const page = pageFor(call, rowsOf(call, isMeant, dayWindow(call)));
  return {
    ...page,
    items: page.items.map((row) => ({
      id: String(row.id),
      ...shared(row),
      accountType: wordOf(row.account),
      createdAt: row.at,
      context: context(row),
    })),
  };
};

const byCursor = (call: Call, rows: readonly LedgerEntry[]): readonly LedgerEntry[] => {
  const lastId = optionalNumber(call, 'lastId') ?? Infinity;
  return rows.filter(({ id }) => id < lastId).slice(0, optionalNumber(call, 'limit') ?? 100);
};

const spotHfLedger: Behaviour = (call) =>
  byCursor(
    call,
    rowsOf(call, (account) => account === 'trade', threeDays(call)),
  ).map((row) => ({
    id: String(row.id),
    ...shared(row),
    tax: '0',
    accountType: 'TRADE_HF',
    createdAt: String(row.at),
    context: context(row),
  }));

const marginHfLedger: Behaviour = (call) =>
  byCursor(
    call,
    rowsOf(call, (account) => account === 'margin' || isIsolated(account), threeDays(call)),
  ).map((row) => ({
    id: row.id,
    ...shared(row),
    accountType: `${wordOf(row.account)}_V2`,
    createdAt: row.at,
    context: context(row) || '{}',
    tax: '0',
  }));

export const accountLedgers: Behaviours = {
  'account.account.getSpotLedger': spotLedger,
  'account.account.getSpotHFLedger': spotHfLedger,
  'account.account.getMarginHFLedger': marginHfLedger,
};
