import { format, toNumber } from '../../engine/amount.ts';
import type { Amount } from '../../engine/amount.ts';
import { FUNDING_CAP, FUNDING_MS } from '../../engine/futures/funding.ts';
import type { FuturesMarket } from '../../engine/futures/market.ts';
import { rateOf } from '../../engine/futures/prices.ts';
import { optionalNumber, optionalText, text } from '../call.ts';
import type { Behaviour, Behaviours } from '../call.ts';
import { bothVersions, contractOf, isV1 } from './call.ts';

const fundingOf = ({
  contract,
  state,
}: FuturesMarket): Readonly<Record<string, Amount | string | number>> => ({
  symbol: contract.symbol,
  nextFundingRate: rateOf(state.fundingRate),
  fundingTime: state.nextFundingAt,
  fundingRateCap: rateOf(FUNDING_CAP),
  fundingRateFloor: rateOf(-FUNDING_CAP),
  currentGranularity: FUNDING_MS,
});

const shown = (view: ReturnType<typeof fundingOf>, show: (value: Amount) => unknown): object =>
  Object.fromEntries(
    Object.entries(view).map(([name, value]) => [name, typeof value === 'object' ? show(value) : value]),
  );

const isOfType = ({ contract }: FuturesMarket, type: string | undefined): boolean =>
  type === undefined || type === (contract.inverse ? 'COIN-FUTURES' : `${contract.settle}-FUTURES`);

/** Text in a list in the second version, numbers of one contract in the first. */
const getCurrentFundingRates: Behaviour = (call) => {
  const symbol = optionalText(call, 'symbol');
  if (isV1(call)) return shown(fundingOf(contractOf(call, symbol ?? '')), toNumber);
  const markets =
    symbol === undefined ? [...call.exchange.futuresMarkets.values()] : [contractOf(call, symbol)];
  return markets
    .filter((market) => isOfType(market, optionalText(call, 'productType')))
    .map((market) => ({
      ...shown(fundingOf(market), format),
      newGranularity: FUNDING_MS,
      newGranularityStartTime: market.state.nextFundingAt,
    }));
};

const getHistoryFundingRate: Behaviour = (call) => {
  const { contract, state } = contractOf(call, text(call, 'symbol'));
  const from = optionalNumber(call, 'startAt') ?? 0;
  const to = optionalNumber(call, 'endAt') ?? Infinity;
  return {
    symbol: contract.symbol,
    list: state.fundings
      .filter(({ at }) => at >= from && at <= to)
      .toReversed()
      .map(({ at, rate }) => ({ fundingRate: toNumber(rate), ts: at })),
  };
};

export const unifiedFundingRates: Behaviours = bothVersions('market', {
  getCurrentFundingRates,
  getHistoryFundingRate,
});
