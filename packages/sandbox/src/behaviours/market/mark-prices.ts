import { toNumber } from '../../engine/amount.ts';
import type { Exchange } from '../../engine/exchange.ts';
import { currenciesOf } from '../../engine/market/currencies.ts';
import { indexPriceOf } from '../../engine/market/index-price.ts';
import { Refusal } from '../../refusal.ts';
import { text } from '../call.ts';
import type { Behaviour, Behaviours } from '../call.ts';

/** Margin debts are reckoned in bitcoin, orders in the prices of their pairs. */
const markedSymbols = (exchange: Exchange): readonly string[] => [
  ...new Set([
    ...currenciesOf(exchange)
      .filter(({ marginEnabled, code }) => marginEnabled && code !== 'BTC')
      .map(({ code }) => `${code}-BTC`),
    ...[...exchange.spotMarkets.values()]
      .filter(({ info }) => info.marginEnabled)
      .map(({ info }) => info.symbol),
  ]),
];

/** Reckoned once a second. */
const markPrice = (exchange: Exchange, symbol: string): Readonly<Record<string, unknown>> => ({
  symbol,
  timePoint: Math.floor(exchange.clock.now() / 1000) * 1000,
  value: toNumber(indexPriceOf(exchange, symbol)),
});

const detail: Behaviour = (call) => {
  const symbol = text(call, 'symbol');
  if (!markedSymbols(call.exchange).includes(symbol))
    throw new Refusal('900001', 'No margin pair has this name.', { absent: 'symbol' });
  return markPrice(call.exchange, symbol);
};

export const markPrices: Behaviours = {
  'margin.market.getMarkPriceDetail': detail,
  'margin.market.getMarkPriceList': ({ exchange }) =>
    markedSymbols(exchange).map((symbol) => markPrice(exchange, symbol)),
};
