import { ZERO, format, min } from '../amount.ts';
import type { Amount } from '../amount.ts';
import type { Exchange } from '../exchange.ts';
import { balanceOf } from '../money.ts';
import { cancelSpotOrder } from './cancel.ts';
import { costOfOrder, createSpotOrder } from './create.ts';
import type { SpotOrder, SpotRequest } from './order.ts';
import { admitSpotOrder } from './place.ts';
import { areaOf, refusalFor } from './refusals.ts';
import { heldCurrency } from './settle.ts';
import { readSteps, readSpotTerms } from './terms.ts';
import { requirePlacing } from './trading.ts';

export interface Alteration {
  readonly price?: string | undefined;
  /** Of the whole order, what was filled included. */
  readonly size?: string | undefined;
}

const visibleOf = (
  { visibleSize }: SpotRequest,
  peak: Amount | undefined,
  size: Amount,
): string | undefined => (peak ? format(min(peak, size)) : visibleSize);

/**
 * Changes an open limit order by cancelling it and placing another of the same client order id, at the end of the
 * queue. Undefined if what was filled already is as much as the new size; the order ends then. Throws, and the old
 * order stays as it is, if the new one could not be placed.
 */
export const alterSpotOrder = (
  exchange: Exchange,
  order: SpotOrder,
  { price, size }: Alteration,
): SpotOrder | undefined => {
  const area = areaOf(order.request);
  requirePlacing(exchange, area);
  const market = exchange.spotMarket(order.symbol);
  const whole =
    size === undefined
      ? order.size.minus(order.cancelledSize)
      : readSteps('newSize', size, market.info.baseIncrement);
  const left = whole.minus(order.dealSize);
  if (left.lte(ZERO)) {
    cancelSpotOrder(exchange, order, 'altered');
    return undefined;
  }
  const request: SpotRequest = {
    ...order.request,
    clientOid: order.clientOid,
    price: price ?? format(order.price),
    size: format(left),
    visibleSize: visibleOf(order.request, order.peak, left),
  };
  const cost = costOfOrder(market, createSpotOrder(exchange, request, readSpotTerms(request, market.info)));
  const currency = heldCurrency(order, market);
  const { available } = balanceOf(exchange, order.uid, order.account, currency);
  if (available.plus(order.held).lt(cost))
    throw refusalFor(area, 'too poor', `There is not enough ${currency} for this change.`);
  return exchange.atomically(() => {
    cancelSpotOrder(exchange, order, 'altered');
    return admitSpotOrder(exchange, request);
  });
};
