import { cut, format } from '../../engine/amount.ts';
import type { Exchange } from '../../engine/exchange.ts';
import { LISTED_FEES } from '../../engine/futures/fees.ts';
import type { FuturesMarket } from '../../engine/futures/market.ts';
import { markPriceOf } from '../../engine/futures/prices.ts';
import { PRICE_RANGE } from './contracts.ts';

type Fields = Readonly<Record<string, unknown>>;

/** What both versions of the unified endpoints tell of a contract, in the same form. */
const common = ({ contract }: FuturesMarket): Fields => ({
  symbol: contract.symbol,
  name: contract.symbol,
  baseCurrency: contract.base,
  quoteCurrency: contract.quote,
  displayBaseCurrency: contract.spot.split('-')[0],
  settlementCurrency: contract.settle,
  // A perpetual one.
  contractType: '0',
  isInverse: contract.inverse,
  tradingStatus: 'Open',
  tickSize: format(contract.tick),
  lotSize: '1',
  unitSize: format(contract.multiplier.abs()),
  maxBaseOrderSize: String(contract.maxLots),
  maxPrice: String(contract.maxPrice),
  makerFeeRate: format(LISTED_FEES.maker),
  takerFeeRate: format(LISTED_FEES.taker),
  indexSourceExchanges: ['kucoin'],
});

/** A contract in the fields of the second version. */
export const futuresInstrument = (exchange: Exchange, market: FuturesMarket): Fields => {
  const { contract } = market;
  const mark = markPriceOf(exchange, market);
  const away = mark.times(PRICE_RANGE);
  return {
    ...common(market),
    maxLeverage: String(contract.maxLeverage),
    priceLimitRatio: format(PRICE_RANGE),
    buyLimit: format(cut(mark.plus(away), 8)),
    sellLimit: format(cut(mark.minus(away), 8)),
    maxMarketOrderSize: String(contract.maxLots),
    marketStage: 'NORMAL',
    marketType: 'FUTURES',
    preMarketToPerpDate: '',
    indexPriceTickSize: format(contract.indexTick),
  };
};

/** A contract in the fields of the first version. */
export const futuresInstrumentV1 = (market: FuturesMarket): Fields => ({
  ...common(market),
  displaySymbol: market.contract.symbol,
  maxLeverage: market.contract.maxLeverage,
  launchTime: market.contract.firstOpenDate,
  expiryTime: null,
  settlementTime: null,
  settlementFeeRate: null,
  k: '490',
  m: '300',
  f: '1.3',
  mmrLimit: '0.3',
  mmrLevConstant: String(market.contract.maxLeverage),
});
