import { ZERO, isPositive, isZero } from '../amount.ts';
import type { Amount } from '../amount.ts';
import { pushCapped } from '../capped.ts';
import { SYSTEM } from '../customers.ts';
import type { AccountName } from '../customers.ts';
import type { Exchange } from '../exchange.ts';
import type { SpotMarket } from '../market/spot-market.ts';
import { announce, balanceOf, enter, move, moveHeld, release } from '../money.ts';
import { retireOrder } from '../orders.ts';
import type { Quote, SpotFill, SpotOrder } from './order.ts';
import { spotFillsOf, spotOrdersOf } from './state.ts';

const FILLS_CAP = 10_000;

export type Party = SpotOrder | Quote;

const accountOf = (party: Party): AccountName => (party.kind === 'order' ? party.account : 'trade');

/** The currency that an order keeps while it is open. */
export const heldCurrency = ({ side }: Party, { info }: SpotMarket): string =>
  side === 'buy' ? info.quote : info.base;

/** Gives back whatever a finished or shrunken order keeps beyond what it needs. */
export const releaseBeyond = (
  exchange: Exchange,
  market: SpotMarket,
  order: SpotOrder,
  needed: Amount,
): Amount => {
  const spare = order.held.minus(needed);
  if (!isPositive(spare)) return ZERO;
  release(balanceOf(exchange, order.uid, order.account, heldCurrency(order, market)), spare);
  order.held = needed;
  return spare;
};

/** What an open limit order must keep for its open part; the fee is reckoned at the higher rate. */
export const neededFor = (order: SpotOrder): Amount => {
  if (order.side === 'sell') return order.left;
  const rate = order.takerFeeRate.gt(order.makerFeeRate) ? order.takerFeeRate : order.makerFeeRate;
  const value = order.left.times(order.price);
  return value.plus(value.times(rate));
};

interface Deal {
  readonly exchange: Exchange;
  readonly market: SpotMarket;
  readonly price: Amount;
  readonly size: Amount;
  readonly value: Amount;
  readonly tradeId: bigint;
}

/** Moves one side's payment; system orders pay from what they have. */
const pay = (
  party: Party,
  deal: Deal,
  to: string,
  toAccount: AccountName,
  currency: string,
  value: Amount,
): void => {
  if (isZero(value)) return;
  const from = balanceOf(deal.exchange, party.uid, accountOf(party), currency);
  const target = balanceOf(deal.exchange, to, toAccount, currency);
  if (party.kind === 'quote') return move(from, target, value);
  moveHeld(from, target, value);
  party.held = party.held.minus(value);
};

const recordFill = (
  deal: Deal,
  order: SpotOrder,
  counter: Party,
  liquidity: 'maker' | 'taker',
  fee: Amount,
): SpotFill => {
  const { exchange, market, price, size, value, tradeId } = deal;
  const fill: SpotFill = {
    row: exchange.ids.row(),
    tradeId,
    orderId: order.id,
    counterOrderId: counter.id,
    symbol: order.symbol,
    side: order.side,
    type: order.type,
    tradeType: order.request.tradeType,
    account: order.account,
    liquidity,
    price,
    size,
    funds: value,
    fee,
    feeRate: liquidity === 'maker' ? order.makerFeeRate : order.takerFeeRate,
    feeCurrency: market.info.quote,
    stop: order.request.stop ?? '',
    at: exchange.clock.now(),
  };
  pushCapped(spotFillsOf(exchange, order.uid), fill, FILLS_CAP);
  order.dealSize = order.dealSize.plus(size);
  order.dealFunds = order.dealFunds.plus(value);
  order.fee = order.fee.plus(fee);
  order.updatedAt = fill.at;
  order.matchedAt = fill.at;
  return fill;
};

