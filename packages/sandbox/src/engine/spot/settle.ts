import { ZERO, isPositive, isZero } from '../amount.ts';
import type { Amount } from '../amount.ts';
import { SYSTEM } from '../customers.ts';
import type { AccountName } from '../customers.ts';
import type { Exchange } from '../exchange.ts';
import type { SpotMarket } from '../market/spot-market.ts';
import { announce, balanceOf, move, moveHeld, release } from '../money.ts';
import { retireOrder } from '../orders.ts';
import { recordFill, reportFill } from './fills.ts';
import type { Deal, Party } from './fills.ts';
import type { SpotOrder } from './order.ts';
import { spotOrdersOf } from './state.ts';

export type { Party } from './fills.ts';

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
    reportFill(deal, party, fill, spare);
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
