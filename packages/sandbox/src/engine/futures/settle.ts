import { ZERO, isNegative, isZero, max } from '../amount.ts';
import type { Amount } from '../amount.ts';
import { pushCapped } from '../capped.ts';
import type { Exchange } from '../exchange.ts';
import { enter } from '../money.ts';
import type { Quote } from '../spot/order.ts';
import { finish } from './cancel.ts';
import { coverDeficit } from './deficit.ts';
import { fillPosition } from './fill-position.ts';
import { announceSince, before, neededFor, adjustHold } from './hold.ts';
import type { FuturesMarket } from './market.ts';
import { marginBalance } from './money.ts';
import type { FuturesFill, FuturesOrder } from './order.ts';
import { valueOf } from './position.ts';
import { keyOf, rebalance } from './rebalance.ts';
import { futuresFillsOf, positionOf, systemPositionOf } from './state.ts';

const FILLS_CAP = 10_000;

export type Party = FuturesOrder | Quote;

interface Deal {
  readonly exchange: Exchange;
  readonly market: FuturesMarket;
  readonly tradeId: bigint;
  readonly price: Amount;
  readonly lots: Amount;
}

/** The system's orders only count what they traded: they need no margin and are never liquidated. */
const settleQuote = ({ exchange, market, lots, price }: Deal, { uid, side }: Quote): void => {
  const signed = side === 'buy' ? lots : lots.neg();
  const position = systemPositionOf(exchange, uid, market.contract.symbol);
  position.lots = position.lots.plus(signed);
  position.cost = position.cost.plus(valueOf(market.contract, signed, price));
};

const settleOrder = (deal: Deal, order: FuturesOrder, counter: Party, liquidity: 'maker' | 'taker'): void => {
  const { exchange, market, tradeId, price, lots } = deal;
  const { contract } = market;
  const at = exchange.clock.now();
  const balance = marginBalance(exchange, order, contract);
  const was = before(balance);
  const position = positionOf(exchange, keyOf(order));
  const signedValue = valueOf(contract, order.side === 'buy' ? lots : lots.neg(), price);
  const value = signedValue.abs();
  const feeRate = liquidity === 'maker' ? order.makerFeeRate : order.takerFeeRate;
  const fee = value.times(feeRate);
  const filled = fillPosition(exchange, contract, order, position, balance, {
    lots,
    value: signedValue,
    fee,
  });

  order.openLeft = max(order.openLeft.minus(filled.opened), ZERO);
  order.dealSize = order.dealSize.plus(lots);
  order.dealValue = order.dealValue.plus(value);
  order.fee = order.fee.plus(fee);
  order.updatedAt = at;
  // A taker keeps what it has until it rests or ends: it may still trade at worse prices.
  if (liquidity === 'maker') adjustHold(exchange, order, neededFor(exchange, order));

  const fill: FuturesFill = {
    row: exchange.ids.row(),
    tradeId,
    orderId: order.id,
    counterOrderId: counter.id,
    account: order.account,
    symbol: order.symbol,
    side: order.side,
    type: order.type,
    stop: order.triggered,
    liquidity,
    liquidation: order.liquidation,
    marginMode: order.marginMode,
    positionSide: order.positionSide,
    price,
    size: lots,
    value,
    openFee: filled.openFee,
    closeFee: filled.closeFee,
    feeRate,
    feeCurrency: contract.settle,
    realised: filled.realised,
    at,
  };
  pushCapped(futuresFillsOf(exchange, order.uid), fill, FILLS_CAP);
  const context = { symbol: order.symbol, orderId: order.id, tradeId: String(tradeId) };
  const gained = balance.available.plus(balance.held).minus(was.available).minus(was.held);
  enter(exchange, balance, gained, 'RealisedPNL', { fee, context });
  announceSince(exchange, balance, was, 'futures.settled', context);
  if (isNegative(balance.available)) exchange.later(() => coverDeficit(exchange, balance));
  exchange.events.emit('futuresOrder', { type: 'match', order, fill, at });
  const reason = order.liquidation ? 'liquidation' : 'positionChange';
  exchange.events.emit('position', { type: 'change', uid: order.uid, reason, position, at });
  if (liquidity === 'maker' && isZero(order.left)) finish(exchange, order, 'filled');
};

/** Changes the positions of two orders that met, and takes each side's fee. */
export const settleFuturesTrade = (
  exchange: Exchange,
  market: FuturesMarket,
  taker: Party,
  maker: Party,
  lots: Amount,
): void => {
  const { contract, last, book } = market;
  const { price } = maker;
  const at = exchange.clock.now();
  const deal: Deal = { exchange, market, price, lots, tradeId: exchange.ids.trade() };
  last.price = price;
  last.size = lots;
  last.side = taker.side;
  last.at = at;
  for (const party of [taker, maker]) {
    const counter = party === taker ? maker : taker;
    if (party.kind === 'quote') settleQuote(deal, party);
    else settleOrder(deal, party, counter, party === taker ? 'taker' : 'maker');
  }
  for (const party of [taker, maker]) if (party.kind === 'order') rebalance(exchange, keyOf(party));
  exchange.events.emit('trade', {
    product: 'futures',
    symbol: contract.symbol,
    id: deal.tradeId,
    sequence: book.sequence(),
    side: taker.side,
    price,
    size: lots,
    value: valueOf(contract, lots, price).abs(),
    makerOrderId: maker.id,
    takerOrderId: taker.id,
    makerUid: maker.uid,
    takerUid: taker.uid,
    at,
  });
};