/** History and announcements of one customer's side. */
const report = (deal: Deal, order: SpotOrder, fill: SpotFill, spare: Amount): void => {
  const { exchange, market, size, value } = deal;
  const { base, quote } = market.info;
  const quoteBalance = balanceOf(exchange, order.uid, order.account, quote);
  const baseBalance = balanceOf(exchange, order.uid, order.account, base);
  const context = { symbol: order.symbol, orderId: order.id, tradeId: String(fill.tradeId) };
  const { fee } = fill;
  const bought = order.side === 'buy';
  const paid = bought ? value.plus(fee) : value.minus(fee);
  enter(exchange, quoteBalance, bought ? paid.neg() : paid, 'TRADE_EXCHANGE', { fee, context });
  enter(exchange, baseBalance, bought ? size : size.neg(), 'TRADE_EXCHANGE', { context });
  if (bought) {
    announce(
      exchange,
      quoteBalance,
      'trade.setted',
      { available: spare, held: paid.plus(spare).neg() },
      context,
    );
    announce(exchange, baseBalance, 'trade.setted', { available: size }, context);
  } else {
    announce(
      exchange,
      baseBalance,
      'trade.setted',
      { available: spare, held: size.plus(spare).neg() },
      context,
    );
    announce(exchange, quoteBalance, 'trade.setted', { available: paid }, context);
  }
};

/** Ends an order for which nothing is left open. */
export const finish = (
  exchange: Exchange,
  market: SpotMarket,
  order: SpotOrder,
  type: 'filled' | 'canceled',
): void => {
  const spare = releaseBeyond(exchange, market, order, ZERO);
  order.updatedAt = exchange.clock.now();
  order.closedRow = exchange.ids.row();
  retireOrder(spotOrdersOf(exchange, order.uid), order);
  if (isPositive(spare)) {
    const balance = balanceOf(exchange, order.uid, order.account, heldCurrency(order, market));
    const context = { symbol: order.symbol, orderId: order.id };
    announce(exchange, balance, 'trade.hold', { available: spare, held: spare.neg() }, context);
  }
  exchange.events.emit('spotOrder', { type, order, at: order.updatedAt });
};

/** Exchanges money between two orders that met: base against quote, and each side's fee in quote. */
export const settleTrade = (
  exchange: Exchange,
  market: SpotMarket,
  taker: Party,
  maker: Party,
  size: Amount,
): void => {
  const { price } = maker;
  const value = price.times(size);
  const { base, quote, symbol } = market.info;
  const deal: Deal = { exchange, market, price, size, value, tradeId: exchange.ids.trade() };
  const buyer = taker.side === 'buy' ? taker : maker;
  const seller = buyer === taker ? maker : taker;
  const feeOf = (party: Party): Amount =>
    party.kind === 'quote' ? ZERO : value.times(party === taker ? party.takerFeeRate : party.makerFeeRate);

  pay(buyer, deal, seller.uid, accountOf(seller), quote, value);
  pay(seller, deal, buyer.uid, accountOf(buyer), base, size);
  const buyerFee = feeOf(buyer);
  const sellerFee = feeOf(seller);
  pay(buyer, deal, SYSTEM.fees, 'main', quote, buyerFee);
  // A seller's fee comes out of what the sale brought.
  if (!isZero(sellerFee)) {
    const proceeds = balanceOf(exchange, seller.uid, accountOf(seller), quote);
    move(proceeds, balanceOf(exchange, SYSTEM.fees, 'main', quote), sellerFee);
  }

  const at = exchange.clock.now();
  const { last } = market;
  last.price = price;
  last.size = size;
  last.side = taker.side;
  last.at = at;
  for (const party of [taker, maker]) {
    if (party.kind === 'quote') continue;
    const liquidity = party === taker ? 'taker' : 'maker';
    const counter = party === taker ? maker : taker;
    const fill = recordFill(deal, party, counter, liquidity, party === buyer ? buyerFee : sellerFee);
    // A market order keeps what it has until it ends: what it needs is not known before.
    const spare = party.type === 'limit' ? releaseBeyond(exchange, market, party, neededFor(party)) : ZERO;
    report(deal, party, fill, spare);
    exchange.events.emit('spotOrder', { type: 'match', order: party, fill, at });
    if (party === maker && isZero(party.left)) finish(exchange, market, party, 'filled');
  }
  exchange.events.emit('trade', {
    product: 'spot',
    symbol,
    id: deal.tradeId,
    sequence: market.book.sequence(),
    side: taker.side,
    price,
    size,
    value,
    makerOrderId: maker.id,
    takerOrderId: taker.id,
    makerUid: maker.uid,
    takerUid: taker.uid,
    at,
  });
};
