import { amount, cut, toNumber } from '../../engine/amount.ts';
import type { Amount } from '../../engine/amount.ts';
import type { Exchange } from '../../engine/exchange.ts';
import { LISTED_FEES } from '../../engine/futures/fees.ts';
import { FUNDING_CAP, FUNDING_MS, predictedRate } from '../../engine/futures/funding.ts';
import type { FuturesMarket } from '../../engine/futures/market.ts';
import { openInterestOf } from '../../engine/futures/open-interest.ts';
import { indexPriceOf, markPriceOf, rateOf } from '../../engine/futures/prices.ts';
import { statsOf } from '../../engine/market/stats.ts';
import { tapeOf } from '../../engine/market/tape.ts';
import { text } from '../call.ts';
import type { Behaviour, Behaviours } from '../call.ts';

/** How far from the mark price orders may be, as a rate. */
export const PRICE_RANGE: Amount = amount('0.05');

/** What changes all the time. */
const figures = (exchange: Exchange, market: FuturesMarket): Readonly<Record<string, unknown>> => {
  const { contract, last, state } = market;
  const day = statsOf(exchange, tapeOf(exchange, 'futures', contract.symbol));
  const mark = markPriceOf(exchange, market);
  const volume = day.volume.times(contract.multiplier.abs());
  return {
    fundingFeeRate: toNumber(rateOf(state.fundingRate)),
    predictedFundingFeeRate: toNumber(rateOf(predictedRate(market))),
    openInterest: openInterestOf(exchange, contract.symbol).toFixed(),
    turnoverOf24h: toNumber(day.turnover),
    volumeOf24h: toNumber(volume),
    markPrice: toNumber(mark),
    indexPrice: toNumber(indexPriceOf(exchange, contract)),
    lastTradePrice: toNumber(last.price),
    nextFundingRateTime: Math.max(0, state.nextFundingAt - exchange.clock.now()),
    nextFundingRateDateTime: state.nextFundingAt,
    lowPrice: toNumber(day.low),
    highPrice: toNumber(day.high),
    priceChgPct: toNumber(day.changeRate),
    priceChg: toNumber(day.change),
    buyLimit: toNumber(cut(mark.plus(mark.times(PRICE_RANGE)), 8)),
    sellLimit: toNumber(cut(mark.minus(mark.times(PRICE_RANGE)), 8)),
  };
};

/** Everything about a contract, as the description of one and the list of all show it. */
const contractView = (exchange: Exchange, market: FuturesMarket): Readonly<Record<string, unknown>> => {
  const { contract } = market;
  const { symbol, base, quote, settle, inverse, tiers } = contract;
  const [lowest] = tiers;
  return {
    symbol,
    rootSymbol: settle,
    type: 'FFWCSX',
    firstOpenDate: contract.firstOpenDate,
    expireDate: null,
    settleDate: null,
    baseCurrency: base,
    quoteCurrency: quote,
    settleCurrency: settle,
    maxOrderQty: contract.maxLots,
    marketMaxOrderQty: contract.maxLots,
    maxPrice: contract.maxPrice,
    lotSize: 1,
    tickSize: toNumber(contract.tick),
    indexPriceTickSize: toNumber(contract.indexTick),
    multiplier: toNumber(contract.multiplier),
    initialMargin: lowest ? toNumber(lowest.initialMargin) : 1,
    maintainMargin: lowest ? toNumber(lowest.maintainMargin) : 1,
    maxRiskLimit: lowest?.maxRiskLimit ?? 0,
    minRiskLimit: lowest?.maxRiskLimit ?? 0,
    riskStep: (lowest?.maxRiskLimit ?? 0) / 2,
    makerFeeRate: toNumber(LISTED_FEES.maker),
    takerFeeRate: toNumber(LISTED_FEES.taker),
    takerFixFee: 0,
    makerFixFee: 0,
    settlementFee: null,
    isDeleverage: true,
    isQuanto: !inverse,
    isInverse: inverse,
    markMethod: 'FairPrice',
    fairMethod: 'FundingRate',
    fundingBaseSymbol: `.${base}INT8H`,
    fundingQuoteSymbol: `.${quote}INT8H`,
    fundingRateSymbol: `.${symbol}FPI8H`,
    indexSymbol: contract.indexSymbol,
    settlementSymbol: '',
    status: 'Open',
    fundingRateGranularity: FUNDING_MS,
    currentFundingRateGranularity: FUNDING_MS,
    fundingRateCap: toNumber(rateOf(FUNDING_CAP)),
    fundingRateFloor: -toNumber(rateOf(FUNDING_CAP)),
    period: 0,
    maxLeverage: contract.maxLeverage,
    sourceExchanges: ['kucoin'],
    premiumsSymbol1M: `.${symbol}PI`,
    premiumsSymbol8H: `.${symbol}PI8H`,
    fundingBaseSymbol1M: `.${base}INT`,
    fundingQuoteSymbol1M: `.${quote}INT`,
    // Constants of KuCoin's formula for the maintenance rate in cross mode; here it goes by the levels.
    k: 490,
    m: 300,
    f: 1.3,
    mmrLimit: 0.3,
    mmrLevConstant: contract.maxLeverage,
    supportCross: true,
    ...figures(exchange, market),
  };
};

const getSymbol: Behaviour = (call) =>
  contractView(call.exchange, call.exchange.futuresMarket(text(call, 'symbol')));

const getAllSymbols: Behaviour = ({ exchange }) =>
  [...exchange.futuresMarkets.values()].map((market) => contractView(exchange, market));

export const futuresContracts: Behaviours = {
  'futures.market.getSymbol': getSymbol,
  'futures.market.getAllSymbols': getAllSymbols,
};
