import { ONE, divide, floorTo, format, max, parseAmount, toNumber } from '../engine/amount.ts';
import type { Amount } from '../engine/amount.ts';
import { lotsFor, maxOpenLots } from '../engine/futures/capacity.ts';
import { crossLeverageOf, marginModeOf } from '../engine/futures/choices.ts';
import type { Contract } from '../engine/futures/contracts.ts';
import { futuresFees } from '../engine/futures/fees.ts';
import { freeMargin, marginBalance } from '../engine/futures/money.ts';
import type { MarginMode } from '../engine/futures/order.ts';
import { tierFor, valueOf } from '../engine/futures/position.ts';
import { markPriceOf } from '../engine/futures/prices.ts';
import { invalid } from '../engine/futures/readers.ts';
import {
  setCrossLeverage,
  setMarginMode,
  setPositionMode,
  setRiskLevel,
} from '../engine/futures/settings.ts';
import { settingsOf } from '../engine/futures/state.ts';
import { Refusal } from '../refusal.ts';
import { optionalText, text, uidOf } from './call.ts';
import type { Behaviour, Behaviours, Call } from './call.ts';
import { namedPosition } from './futures-positions.ts';

const contractOf = (call: Call): Contract => call.exchange.futuresMarket(text(call, 'symbol')).contract;

const getMarginMode: Behaviour = (call) => {
  const { symbol } = contractOf(call);
  return { symbol, marginMode: marginModeOf(call.exchange, uidOf(call), symbol) };
};

export const switchMarginMode: Behaviour = (call) => {
  setMarginMode(call.exchange, uidOf(call), text(call, 'symbol'), text(call, 'marginMode') as MarginMode);
  return getMarginMode(call);
};

/** What could not be changed stays as it was and is listed with the reason. */
const batchSwitchMarginMode: Behaviour = (call) => {
  const { exchange, args } = call;
  const uid = uidOf(call);
  const modes: Record<string, string> = {};
  const errors: Readonly<Record<string, string>>[] = [];
  for (const symbol of args['symbols'] as readonly string[]) {
    try {
      setMarginMode(exchange, uid, symbol, text(call, 'marginMode') as MarginMode);
    } catch (error) {
      if (!(error instanceof Refusal)) throw error;
      errors.push({ code: error.code, msg: error.message, symbol });
    }
    if (exchange.futuresMarkets.has(symbol)) modes[symbol] = marginModeOf(exchange, uid, symbol);
  }
  return { marginMode: modes, errors };
};

const getCrossLeverage: Behaviour = (call) => {
  const contract = contractOf(call);
  return {
    symbol: contract.symbol,
    leverage: format(crossLeverageOf(call.exchange, uidOf(call), contract)),
  };
};

export const changeCrossLeverage: Behaviour = (call) => {
  setCrossLeverage(call.exchange, uidOf(call), text(call, 'symbol'), text(call, 'leverage'));
  return true;
};

const readAbove = (name: string, value: string): Amount => {
  const read = parseAmount(value);
  if (!read?.gt('0')) throw invalid(name, 'must be a decimal above zero');
  return read;
};

export const maxOpenSize = (call: Call): Readonly<Record<'buy' | 'sell', Amount>> => {
  const contract = contractOf(call);
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

const getRiskLimit: Behaviour = (call) => {
  const { symbol, tiers } = contractOf(call);
  return tiers.map(({ initialMargin, maintainMargin, ...tier }) => ({
    symbol,
    ...tier,
    initialMargin: toNumber(initialMargin),
    maintainMargin: toNumber(maintainMargin),
  }));
};

export const modifyRiskLevel: Behaviour = (call) => {
  setRiskLevel(call.exchange, uidOf(call), text(call, 'symbol'), Number(call.args['level']));
  return true;
};

export const switchPositionMode: Behaviour = (call) => {
  const positionMode = text(call, 'positionMode');
  setPositionMode(call.exchange, uidOf(call), positionMode === '1');
  return { positionMode };
};

export const futuresSettings: Behaviours = {
  'futures.positions.getMarginMode': getMarginMode,
  'futures.positions.switchMarginMode': switchMarginMode,
  'futures.positions.batchSwitchMarginMode': batchSwitchMarginMode,
  'futures.positions.getCrossMarginLeverage': getCrossLeverage,
  'futures.positions.modifyMarginLeverage': changeCrossLeverage,
  'futures.positions.getMaxOpenSize': getMaxOpenSize,
  'futures.positions.getCrossMarginRiskLimit': getCrossMarginRiskLimit,
  'futures.positions.getCrossMarginRequirement': crossRequirement,
  'futures.positions.getIsolatedMarginRiskLimit': getRiskLimit,
  'futures.positions.modifyIsolatedMarginRiskLimit': modifyRiskLevel,
  'futures.positions.getPositionMode': (call) => ({
    positionMode: settingsOf(call.exchange, uidOf(call)).hedge ? 1 : 0,
  }),
  'futures.positions.updatePositionMode': switchPositionMode,
};
