import { ONE, ZERO, ceilTo, divide, isPositive, max, min, parseAmount } from '../amount.ts';
import type { Amount } from '../amount.ts';
import { pairOf, peekBalance } from '../accounts/purse.ts';
import type { Purse } from '../accounts/purse.ts';
import { costOf } from '../book/match.ts';
import type { AccountName } from '../customers.ts';
import type { Exchange } from '../exchange.ts';
import { orderByClientOid } from '../orders.ts';
import { Refusal } from '../../refusal.ts';
import { spotFees } from '../spot/fees.ts';
import type { SpotOrder, SpotRequest } from '../spot/order.ts';
import { checkSpotRequest, placeSpotOrder } from '../spot/place.ts';
import { spotOrdersOf } from '../spot/state.ts';
import { watchInterest } from './interest.ts';
import { lend, mostBorrowable, repayWhatIsThere, requireTerms } from './loans.ts';
import type { BorrowRecord } from './state.ts';
import { watchDebts } from './watch.ts';

/** A margin order's request; its account is `margin` or an isolated one. */
export type MarginRequest = Omit<SpotRequest, 'account' | 'tradeType'> & { readonly isolated: boolean };

export interface PlacedMarginOrder {
  readonly order: SpotOrder;
  /** What was borrowed for it, with `autoBorrow`. */
  readonly loan: BorrowRecord | undefined;
}

export const marginAccount = (symbol: string, isolated: boolean): AccountName =>
  isolated ? `isolated:${symbol}` : 'margin';

/** The request as the matching engine takes it. */
export const marginSpotRequest = ({ isolated, ...request }: MarginRequest): SpotRequest => ({
  ...request,
  account: marginAccount(request.symbol, isolated),
  tradeType: isolated ? 'MARGIN_ISOLATED_TRADE' : 'MARGIN_TRADE',
});

/** Everything that a margin order is checked for, except the balance. */
export const checkMarginRequest = (exchange: Exchange, request: SpotRequest): void => {
  const { info } = exchange.spotMarket(request.symbol);
  if (!info.marginEnabled)
    throw request.account === 'margin'
      ? new Refusal('130305', 'This pair does not trade on cross margin.')
      : new Refusal('130303', 'This pair does not trade on isolated margin.');
  checkSpotRequest(exchange, request);
  const { clientOid } = request;
  if (clientOid !== undefined && orderByClientOid(spotOrdersOf(exchange, request.uid), clientOid))
    throw new Refusal('126044', 'This clientOid was used before.');
};

const read = (text: string | undefined): Amount => (text === undefined ? ZERO : (parseAmount(text) ?? ZERO));

/** How much must be sold to the book for so much money, rounded up. */
const sizeForFunds = (exchange: Exchange, { symbol, funds }: SpotRequest): Amount => {
  const { info, book } = exchange.spotMarket(symbol);
  let open = read(funds);
  let size = ZERO;
  book.walk('buy', (level) => {
    for (const { left } of level.orders.values()) {
      const taken = min(ceilTo(divide(open, level.price), info.baseIncrement), left);
      size = size.plus(taken);
      open = open.minus(taken.times(level.price));
    }
    return isPositive(open);
  });
  return size;
};

/** What the order will keep from its account at most, and in which currency. */
const needOf = (exchange: Exchange, request: SpotRequest): { currency: string; value: Amount } => {
  const { info, book } = exchange.spotMarket(request.symbol);
  if (request.side === 'sell') {
    const size = request.size === undefined ? sizeForFunds(exchange, request) : read(request.size);
    return { currency: info.base, value: size };
  }
  const fees = spotFees(exchange.customer(request.uid));
  const rate = ONE.plus(fees.taker.gt(fees.maker) ? fees.taker : fees.maker);
  const value =
    request.type === 'limit'
      ? read(request.price).times(read(request.size))
      : request.funds === undefined
        ? costOf(book, 'buy', read(request.size)).value
        : read(request.funds);
  return { currency: info.quote, value: value.times(rate) };
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

/** Places a margin order; with `autoBorrow` what the account lacks is borrowed for it. */
export const placeMarginOrder = (exchange: Exchange, wanted: MarginRequest): PlacedMarginOrder => {
  const request = marginSpotRequest(wanted);
  checkMarginRequest(exchange, request);
  const purse = { uid: request.uid, account: request.account };
  const loan = request.autoBorrow ? borrowMissing(exchange, purse, request) : undefined;
  try {
    return { order: placeSpotOrder(exchange, request), loan };
  } catch (error) {
    if (error instanceof Refusal && error.code === '200004') throw new Refusal('126013', error.message);
    throw error;
  }
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
