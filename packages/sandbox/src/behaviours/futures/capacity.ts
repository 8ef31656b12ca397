import { ONE, divide, floorTo, format, max, parseAmount, toNumber } from '../../engine/amount.ts';
import type { Amount } from '../../engine/amount.ts';
import { lotsFor, maxOpenLots } from '../../engine/futures/capacity.ts';
import { crossLeverageOf } from '../../engine/futures/choices.ts';
import { futuresFees } from '../../engine/futures/fees.ts';
import { freeMargin, marginBalance } from '../../engine/futures/money.ts';
import { tierFor, valueOf } from '../../engine/futures/position.ts';
import { markPriceOf } from '../../engine/futures/prices.ts';
import { invalid } from '../../engine/futures/readers.ts';
import { optionalText, text, uidOf } from '../call.ts';
import type { Behaviour, Behaviours, Call } from '../call.ts';
import { namedPosition } from './positions.ts';

const readAbove = (name: string, value: string): Amount => {
  const read = parseAmount(value);
  if (!read?.gt('0')) throw invalid(name, 'must be a decimal above zero');
  return read;
};

export const maxOpenSize = (call: Call): Readonly<Record<'buy' | 'sell', Amount>> => {
  const { contract } = call.exchange.futuresMarket(text(call, 'symbol'));
  const uid = uidOf(call);
  const price = readAbove('price', text(call, 'price'));
  const leverage = readAbove('leverage', text(call, 'leverage'));
  const balance = marginBalance(call.exchange, { uid, account: 'futures' }, contract);
  const lots = (side: 'buy' | 'sell'): Amount =>
    maxOpenLots(call.exchange, namedPosition(call), balance, { side, price, leverage });
  return { buy: lots('buy'), sell: lots('sell') };
};

const getMaxOpenSize: Behaviour = (call) => {
  const { buy, sell } = maxOpenSize(call);
  return { symbol: text(call, 'symbol'), maxBuyOpenSize: toNumber(buy), maxSellOpenSize: toNumber(sell) };
};

/** How much could be opened in cross mode with so much margin, for one or more contracts, parted by commas. */
const getCrossMarginRiskLimit: Behaviour = (call) =>
  text(call, 'symbol')
    .split(',')
    .map((symbol) => {
      const { exchange } = call;
      const market = exchange.futuresMarket(symbol);
      const { contract } = market;
      const uid = uidOf(call);
      const given = optionalText(call, 'leverage');
      const leverage = given ? readAbove('leverage', given) : crossLeverageOf(exchange, uid, contract);
      const margin = optionalText(call, 'totalMargin');
      const balance = marginBalance(exchange, { uid, account: 'futures' }, contract);
      const money = margin ? readAbove('totalMargin', margin) : freeMargin(exchange, balance);
      const price = markPriceOf(exchange, market);
      const { taker } = futuresFees(exchange.customer(uid));
      const lots = lotsFor(contract, money, price, leverage, taker);
      const value = valueOf(contract, lots, price).abs();
      return {
        symbol,
        maxOpenSize: toNumber(lots),
        maxOpenValue: format(value),
        totalMargin: format(money),
        price: format(price),
        leverage: format(leverage),
        mmr: format(tierFor(contract, value).maintainMargin),
        imr: format(divide(ONE, leverage, 8)),
        currency: contract.settle,
      };
    });

export const crossRequirement = (call: Call): Readonly<Record<string, unknown>> => {
  const { exchange } = call;
  const market = exchange.futuresMarket(text(call, 'symbol'));
  const { contract } = market;
  const given = optionalText(call, 'leverage');
  const leverage = given ? readAbove('leverage', given) : crossLeverageOf(exchange, uidOf(call), contract);
  const positionValue = readAbove('positionValue', text(call, 'positionValue'));
  const price = markPriceOf(exchange, market);
  const tier = tierFor(contract, positionValue);
  return {
    symbol: contract.symbol,
    imr: format(max(divide(ONE, leverage, 8), tier.initialMargin)),
    mmr: format(tier.maintainMargin),
    size: toNumber(floorTo(divide(positionValue, valueOf(contract, ONE, price).abs()), ONE)),
    positionValue: format(positionValue),
    price: format(price),
  };
};

export const futuresCapacity: Behaviours = {
  'futures.positions.getMaxOpenSize': getMaxOpenSize,
  'futures.positions.getCrossMarginRiskLimit': getCrossMarginRiskLimit,
  'futures.positions.getCrossMarginRequirement': crossRequirement,
};
