import { ZERO, cut, divide, isPositive, isZero, max } from '../amount.ts';
import type { Amount } from '../amount.ts';
import type { Exchange } from '../exchange.ts';
import { riskTierOf } from './choices.ts';
import { crossFigures, maintenanceOf, maintenanceRate } from './liquidate.ts';
import { marginBalance } from './money.ts';
import { entryPrice, isOpen, priceAtEquity, valueOf } from './position.ts';
import type { Position } from './position.ts';
import { markPriceOf } from './prices.ts';
import type { RiskTier } from './risk-tiers.ts';

/** A position at the mark price of the moment. Amounts are in the settlement currency. */
export interface PositionFigures {
  readonly mark: Amount;
  readonly markValue: Amount;
  readonly entry: Amount;
  readonly unrealised: Amount;
  /** Realised profit after fees and funding. */
  readonly realisedNet: Amount;
  /** Of an isolated position what it keeps, of a cross position what it needs. */
  readonly margin: Amount;
  readonly maintenanceRate: Amount;
  readonly maintenance: Amount;
  readonly realLeverage: Amount;
  readonly liquidationPrice: Amount;
  readonly bankruptPrice: Amount;
  readonly tier: RiskTier;
}

/** What the position can lose before it is liquidated or bankrupt. */
const coverOf = (exchange: Exchange, position: Position, unrealised: Amount): Amount => {
  if (position.marginMode === 'ISOLATED') return position.margin;
  const { contract } = exchange.futuresMarket(position.symbol);
  const { equity, maintenance } = crossFigures(exchange, marginBalance(exchange, position, contract));
  const others = maintenance.minus(maintenanceOf(exchange, position));
  return equity.minus(unrealised).minus(others);
};

export const figuresOf = (exchange: Exchange, position: Position): PositionFigures => {
  const market = exchange.futuresMarket(position.symbol);
  const { contract } = market;
  const mark = markPriceOf(exchange, market);
  const markValue = valueOf(contract, position.lots, mark);
  const unrealised = isOpen(position) ? markValue.minus(position.cost) : ZERO;
  const rate = maintenanceRate(exchange, position);
  const cover = isOpen(position) ? coverOf(exchange, position, unrealised) : ZERO;
  const equity = position.margin.plus(unrealised);
  const margin =
    position.marginMode === 'ISOLATED' ? position.margin : divide(markValue.abs(), position.leverage, 10);
  return {
    mark,
    markValue,
    entry: entryPrice(contract, position),
    unrealised,
    realisedNet: position.realised.minus(position.fees).plus(position.funding),
    margin: isOpen(position) ? margin : ZERO,
    maintenanceRate: rate,
    maintenance: markValue.abs().times(rate),
    realLeverage: isPositive(equity) ? cut(divide(markValue.abs(), equity), 2) : ZERO,
    liquidationPrice: priceAtEquity(contract, position, cover, rate),
    bankruptPrice: priceAtEquity(contract, position, cover, ZERO),
    tier: riskTierOf(exchange, position.uid, contract),
  };
};

/** A part of a whole to four places; zero of nothing. */
export const ratio = (part: Amount, whole: Amount): Amount =>
  isZero(whole) ? ZERO : cut(divide(part, max(whole, whole.neg())), 4);
