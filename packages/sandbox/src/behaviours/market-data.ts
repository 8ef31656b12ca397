import { Refusal } from '../refusal.ts';
import { toNumber } from '../state/decimal.ts';
import { tickerOf } from '../state/markets.ts';
import type { Contract, SpotMarket } from '../state/markets.ts';
import { text } from './call.ts';
import type { Behaviour, Behaviours, Call } from './call.ts';

/** The spot market that a call names. */
export const spotMarketOf = (call: Call): SpotMarket => {
  const market = call.exchange.markets.spot.get(text(call, 'symbol'));
  if (market) return market;
  const known = [...call.exchange.markets.spot.keys()].join(', ');
  throw new Refusal('900001', `The sandbox has no such symbol. It has ${known}.`, { absent: 'symbol' });
};

/** The contract that a call names. */
export const contractOf = (call: Call): Contract => {
  const contract = call.exchange.markets.contracts.get(text(call, 'symbol'));
  if (contract) return contract;
  const known = [...call.exchange.markets.contracts.keys()].join(', ');
  throw new Refusal('200003', `The sandbox has no such contract. It has ${known}.`, { absent: 'symbol' });
};

const ticker: Behaviour = (call) => tickerOf(spotMarketOf(call), call.exchange.now());

/** KuCoin's example for any symbol; for the sandbox's own contracts with what it trades by. */
const contractDetails: Behaviour = (call) => {
  const symbol = text(call, 'symbol');
  const { example } = call.endpoint.operation.responses[200].content['application/json'];
  const details = { ...(example as { readonly data?: object } | undefined)?.data, symbol };
  const contract = call.exchange.markets.contracts.get(symbol);
  if (!contract) return details;
  const price = toNumber(contract.price());
  return {
    ...details,
    baseCurrency: contract.base,
    settleCurrency: contract.settle,
    tickSize: toNumber(contract.tickSize),
    multiplier: toNumber(contract.multiplier),
    maxLeverage: Number(contract.maxLeverage),
    takerFeeRate: toNumber(contract.feeRate),
    markPrice: price,
    indexPrice: price,
    lastTradePrice: price,
  };
};

export const marketData: Behaviours = {
  'spot.market.getTicker': ticker,
  'futures.market.getSymbol': contractDetails,
};
