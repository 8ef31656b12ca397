import { ZERO, cut, format, isZero } from '../../engine/amount.ts';
import type { Amount } from '../../engine/amount.ts';
import { peekBalance } from '../../engine/accounts/purse.ts';
import type { Purse } from '../../engine/accounts/purse.ts';
import { worth } from '../../engine/accounts/worth.ts';
import { loansOf, marginWorth } from '../../engine/margin/debt.ts';
import { mostBorrowable } from '../../engine/margin/loans.ts';
import { marginCurrencies, marginPairs } from '../../engine/margin/terms.ts';
import { Refusal } from '../../refusal.ts';
import { optionalText, text, uidOf } from '../call.ts';
import type { Behaviour, Behaviours, Call } from '../call.ts';

interface Holding {
  readonly currency: string;
  readonly total: Amount;
  readonly available: Amount;
  readonly hold: Amount;
  readonly principal: Amount;
  readonly interest: Amount;
  readonly most: Amount;
}

const holdingOf = (call: Call, purse: Purse, currency: string): Holding => {
  const balance = peekBalance(call.exchange, purse, currency);
  const loan = loansOf(call.exchange, purse).get(currency);
  const available = balance?.available ?? ZERO;
  const hold = balance?.held ?? ZERO;
  return {
    currency,
    total: available.plus(hold),
    available,
    hold,
    principal: loan?.principal ?? ZERO,
    interest: loan?.interest ?? ZERO,
    most: mostBorrowable(call.exchange, purse, currency),
  };
};

const asset = (call: Call, one: Holding): Readonly<Record<string, unknown>> => ({
  currency: one.currency,
  total: format(one.total),
  available: format(one.available),
  hold: format(one.hold),
  liability: format(one.principal.plus(one.interest)),
  liabilityPrincipal: format(one.principal),
  liabilityInterest: format(one.interest),
  maxBorrowSize: format(one.most),
  borrowEnabled: marginCurrencies(call.exchange).includes(one.currency),
  transferInEnabled: true,
});

/** A currency of the account, all that may be borrowed and all that is there. */
const crossCurrencies = (call: Call): readonly string[] => {
  const { balances } = call.exchange.customer(uidOf(call));
  return [...new Set([...(balances.get('margin')?.keys() ?? []), ...marginCurrencies(call.exchange)])];
};

const inQuote = (call: Call, value: Amount, quote: string): string =>
  format(cut(worth(call.exchange, value, 'USDT', quote), 8));

const crossAccount: Behaviour = (call) => {
  const purse: Purse = { uid: uidOf(call), account: 'margin' };
  const quote = optionalText(call, 'quoteCurrency') ?? 'USDT';
  const { assets, debts, ratio } = marginWorth(call.exchange, purse);
  return {
    totalAssetOfQuoteCurrency: inQuote(call, assets, quote),
    totalLiabilityOfQuoteCurrency: inQuote(call, debts, quote),
    debtRatio: format(cut(ratio, 4)),
    status: 'EFFECTIVE',
    accounts: crossCurrencies(call).map((currency) => asset(call, holdingOf(call, purse, currency))),
  };
};

const crossAccountV1: Behaviour = (call) => {
  const purse: Purse = { uid: uidOf(call), account: 'margin' };
  return {
    debtRatio: format(cut(marginWorth(call.exchange, purse).ratio, 4)),
    accounts: crossCurrencies(call).map((name) => {
      const one = holdingOf(call, purse, name);
      return {
        currency: name,
        totalBalance: format(one.total),
        availableBalance: format(one.available),
        holdBalance: format(one.hold),
        liability: format(one.principal.plus(one.interest)),
        maxBorrowSize: format(one.most),
      };
    }),
  };
};

const isolatedPurse = (call: Call, symbol: string): Purse => ({
  uid: uidOf(call),
  account: `isolated:${symbol}`,
});

const pairsWanted = (call: Call): readonly string[] => {
  const symbol = optionalText(call, 'symbol');
  if (symbol === undefined) return marginPairs(call.exchange);
  if (!marginPairs(call.exchange).includes(symbol))
    throw new Refusal('130303', 'This pair does not trade on isolated margin.', { absent: 'symbol' });
  return [symbol];
};

const sumOf = (call: Call, symbols: readonly string[], which: 'assets' | 'debts'): Amount =>
  symbols.reduce(
    (sum, symbol) => sum.plus(marginWorth(call.exchange, isolatedPurse(call, symbol))[which]),
    ZERO,
  );

const isolatedAccounts: Behaviour = (call) => {
  const quote = optionalText(call, 'quoteCurrency') ?? 'USDT';
  const symbols = pairsWanted(call);
  return {
    totalAssetOfQuoteCurrency: inQuote(call, sumOf(call, symbols, 'assets'), quote),
    totalLiabilityOfQuoteCurrency: inQuote(call, sumOf(call, symbols, 'debts'), quote),
    timestamp: call.exchange.clock.now(),
    assets: symbols.map((symbol) => {
      const purse = isolatedPurse(call, symbol);
      const [base = '', quoted = ''] = symbol.split('-');
      return {
        symbol,
        status: 'EFFECTIVE',
        debtRatio: format(cut(marginWorth(call.exchange, purse).ratio, 4)),
        baseAsset: asset(call, holdingOf(call, purse, base)),
        quoteAsset: asset(call, holdingOf(call, purse, quoted)),
      };
    }),
  };
};

const assetV1 = (one: Holding): Readonly<Record<string, string>> => ({
  currency: one.currency,
  totalBalance: format(one.total),
  holdBalance: format(one.hold),
  availableBalance: format(one.available),
  liability: format(one.principal),
  interest: format(one.interest),
  borrowableAmount: format(one.most),
});

const isolatedV1 = (call: Call, symbol: string): Readonly<Record<string, unknown>> => {
  const purse = isolatedPurse(call, symbol);
  const { debts, ratio } = marginWorth(call.exchange, purse);
  const [base = '', quote = ''] = symbol.split('-');
  return {
    symbol,
    status: isZero(debts) ? 'CLEAR' : 'DEBT',
    debtRatio: format(cut(ratio, 4)),
    baseAsset: assetV1(holdingOf(call, purse, base)),
    quoteAsset: assetV1(holdingOf(call, purse, quote)),
  };
};

const isolatedListV1: Behaviour = (call) => {
  const quote = optionalText(call, 'balanceCurrency') ?? 'BTC';
  const symbols = marginPairs(call.exchange);
  return {
    totalConversionBalance: inQuote(call, sumOf(call, symbols, 'assets'), quote),
    liabilityConversionBalance: inQuote(call, sumOf(call, symbols, 'debts'), quote),
    assets: symbols.map((symbol) => isolatedV1(call, symbol)),
  };
};

const isolatedDetailV1: Behaviour = (call) => {
  pairsWanted(call);
  return isolatedV1(call, text(call, 'symbol'));
};

export const marginAccounts: Behaviours = {
  'account.account.getCrossMarginAccount': crossAccount,
  'account.account.getMarginAccountDetail': crossAccountV1,
  'account.account.getIsolatedMarginAccount': isolatedAccounts,
  'account.account.getIsolatedMarginAccountListV1': isolatedListV1,
  'account.account.getIsolatedMarginAccountDetailV1': isolatedDetailV1,
};
