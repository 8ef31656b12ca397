import { ZERO, format, toNumber } from '../../engine/amount.ts';
import type { Amount } from '../../engine/amount.ts';
import type { LedgerEntry } from '../../engine/customers.ts';
import { futuresFees } from '../../engine/futures/fees.ts';
import { walletOf } from '../../engine/futures/wallet.ts';
import type { FuturesWallet } from '../../engine/futures/wallet.ts';
import { requireCurrency } from '../../engine/accounts/read.ts';
import { balanceOf } from '../../engine/money.ts';
import { optionalNumber, optionalText, text, uidOf } from '../call.ts';
import type { Behaviour, Behaviours } from '../call.ts';
import { offsetPage } from './paging.ts';

/** An account in one currency, as the overview and the list of sub-accounts show it. */
export const futuresFigures = (wallet: FuturesWallet): Readonly<Record<string, Amount>> => ({
  accountEquity: wallet.equity,
  unrealisedPNL: wallet.isolatedProfit.plus(wallet.crossProfit),
  marginBalance: wallet.wallet,
  positionMargin: wallet.isolatedMargin.plus(wallet.crossMargin),
  orderMargin: wallet.isolatedOrders.plus(wallet.crossOrders),
  frozenFunds: ZERO,
  availableBalance: wallet.available,
});

/** KuCoin sends them as JSON numbers. */
export const asNumbers = (figures: Readonly<Record<string, Amount>>): Readonly<Record<string, number>> =>
  Object.fromEntries(Object.entries(figures).map(([name, value]) => [name, toNumber(value)]));

const getFuturesAccount: Behaviour = (call) => {
  const currency = optionalText(call, 'currency') ?? 'XBT';
  // Looking into an account opens it, so what exists nowhere must not get one.
  requireCurrency(call.exchange, currency);
  const wallet = walletOf(call.exchange, balanceOf(call.exchange, uidOf(call), 'futures', currency));
  return {
    ...asNumbers(futuresFigures(wallet)),
    currency,
    riskRatio: toNumber(wallet.riskRatio),
    maxWithdrawAmount: toNumber(wallet.withdrawable),
  };
};

/** KuCoin's word for a row of the futures account, whatever part of the exchange wrote it. */
const typeOf = ({ bizType, direction }: LedgerEntry): string => {
  if (bizType === 'RealisedPNL') return bizType;
  const incoming = direction === 'in';
  if (/transfer/i.test(bizType)) return incoming ? 'TransferIn' : 'TransferOut';
  if (/deposit/i.test(bizType)) return 'Deposit';
  return /withdraw/i.test(bizType) ? 'Withdrawal' : incoming ? 'TransferIn' : 'TransferOut';
};

const getFuturesLedger: Behaviour = (call) => {
  const currency = optionalText(call, 'currency');
  const type = optionalText(call, 'type')?.toLowerCase();
  const from = optionalNumber(call, 'startAt') ?? 0;
  const to = optionalNumber(call, 'endAt') ?? Infinity;
  const found = [...call.exchange.customer(uidOf(call)).ledger]
    .reverse()
    .filter(
      (entry) =>
        entry.account === 'futures' &&
        (currency === undefined || entry.currency === currency) &&
        (type === undefined || typeOf(entry).toLowerCase() === type) &&
        entry.at >= from &&
        entry.at <= to,
    );
  const { items, hasMore } = offsetPage(call, found, ({ id }) => id, 50);
  return {
    dataList: items.map((entry) => ({
      time: entry.at,
      type: typeOf(entry),
      amount: toNumber(entry.direction === 'in' ? entry.amount : ZERO.minus(entry.amount)),
      fee: toNumber(entry.fee),
      accountEquity: toNumber(entry.balance),
      status: 'Completed',
      remark: entry.context['symbol'] ?? entry.context['remark'] ?? '',
      offset: entry.id,
      currency: entry.currency,
    })),
    hasMore,
  };
};

const getFuturesActualFee: Behaviour = (call) => {
  const { contract } = call.exchange.futuresMarket(text(call, 'symbol'));
  const { maker, taker } = futuresFees(call.exchange.customer(uidOf(call)));
  return { symbol: contract.symbol, takerFeeRate: format(taker), makerFeeRate: format(maker) };
};

export const futuresAccount: Behaviours = {
  'account.account.getFuturesAccount': getFuturesAccount,
  'account.account.getFuturesLedger': getFuturesLedger,
  'account.fee.getFuturesActualFee': getFuturesActualFee,
};
