import { ZERO, isPositive, isZero, parseAmount, whole } from '../amount.ts';
import type { Amount } from '../amount.ts';
import type { Exchange } from '../exchange.ts';
import { Refusal } from '../../refusal.ts';
import { crossLeverageOf, marginModeOf, riskTierOf } from './choices.ts';
import type { Contract } from './contracts.ts';
import type { FuturesMarket } from './market.ts';
import type { FuturesOrder, FuturesRequest, MarginMode, PositionSide, Triggers } from './order.ts';
import { ONE_LOT, invalid, nothingToClose, readLots, readPeak, readPrice, readTriggers } from './readers.ts';
import { closable } from './rebalance.ts';
import { findPosition, settingsOf } from './state.ts';

const readPositionSide = (exchange: Exchange, request: FuturesRequest): PositionSide => {
  const { positionSide } = request;
  if (settingsOf(exchange, request.uid).hedge) {
    if (positionSide === 'LONG' || positionSide === 'SHORT') return positionSide;
    throw new Refusal('330011', 'With two-way positions an order needs positionSide LONG or SHORT.');
  }
  if (positionSide === undefined || positionSide === 'BOTH') return 'BOTH';
  throw new Refusal('330012', 'With one-way positions positionSide can only be BOTH.');
};

const readMarginMode = (exchange: Exchange, { uid, symbol, marginMode }: FuturesRequest): MarginMode => {
  const chosen = marginModeOf(exchange, uid, symbol);
  if (marginMode !== undefined && marginMode !== chosen)
    throw new Refusal('330005', `The margin mode of ${symbol} is ${chosen}; change it before ordering.`);
  return chosen;
};

const readLeverage = (
  exchange: Exchange,
  contract: Contract,
  request: FuturesRequest,
  marginMode: MarginMode,
  held: Amount | undefined,
): Amount => {
  if (marginMode === 'CROSS') return crossLeverageOf(exchange, request.uid, contract);
  if (request.leverage === undefined) {
    if (held) return held;
    throw invalid('leverage', 'is needed to open a position');
  }
  const leverage = parseAmount(request.leverage);
  if (!leverage || leverage.lt(ONE_LOT)) throw invalid('leverage', 'must be at least 1');
  const { maxLeverage } = riskTierOf(exchange, request.uid, contract);
  if (leverage.gt(String(maxLeverage)))
    throw new Refusal('300016', `The leverage may not exceed ${maxLeverage}.`);
  return leverage;
};

/** What a request asks for. A size of zero is not known yet. */
export interface FuturesTerms extends Pick<
  FuturesOrder,
  'type' | 'side' | 'price' | 'size' | 'leverage' | 'marginMode' | 'positionSide' | 'reduceOnly' | 'peak'
> {
  readonly triggers: Triggers | undefined;
  /** Starts when this order has traded, and closes what it opened. */
  readonly attached: Triggers | undefined;
}

/** A closing order takes side and size from the position; one that only reduces is no larger than it. */
export const readAim = (
  exchange: Exchange,
  market: FuturesMarket,
  request: FuturesRequest,
  positionSide: PositionSide,
  price: Amount,
): Pick<FuturesTerms, 'side' | 'size' | 'reduceOnly'> => {
  const { uid, account, symbol } = request;
  const key = { uid, account, symbol, side: positionSide };
  if (request.closeOrder) {
    const lots = findPosition(exchange, key)?.lots ?? ZERO;
    if (isZero(lots)) throw nothingToClose();
    return { side: isPositive(lots) ? 'sell' : 'buy', size: lots.abs(), reduceOnly: true };
  }
  const { side } = request;
  if (side === undefined) throw invalid('side', 'is needed');
  const size = readLots(request, market.contract, isZero(price) ? market.last.price : price);
  if (size.gt(whole(market.contract.maxLots)))
    throw invalid('size', `is above the contract's maximum ${market.contract.maxLots}`);
  const closes = (positionSide === 'LONG' && side === 'sell') || (positionSide === 'SHORT' && side === 'buy');
  if (!request.reduceOnly && !closes) return { side, size, reduceOnly: false };
  const most = closable(exchange, key, side);
  if (isZero(most)) throw nothingToClose();
  return { side, size: size.gt(most) ? most : size, reduceOnly: true };
};

/** A stop order that will close may come before the position that it closes. */
const readWaitingAim = (
  request: FuturesRequest,
  { contract, last }: FuturesMarket,
  price: Amount,
): Pick<FuturesTerms, 'side' | 'size' | 'reduceOnly'> => {
  if (request.closeOrder) return { side: request.side ?? 'sell', size: ZERO, reduceOnly: true };
  if (request.side === undefined) throw invalid('side', 'is needed');
  const size = readLots(request, contract, isZero(price) ? last.price : price);
  return { side: request.side, size, reduceOnly: request.reduceOnly ?? false };
};

/** Reads what a request asks for; throws the refusal that a wrong one gets. */
export const readFuturesTerms = (
  exchange: Exchange,
  market: FuturesMarket,
  request: FuturesRequest,
): FuturesTerms => {
  const { contract } = market;
  const price = readPrice(contract, request);
  const given = readTriggers(request, contract);
  // Take profit and stop loss of an order that opens wait for it; of one that closes they are when it starts.
  const closes = request.reduceOnly === true || request.closeOrder === true;
  const later = request.stop === undefined && !closes;
  const triggers = later ? undefined : given;
  const positionSide = readPositionSide(exchange, request);
  const marginMode = readMarginMode(exchange, request);
  const aim = triggers
    ? readWaitingAim(request, market, price)
    : readAim(exchange, market, request, positionSide, price);
  const held = request.closeOrder || request.reduceOnly || aim.reduceOnly ? ONE_LOT : undefined;
  const leverage = readLeverage(exchange, contract, request, marginMode, held);
  if (request.postOnly && request.timeInForce !== undefined && request.timeInForce !== 'GTC')
    throw invalid('postOnly', `cannot go with ${request.timeInForce}`);
  return {
    type: request.type,
    price,
    leverage,
    marginMode,
    positionSide,
    triggers,
    attached: later ? given : undefined,
    ...aim,
    peak: readPeak(request, aim.size),
  };
};
