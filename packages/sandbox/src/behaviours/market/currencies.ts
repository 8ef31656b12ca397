import { format } from '../../engine/amount.ts';
import type { Chain } from '../../engine/accounts/chains.ts';
import { currenciesOf, currencyOf } from '../../engine/market/currencies.ts';
import type { Currency } from '../../engine/market/currencies.ts';
import { Refusal } from '../../refusal.ts';
import { optionalText, text } from '../call.ts';
import type { Behaviour, Behaviours, Call } from '../call.ts';

/** The chains that a call asks for; all of them unless it names one. */
export const wantedChains = (call: Call, { chains }: Currency): readonly Chain[] => {
  const wanted = optionalText(call, 'chain')?.toLowerCase();
  return wanted === undefined
    ? chains
    : chains.filter(({ id, name }) => id === wanted || name.toLowerCase() === wanted);
};

const chainView = ({ precision }: Currency, chain: Chain): Readonly<Record<string, unknown>> => ({
  chainName: chain.name,
  withdrawalMinSize: format(chain.withdrawMin),
  depositMinSize: format(chain.depositMin),
  withdrawFeeRate: '0',
  withdrawalMinFee: format(chain.withdrawFee),
  isWithdrawEnabled: true,
  isDepositEnabled: true,
  confirms: chain.confirmations,
  preConfirms: chain.confirmations,
  contractAddress: chain.contractAddress,
  withdrawPrecision: precision,
  maxWithdraw: null,
  maxDeposit: null,
  needTag: chain.memo,
  chainId: chain.id,
});

const currencyView = (currency: Currency, chains: readonly Chain[]): Readonly<Record<string, unknown>> => ({
  currency: currency.code,
  name: currency.code,
  fullName: currency.fullName,
  precision: currency.precision,
  confirms: null,
  contractAddress: null,
  isMarginEnabled: currency.marginEnabled,
  isDebitEnabled: currency.marginEnabled,
  chains: chains.map((chain) => chainView(currency, chain)),
});

const oneCurrency: Behaviour = (call) => {
  const currency = currencyOf(call.exchange, text(call, 'currency'));
  if (!currency) throw new Refusal('400100', 'The currency does not exist.', { absent: 'currency' });
  return currencyView(currency, wantedChains(call, currency));
};

export const currencies: Behaviours = {
  'spot.market.getCurrency': oneCurrency,
  'spot.market.getAllCurrencies': ({ exchange }) =>
    currenciesOf(exchange).map((currency) => currencyView(currency, currency.chains)),
};
