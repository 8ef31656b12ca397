import { toNumber } from '../../engine/amount.ts';
import { FUNDING_CAP, FUNDING_MS, predictedRate } from '../../engine/futures/funding.ts';
import { rateOf } from '../../engine/futures/prices.ts';
import { fundingPaymentsOf } from '../../engine/futures/state.ts';
import { optionalNumber, text, uidOf } from '../call.ts';
import type { Behaviour, Behaviours } from '../call.ts';
import { offsetPage } from './paging.ts';

const getCurrentFundingRate: Behaviour = (call) => {
  const market = call.exchange.futuresMarket(text(call, 'symbol'));
  const { contract, state } = market;
  const value = toNumber(rateOf(state.fundingRate));
  return {
    symbol: `.${contract.symbol}FPI8H`,
    granularity: FUNDING_MS,
    timePoint: state.nextFundingAt - FUNDING_MS,
    value,
    predictedValue: toNumber(rateOf(predictedRate(market))),
    fundingRateCap: toNumber(rateOf(FUNDING_CAP)),
    fundingRateFloor: -toNumber(rateOf(FUNDING_CAP)),
    period: 0,
    fundingTime: state.nextFundingAt,
  };
};

const getPublicFundingHistory: Behaviour = (call) => {
  const { state, contract } = call.exchange.futuresMarket(text(call, 'symbol'));
  const from = optionalNumber(call, 'from') ?? 0;
  const to = optionalNumber(call, 'to') ?? Infinity;
  return [...state.fundings]
    .reverse()
    .filter(({ at }) => at >= from && at <= to)
    .slice(0, 100)
    .map(({ at, rate }) => ({ symbol: contract.symbol, fundingRate: toNumber(rate), timepoint: at }));
};

const getPrivateFundingHistory: Behaviour = (call) => {
  const { contract } = call.exchange.futuresMarket(text(call, 'symbol'));
  const from = optionalNumber(call, 'startAt') ?? 0;
  const to = optionalNumber(call, 'endAt') ?? Infinity;
  const found = [...fundingPaymentsOf(call.exchange, uidOf(call))]
    .reverse()
    .filter(
      ({ symbol, account, at }) =>
        symbol === contract.symbol && account === 'futures' && at >= from && at <= to,
    );
  const { items, hasMore } = offsetPage(call, found, ({ row }) => row, 10);
  return {
    dataList: items.map((payment) => ({
      id: payment.row,
      symbol: payment.symbol,
      timePoint: payment.at,
      fundingRate: toNumber(payment.rate),
      markPrice: toNumber(payment.mark),
      positionQty: toNumber(payment.lots),
      positionCost: toNumber(payment.value),
      funding: toNumber(payment.paid),
      settleCurrency: contract.settle,
      context: JSON.stringify({ marginMode: payment.marginMode, positionSide: payment.side }),
      marginMode: payment.marginMode,
    })),
    hasMore,
  };
};

export const futuresFunding: Behaviours = {
  'futures.fundingFees.getCurrentFundingRate': getCurrentFundingRate,
  'futures.fundingFees.getPublicFundingHistory': getPublicFundingHistory,
  'futures.fundingFees.getPrivateFundingHistory': getPrivateFundingHistory,
};
