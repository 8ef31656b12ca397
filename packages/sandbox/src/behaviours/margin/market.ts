import { ZERO, amount, format, max } from '../../engine/amount.ts';
import type { Amount } from '../../engine/amount.ts';
import { PRECISION } from '../../engine/accounts/chains.ts';
import { lentOut } from '../../engine/margin/loans.ts';
import {
  LIQUIDATION_RATIO,
  MAX_LEVERAGE,
  WARNING_RATIO,
  hourRate,
  loanTerms,
  marginCurrencies,
  marginPairs,
  yearRate,
} from '../../engine/margin/terms.ts';
import type { LoanTerms } from '../../engine/margin/terms.ts';
import { optionalFlag, optionalNumber, optionalText, uidOf } from '../call.ts';
import type { Behaviour, Behaviours, Call } from '../call.ts';

const chosenPairs = (call: Call): readonly string[] => {
  const symbol = optionalText(call, 'symbol');
  return marginPairs(call.exchange).filter((one) => symbol === undefined || one === symbol);
};

const crossSymbols: Behaviour = (call) => ({
  timestamp: call.exchange.clock.now(),
  items: chosenPairs(call).map((symbol) => {
    const { info } = call.exchange.spotMarket(symbol);
    return {
      symbol,
      name: symbol,
      enableTrading: true,
      market: info.quote === 'USDT' ? 'USDS' : info.quote,
      baseCurrency: info.base,
      quoteCurrency: info.quote,
      baseIncrement: format(info.baseIncrement),
      baseMinSize: format(info.baseMinSize),
      quoteIncrement: format(info.quoteIncrement),
      quoteMinSize: format(info.minFunds),
      baseMaxSize: format(info.baseMaxSize),
      quoteMaxSize: format(info.quoteMaxSize),
      priceIncrement: format(info.priceIncrement),
      feeCurrency: info.quote,
      priceLimitRate: '0.1',
      minFunds: format(info.minFunds),
    };
  }),
});

const isolatedSymbols: Behaviour = (call) =>
  marginPairs(call.exchange).map((symbol) => {
    const [baseCurrency, quoteCurrency] = symbol.split('-');
    return {
      symbol,
      symbolName: symbol,
      baseCurrency,
      quoteCurrency,
      maxLeverage: MAX_LEVERAGE.isolated,
      flDebtRatio: format(LIQUIDATION_RATIO),
      tradeEnable: true,
      autoRenewMaxDebtRatio: '0.96',
      baseBorrowEnable: true,
      quoteBorrowEnable: true,
      baseTransferInEnable: true,
      quoteTransferInEnable: true,
      baseBorrowCoefficient: '1',
      quoteBorrowCoefficient: '1',
    };
  });

const config: Behaviour = (call) => ({
  currencyList: marginCurrencies(call.exchange),
  maxLeverage: MAX_LEVERAGE.cross,
  warningDebtRatio: format(WARNING_RATIO),
  liqDebtRatio: format(LIQUIDATION_RATIO),
});

const chosenTerms = (call: Call): readonly LoanTerms[] => {
  const currency = optionalText(call, 'currency');
  return marginCurrencies(call.exchange)
    .filter((one) => currency === undefined || one === currency)
    .flatMap((one) => loanTerms(call.exchange, 'margin', one) ?? []);
};

const inventory: Behaviour = (call) =>
  chosenTerms(call).map((terms) => ({
    currency: terms.currency,
    borrowableAmount: format(max(ZERO, terms.inventory.minus(lentOut(call.exchange, terms.currency)))),
  }));

/** All of a currency counts as collateral: one tier for all. */
const collateralRatio: Behaviour = (call) => {
  const wanted = optionalText(call, 'currencyList')?.split(',');
  return [
    {
      currencyList: marginCurrencies(call.exchange).filter(
        (one) => wanted === undefined || wanted.includes(one),
      ),
      items: [{ lowerLimit: '0', upperLimit: '1000000000', collateralRatio: '1' }],
    },
  ];
};

const borrowRates: Behaviour = (call) => ({
  vipLevel: optionalNumber(call, 'vipLevel') ?? call.exchange.customer(uidOf(call)).vip,
  items: chosenTerms(call).map((terms) => ({
    currency: terms.currency,
    hourlyBorrowRate: format(hourRate(terms)),
    annualizedBorrowRate: format(yearRate(terms)),
  })),
});

const TWICE = amount('2');
const most = ({ most: limit }: LoanTerms): Amount => limit.times(TWICE);

const crossLimit = (call: Call, terms: LoanTerms): unknown => ({
  timestamp: call.exchange.clock.now(),
  currency: terms.currency,
  borrowMaxAmount: format(terms.most),
  buyMaxAmount: format(most(terms)),
  holdMaxAmount: format(most(terms)),
  borrowCoefficient: '1',
  marginCoefficient: '1',
  precision: PRECISION,
  borrowMinAmount: format(terms.least),
  borrowMinUnit: format(terms.unit),
  borrowEnabled: true,
});

/** The fields of one side of an isolated pair begin with `base` or `quote`. */
const isolatedSide = (side: 'base' | 'quote', terms: LoanTerms): Readonly<Record<string, unknown>> => ({
  [`${side}MaxBorrowAmount`]: format(terms.most),
  [`${side}MaxBuyAmount`]: format(most(terms)),
  [`${side}MaxHoldAmount`]: format(most(terms)),
  [`${side}Precision`]: PRECISION,
  [`${side}BorrowMinAmount`]: format(terms.least),
  [`${side}BorrowMinUnit`]: format(terms.unit),
  [`${side}BorrowEnabled`]: true,
  [`${side}BorrowCoefficient`]: '1',
  [`${side}MarginCoefficient`]: '1',
});

const riskLimit: Behaviour = (call) => {
  if (!optionalFlag(call, 'isIsolated')) return chosenTerms(call).map((terms) => crossLimit(call, terms));
  return chosenPairs(call).flatMap((symbol) => {
    const [base, quote] = symbol
      .split('-')
      .map((currency) => loanTerms(call.exchange, `isolated:${symbol}`, currency));
    return base && quote
      ? {
          timestamp: call.exchange.clock.now(),
          symbol,
          ...isolatedSide('base', base),
          ...isolatedSide('quote', quote),
        }
      : [];
  });
};

export const marginMarket: Behaviours = {
  'margin.market.getCrossMarginSymbols': crossSymbols,
  'margin.market.getIsolatedMarginSymbols': isolatedSymbols,
  'margin.market.getMarginConfig': config,
  'margin.market.getMarketAvailableInventory': inventory,
  'margin.market.getMarginCollateralRatio': collateralRatio,
  'margin.debit.getBorrowInterestRate': borrowRates,
  'margin.riskLimit.getMarginRiskLimit': riskLimit,
};
