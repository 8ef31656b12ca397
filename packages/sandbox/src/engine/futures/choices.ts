import { amount } from '../amount.ts';
import type { Amount } from '../amount.ts';
import type { Exchange } from '../exchange.ts';
import type { Contract } from './contracts.ts';
import type { MarginMode } from './order.ts';
import type { RiskTier } from './risk-tiers.ts';
import { settingsOf } from './state.ts';

const DEFAULT_CROSS_LEVERAGE = amount('3');

/** What a customer chose for a contract, or what KuCoin starts with. */
export const marginModeOf = (exchange: Exchange, uid: string, symbol: string): MarginMode =>
  settingsOf(exchange, uid).marginModes.get(symbol) ?? 'ISOLATED';

export const crossLeverageOf = (exchange: Exchange, uid: string, { symbol }: Contract): Amount =>
  settingsOf(exchange, uid).crossLeverage.get(symbol) ?? DEFAULT_CROSS_LEVERAGE;

/** The level that limits a customer's isolated positions in a contract. */
export const riskTierOf = (exchange: Exchange, uid: string, { symbol, tiers }: Contract): RiskTier => {
  const level = settingsOf(exchange, uid).riskLevels.get(symbol) ?? 1;
  const tier = tiers.find((one) => one.level === level) ?? tiers[0];
  if (!tier) throw new Error(`${symbol} has no risk level.`);
  return tier;
};
