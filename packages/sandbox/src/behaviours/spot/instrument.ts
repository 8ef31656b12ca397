import { amount, ceilTo, floorTo, format } from '../../engine/amount.ts';
import type { Exchange } from '../../engine/exchange.ts';
import { indexPriceOf } from '../../engine/market/index-price.ts';
import type { SpotMarket } from '../../engine/market/spot-market.ts';
import { zoneOf } from '../market/symbols.ts';

const LIMIT = amount('0.1');

/** The trading rules of a spot pair in the fields of the unified endpoints. */
export const spotInstrument = (
  exchange: Exchange,
  { info }: SpotMarket,
): Readonly<Record<string, unknown>> => {
  const price = indexPriceOf(exchange, info.symbol);
  const away = price.times(LIMIT);
  return {
    symbol: info.symbol,
    name: info.symbol,
    baseCurrency: info.base,
    quoteCurrency: info.quote,
    market: zoneOf(info),
    feeCurrency: info.quote,
    tradingStatus: 'TradingEnabled',
    priceLimitRatio: format(LIMIT),
    feeCategory: 'classA',
    makerFeeCoefficient: '1.00',
    takerFeeCoefficient: '1.00',
    st: false,
    minBaseOrderSize: format(info.baseMinSize),
    maxBaseOrderSize: format(info.baseMaxSize),
    baseOrderStep: format(info.baseIncrement),
    minQuoteOrderSize: format(info.minFunds),
    maxQuoteOrderSize: format(info.quoteMaxSize),
    quoteOrderStep: format(info.quoteIncrement),
    tickSize: format(info.priceIncrement),
    minFunds: format(info.minFunds),
    callauctionIsEnabled: false,
    buyLimit: format(floorTo(price.plus(away), info.priceIncrement)),
    sellLimit: format(ceilTo(price.minus(away), info.priceIncrement)),
    maxMarketOrderSize: format(info.baseMaxSize),
    marketStage: 'NORMAL',
    marketType: 'SPOT',
    preMarketToPerpDate: '',
    indexPriceTickSize: format(info.priceIncrement),
  };
};
