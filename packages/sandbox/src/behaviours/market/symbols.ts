import { format } from '../../engine/amount.ts';
import type { SpotSymbol } from '../../engine/market/spot-symbols.ts';
import { optionalText, text } from '../call.ts';
import type { Behaviour, Behaviours } from '../call.ts';

const MARKETS: Readonly<Record<string, string>> = { USDT: 'USDS', USDC: 'USDS', BTC: 'BTC', KCS: 'KCS' };

/** The trading zone that KuCoin lists a pair in. */
export const zoneOf = ({ quote }: Pick<SpotSymbol, 'quote'>): string => MARKETS[quote] ?? 'ALTS';

const symbolView = (info: SpotSymbol): Readonly<Record<string, unknown>> => ({
  symbol: info.symbol,
  name: info.symbol,
  baseCurrency: info.base,
  quoteCurrency: info.quote,
  feeCurrency: info.quote,
  market: zoneOf(info),
  baseMinSize: format(info.baseMinSize),
  quoteMinSize: format(info.minFunds),
  baseMaxSize: format(info.baseMaxSize),
  quoteMaxSize: format(info.quoteMaxSize),
  baseIncrement: format(info.baseIncrement),
  quoteIncrement: format(info.quoteIncrement),
  priceIncrement: format(info.priceIncrement),
  priceLimitRate: '0.1',
  minFunds: format(info.minFunds),
  isMarginEnabled: info.marginEnabled,
  enableTrading: true,
  feeCategory: 1,
  makerFeeCoefficient: '1.00',
  takerFeeCoefficient: '1.00',
  st: false,
  callauctionIsEnabled: false,
  callauctionPriceFloor: null,
  callauctionPriceCeiling: null,
  callauctionFirstStageStartTime: null,
  callauctionSecondStageStartTime: null,
  callauctionThirdStageStartTime: null,
  tradingStartTime: null,
});

const allSymbols: Behaviour = (call) => {
  const zone = optionalText(call, 'market');
  return [...call.exchange.spotMarkets.values()]
    .filter(({ info }) => zone === undefined || zoneOf(info) === zone)
    .map(({ info }) => symbolView(info));
};

export const symbols: Behaviours = {
  'spot.market.getSymbol': (call) => symbolView(call.exchange.spotMarket(text(call, 'symbol')).info),
  'spot.market.getAllSymbols': allSymbols,
  'spot.market.getMarketList': ({ exchange }) => [
    ...new Set([...exchange.spotMarkets.values()].map(({ info }) => zoneOf(info))),
  ],
  'spot.market.getClientIPAddress': ({ address }) => address,
  'unified.market.getClientIPAddress': ({ address }) => address,
  'unifiedV1.market.getClientIPAddress': ({ address }) => address,
};
