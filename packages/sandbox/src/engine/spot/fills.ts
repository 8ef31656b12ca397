import type { Amount } from '../amount.ts';
import { pushCapped } from '../capped.ts';
import type { Exchange } from '../exchange.ts';
import type { SpotMarket } from '../market/spot-market.ts';
import { announce, balanceOf, enter } from '../money.ts';
import type { Quote, SpotFill, SpotOrder } from './order.ts';
import { spotFillsOf } from './state.ts';

const FILLS_CAP = 10_000;

export type Party = SpotOrder | Quote;

/** A trade that is being settled. */
export interface Deal {
  readonly exchange: Exchange;
  readonly market: SpotMarket;
  readonly price: Amount;
  readonly size: Amount;
  readonly value: Amount;
  readonly tradeId: bigint;
}

/** Writes down one customer's side of a trade. */
export const recordFill = (
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
export const reportFill = (deal: Deal, order: SpotOrder, fill: SpotFill, spare: Amount): void => {
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
