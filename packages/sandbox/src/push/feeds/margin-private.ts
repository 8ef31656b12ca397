import { ZERO, cut, format, toNumber } from '../../engine/amount.ts';
import type { AccountName, Balance } from '../../engine/customers.ts';
import type { Exchange } from '../../engine/exchange.ts';
import { worth } from '../../engine/accounts/worth.ts';
import { loansOf, marginWorth, owed } from '../../engine/margin/debt.ts';
import { each } from '../feed.ts';
import type { Feed } from '../feed.ts';
import { messageOf } from './message.ts';

const balancesOf = (exchange: Exchange, uid: string, account: AccountName): readonly Balance[] => [
  ...(exchange.customer(uid).balances.get(account)?.values() ?? []),
];

/** Worths are told in bitcoin. */
const crossPush = (exchange: Exchange, uid: string, timestamp: number): object => {
  const purse = { uid, account: 'margin' } as const;
  const { assets, debts, ratio } = marginWorth(exchange, purse);
  const total = cut(worth(exchange, assets, 'USDT', 'BTC'), 16);
  return {
    debtRatio: toNumber(cut(ratio, 4)),
    totalAsset: toNumber(total),
    marginCoefficientTotalAsset: format(total),
    totalDebt: format(cut(worth(exchange, debts, 'USDT', 'BTC'), 16)),
    assetList: Object.fromEntries(
      balancesOf(exchange, uid, 'margin').map(({ currency, available, held }) => [
        currency,
        { total: format(available.plus(held)), available: format(available), hold: format(held) },
      ]),
    ),
    debtList: Object.fromEntries(
      [...loansOf(exchange, purse).keys()].map((currency) => [
        currency,
        format(owed(exchange, purse, currency)),
      ]),
    ),
    timestamp,
  };
};

const isolatedPush = (exchange: Exchange, uid: string, symbol: string): object => {
  const purse = { uid, account: `isolated:${symbol}` } as const;
  const currencies = symbol.split('-');
  const [, quote = ''] = currencies;
  const loans = loansOf(exchange, purse);
  const balances = balancesOf(exchange, uid, purse.account);
  const principal = [...loans].reduce(
    (sum, [currency, loan]) => sum.plus(worth(exchange, loan.principal, currency, quote)),
    ZERO,
  );
  const assetOf = (currency: string): object => {
    const balance = balances.find((one) => one.currency === currency);
    const loan = loans.get(currency);
    return {
      total: format(balance ? balance.available.plus(balance.held) : ZERO),
      hold: format(balance?.held ?? ZERO),
      liabilityPrincipal: format(loan?.principal ?? ZERO),
      liabilityInterest: format(loan?.interest ?? ZERO),
    };
  };
  return {
    accumulatedPrincipal: format(cut(principal, 8)),
    changeAssets: Object.fromEntries(currencies.map((currency) => [currency, assetOf(currency)])),
  };
};

/** Debts of margin accounts. */
export const marginPrivateFeeds: readonly Feed[] = [
  each('margin-private.crossMarginPosition', 'marginPosition', (change, desk) => {
    if (change.kind === 'positionChange') return;
    const channel = desk.find('', change.uid);
    if (!channel) return;
    const data =
      change.kind === 'debt.ratio'
        ? crossPush(desk.exchange, change.uid, change.at)
        : { type: change.type, timestamp: change.at };
    channel.send(messageOf(channel, change.kind, data));
  }),
  each('margin-private.isolatedMarginPosition', 'marginPosition', (change, desk) => {
    if (change.kind !== 'positionChange') return;
    const { uid, symbol, status, bizType, at } = change;
    const channel = desk.find(symbol, uid);
    if (!channel) return;
    const data = {
      tag: symbol,
      status,
      statusBizType: bizType,
      ...isolatedPush(desk.exchange, uid, symbol),
      timestamp: at,
    };
    channel.send(messageOf(channel, 'positionChange', data));
  }),
];
