import { format } from '../../engine/amount.ts';
import type { Chain } from '../../engine/accounts/chains.ts';
import { currenciesOf, currencyOf } from '../../engine/market/currencies.ts';
import type { Currency } from '../../engine/market/currencies.ts';
import { Refusal } from '../../refusal.ts';
import { optionalText } from '../call.ts';
import type { Behaviour, Behaviours, Call } from '../call.ts';
import { wantedChains } from './currencies.ts';

type Fields = Readonly<Record<string, unknown>>;

const ADDRESSES = '^[0-9A-Za-z_-]{20,128}$';
const MEMOS = '^[0-9A-Za-z_-]{1,120}$';

const chainFields = ({ precision }: Currency, chain: Chain): Fields => ({
  chain: chain.id,
  chainName: chain.name,
  isDepositEnabled: true,
  isWithdrawEnabled: true,
  isMemoRequired: chain.memo,
  confirms: chain.confirmations,
  preConfirms: chain.confirmations,
  addressRegex: ADDRESSES,
  memoRegex: chain.memo ? MEMOS : '',
  contractAddress: chain.contractAddress,
  depositFeeRate: '0',
  depositTierFee: '',
  fixedDepositFee: '0',
  maxDepositFee: '',
  minDepositSize: format(chain.depositMin),
  maxDepositSize: '',
  withdrawFeeRate: '0',
  withdrawPrecision: precision,
  minWithdrawSize: format(chain.withdrawMin),
  maxWithdrawSize: '',
  minWithdrawFee: format(chain.withdrawFee),
  maxWithdrawFee: '',
});

const chainFieldsV1 = ({ precision }: Currency, chain: Chain): Fields => ({
  chainName: chain.name,
  minWithdrawSize: format(chain.withdrawMin),
  minDepositSize: format(chain.depositMin),
  withdrawFeeRate: '0',
  minWithdrawFee: format(chain.withdrawFee),
  isWithdrawEnabled: true,
  isDepositEnabled: true,
  confirms: chain.confirmations,
  preConfirms: chain.confirmations,
  contractAddress: chain.contractAddress,
  withdrawPrecision: precision,
  maxWithdrawSize: null,
  maxDepositSize: null,
  isMemoRequired: chain.memo,
  needTag: chain.memo,
  chainId: chain.id,
});

const named = ({ code, fullName, precision }: Currency): Fields => ({
  currency: code,
  name: code,
  fullName,
  precision,
});

const enabled = ({ marginEnabled }: Currency): Fields => ({
  isMarginEnabled: marginEnabled,
  isDebitEnabled: marginEnabled,
});

const listOf = (call: Call, currency: Currency, show: typeof chainFields): readonly Fields[] =>
  wantedChains(call, currency).map((chain) => show(currency, chain));

const one =
  (show: (call: Call, currency: Currency) => Fields): Behaviour =>
  (call) => {
    const code = optionalText(call, 'currency') ?? 'USDT';
    const currency = currencyOf(call.exchange, code);
    if (!currency)
      throw new Refusal('106193', `There is no currency called ${code}.`, { absent: 'currency' });
    return show(call, currency);
  };

/** The currencies that are named, repeated or with commas between them; all of them if none is. */
const several =
  (show: (call: Call, currency: Currency) => Fields): Behaviour =>
  (call) => {
    const given = call.args['currencyList'];
    const texts = Array.isArray(given) ? given.map(String) : given === undefined ? [] : [String(given)];
    const wanted = new Set(texts.flatMap((part) => part.split(',')).filter((part) => part !== ''));
    return currenciesOf(call.exchange)
      .filter(({ code }) => wanted.size === 0 || wanted.has(code))
      .map((currency) => show(call, currency));
  };

const current = (call: Call, currency: Currency): Fields => ({
  ...named(currency),
  list: listOf(call, currency, chainFields),
});

export const unifiedCurrencies: Behaviours = {
  'unified.market.getCurrency': one(current),
  'unified.market.getCurrencies': several(current),
  'unifiedV1.market.getCurrency': one((call, currency) => ({
    ...named(currency),
    ...enabled(currency),
    confirms: null,
    contractAddress: null,
    list: listOf(call, currency, chainFieldsV1),
  })),
  'unifiedV1.market.getCurrencies': several((call, currency) => ({
    ...named(currency),
    ...enabled(currency),
    items: listOf(call, currency, chainFieldsV1),
  })),
};
