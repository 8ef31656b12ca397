import { ZERO, ceilTo, isPositive, max } from '../amount.ts';
import type { Amount } from '../amount.ts';
import { pairOf, peekBalance } from '../accounts/purse.ts';
import type { Purse } from '../accounts/purse.ts';
import type { Exchange } from '../exchange.ts';
import { orderByClientOid } from '../orders.ts';
import { Refusal } from '../../refusal.ts';
import { costOfOrder, createSpotOrder } from '../spot/create.ts';
import type { SpotOrder, SpotRequest } from '../spot/order.ts';
import { checkSpotRequest, placeSpotOrder } from '../spot/place.ts';
import { heldCurrency } from '../spot/settle.ts';
import { spotOrdersOf } from '../spot/state.ts';
import { readSpotTerms } from '../spot/terms.ts';
import { watchInterest } from './interest.ts';
import { lend, mostBorrowable, repayWhatIsThere, requireTerms } from './loans.ts';
import type { BorrowRecord } from './state.ts';
import { watchDebts } from './watch.ts';

export interface PlacedMarginOrder {
  readonly order: SpotOrder;
  /** What was borrowed for it, with `autoBorrow`. */
  readonly loan: BorrowRecord | undefined;
}

/** Refuses a pair that does not trade on margin. */
export const requireMarginPair = (
  exchange: Exchange,
  { symbol, account }: Pick<SpotRequest, 'symbol' | 'account'>,
): void => {
  if (exchange.spotMarket(symbol).info.marginEnabled) return;
  throw account === 'margin'
    ? new Refusal('130305', 'This pair does not trade on cross margin.')
    : new Refusal('130303', 'This pair does not trade on isolated margin.');
};

/** Everything that a margin order is checked for, except the balance. */
export const checkMarginRequest = (exchange: Exchange, request: SpotRequest): void => {
  requireMarginPair(exchange, request);
  checkSpotRequest(exchange, request);
  const { clientOid } = request;
  if (clientOid !== undefined && orderByClientOid(spotOrdersOf(exchange, request.uid), clientOid))
    throw new Refusal('126044', 'This clientOid was used before.');
};

/** What the order will keep from its account, and in which currency. */
const needOf = (exchange: Exchange, request: SpotRequest): { currency: string; value: Amount } => {
  const market = exchange.spotMarket(request.symbol);
  const order = createSpotOrder(exchange, request, readSpotTerms(request, market.info));
  return { currency: heldCurrency(order, market), value: costOfOrder(market, order) };
};

const borrowMissing = (exchange: Exchange, purse: Purse, request: SpotRequest): BorrowRecord | undefined => {
  const { currency, value } = needOf(exchange, request);
  const missing = value.minus(peekBalance(exchange, purse, currency)?.available ?? ZERO);
  if (!isPositive(missing)) return undefined;
  const terms = requireTerms(exchange, purse, currency);
  const size = max(terms.least, ceilTo(missing, terms.unit));
  if (size.gt(mostBorrowable(exchange, purse, currency)))
    throw new Refusal('130203', `Not as much ${currency} can be borrowed as the order lacks.`);
  return lend(exchange, purse, currency, size, { reason: 'TRADE_AUTO_BORROW' });
};

/**
 * Places an order of a margin account, which its request names; with `autoBorrow` what the account lacks is
 * borrowed for it. Nothing has changed if it is refused.
 */
export const placeMarginOrder = (exchange: Exchange, request: SpotRequest): PlacedMarginOrder => {
  checkMarginRequest(exchange, request);
  const purse = { uid: request.uid, account: request.account };
  const loan = request.autoBorrow ? borrowMissing(exchange, purse, request) : undefined;
  return { order: placeSpotOrder(exchange, request), loan };
};

/** Pays debts with what orders with `autoRepay` bring, after the change of the books that brought it. */
const watchAutoRepay = (exchange: Exchange): void => {
  exchange.events.on('spotOrder', ({ type, order }) => {
    if (type !== 'match' || !order.request.autoRepay) return;
    const { uid, account, symbol, side } = order;
    const [base = '', quote = ''] = (pairOf(account) ?? symbol).split('-');
    exchange.later(() => {
      repayWhatIsThere(exchange, { uid, account }, side === 'buy' ? base : quote, 'AUTO_REPAY');
    });
  });
};

/** Everything about margin that goes on by itself. */
export const watchMargin = (exchange: Exchange): void => {
  watchInterest(exchange);
  watchDebts(exchange);
  watchAutoRepay(exchange);
};

/** What an order test shows as borrowed, without borrowing. */
export const wouldBorrow = (exchange: Exchange, request: SpotRequest): Amount => {
  if (!request.autoBorrow) return ZERO;
  const { currency, value } = needOf(exchange, request);
  const free = peekBalance(exchange, request, currency)?.available ?? ZERO;
  const missing = value.minus(free);
  return isPositive(missing) ? ceilTo(missing, requireTerms(exchange, request, currency).unit) : ZERO;
};
