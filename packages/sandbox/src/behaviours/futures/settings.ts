import { format, toNumber } from '../../engine/amount.ts';
import { crossLeverageOf, marginModeOf } from '../../engine/futures/choices.ts';
import type { Contract } from '../../engine/futures/contracts.ts';
import type { MarginMode } from '../../engine/futures/order.ts';
import {
  setCrossLeverage,
  setMarginMode,
  setPositionMode,
  setRiskLevel,
} from '../../engine/futures/settings.ts';
import { settingsOf } from '../../engine/futures/state.ts';
import { Refusal } from '../../refusal.ts';
import { text, uidOf } from '../call.ts';
import type { Behaviour, Behaviours, Call } from '../call.ts';

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
  'futures.positions.getIsolatedMarginRiskLimit': getRiskLimit,
  'futures.positions.modifyIsolatedMarginRiskLimit': modifyRiskLevel,
  'futures.positions.getPositionMode': (call) => ({
    positionMode: settingsOf(call.exchange, uidOf(call)).hedge ? 1 : 0,
  }),
  'futures.positions.updatePositionMode': switchPositionMode,
};
