import { Refusal, badParameter } from '../refusal.ts';
import type { Account } from './accounts.ts';
import { readAmount } from './amounts.ts';
import { ONE, decimal, divideUp, multiply } from './decimal.ts';
import type { Decimal } from './decimal.ts';
import type { Contract } from './markets.ts';
import type { Recorded } from './orders.ts';
import { applyFill, freeMargin, positionOf } from './positions.ts';

export interface FuturesOrderRequest {
  readonly clientOid: string;
  readonly side: 'buy' | 'sell';
  readonly type?: 'limit' | 'market';
  readonly leverage?: number;
  readonly price?: string;
  readonly size?: number;
  readonly qty?: string;
  readonly valueQty?: string;
  readonly reduceOnly?: boolean;
  readonly closeOrder?: boolean;
  readonly [option: string]: unknown;
}

export interface FuturesOrder extends Recorded {
  readonly request: FuturesOrderRequest;
  readonly contract: Contract;
  readonly type: 'limit' | 'market';
  readonly side: 'buy' | 'sell';
  readonly price: Decimal;
  readonly lots: bigint;
  readonly leverage: bigint;
  /** Margin kept while the order is open. */
  margin: Decimal;
  dealLots: bigint;
  dealValue: Decimal;
  cancelled: boolean;
  updatedAt: number;
}

/** What a number of lots is worth at a price. */
export const valueOf = ({ multiplier }: Contract, lots: bigint, price: Decimal): Decimal =>
  multiply(multiplier, price) * lots;

const LOT_STEP = decimal('0.00000001');

/** The size in lots, which can be given as lots, as an amount of the base or as a value in the quote currency. */
const readLots = (request: FuturesOrderRequest, contract: Contract, price: Decimal): bigint => {
  if (request.size !== undefined) {
    if (request.size <= 0) throw badParameter('size', 'must be above zero');
    return BigInt(request.size);
  }
  if (request.qty !== undefined)
    return readAmount('qty', request.qty, contract.multiplier) / contract.multiplier;
  if (request.valueQty === undefined) throw badParameter('size', 'is required');
  const lots = readAmount('valueQty', request.valueQty, LOT_STEP) / valueOf(contract, 1n, price);
  if (lots === 0n) throw badParameter('valueQty', 'is worth less than one lot');
  return lots;
};

const nothingToClose = (): Refusal =>
  new Refusal('300009', 'There is no position that this order could reduce.');

/** A closing order takes side and size from the position it closes. */
const readAim = (
  account: Account,
  contract: Contract,
  request: FuturesOrderRequest,
  price: Decimal,
): Pick<FuturesOrder, 'side' | 'lots'> => {
  const { lots: open } = positionOf(account, contract);
  if (request.closeOrder) {
    if (open === 0n) throw nothingToClose();
    return open > 0n ? { side: 'sell', lots: open } : { side: 'buy', lots: -open };
  }
  const lots = readLots(request, contract, price);
  if (!request.reduceOnly) return { side: request.side, lots };
  const reducible = request.side === 'sell' ? open : -open;
  if (reducible <= 0n) throw nothingToClose();
  return { side: request.side, lots: lots < reducible ? lots : reducible };
};

const readLeverage = ({ leverage = 1 }: FuturesOrderRequest, { maxLeverage }: Contract): bigint => {
  if (leverage < 1) throw badParameter('leverage', 'must be at least 1');
  if (BigInt(leverage) > maxLeverage)
    throw new Refusal('300016', `The leverage may not exceed ${maxLeverage}.`);
  return BigInt(leverage);
};

type Terms = Pick<FuturesOrder, 'type' | 'side' | 'price' | 'lots' | 'leverage'>;

/** Reads what a request asks for; throws the refusal that a wrong one gets. */
export const readFuturesTerms = (
  account: Account,
  contract: Contract,
  request: FuturesOrderRequest,
): Terms => {
  const type = request.type ?? 'limit';
  const price = type === 'limit' ? readAmount('price', request.price, contract.tickSize) : 0n;
  const leverage = readLeverage(request, contract);
  return { type, price, leverage, ...readAim(account, contract, request, price || contract.price()) };
};

const tooPoor = (currency: string): Refusal =>
  new Refusal('300003', `There is not enough ${currency} for this order.`);

/** Margin and fee for the part of an order that opens or enlarges a position. */
const costOf = (account: Account, order: FuturesOrder, price: Decimal): Decimal => {
  const open = positionOf(account, order.contract).lots;
  const against = order.side === 'buy' ? -open : open;
  const opening = against <= 0n ? order.lots : order.lots > against ? order.lots - against : 0n;
  const margin = divideUp(valueOf(order.contract, opening, price), order.leverage * ONE);
  return margin + multiply(valueOf(order.contract, order.lots, price), order.contract.feeRate);
};

/**
 * Places an order. Limit and stop orders rest until they are cancelled, with their margin kept; market
 * orders fill at once and move the position.
 */
export const placeFuturesOrder = (
  account: Account,
  contract: Contract,
  request: FuturesOrderRequest,
  at: number,
): FuturesOrder => {
  const log = account.futuresOrders;
  if (log.byClientOid(request.clientOid)) throw new Refusal('300018', 'This clientOid was used before.');
  const terms = readFuturesTerms(account, contract, request);
  const fillPrice = contract.price();
  const order: FuturesOrder = {
    id: account.ids.digits(),
    clientOid: request.clientOid,
    symbol: contract.symbol,
    cursor: log.nextCursor(),
    createdAt: at,
    updatedAt: at,
    active: true,
    request,
    contract,
    ...terms,
    margin: 0n,
    dealLots: 0n,
    dealValue: 0n,
    cancelled: false,
  };
  const cost = costOf(account, order, terms.price || fillPrice);
  if (cost > freeMargin(account, contract.settle)) throw tooPoor(contract.settle);
  if (terms.type === 'market' && request['stop'] === undefined) {
    applyFill(account, order, fillPrice, at);
  } else {
    order.margin = cost;
  }
  log.add(order);
  return order;
};

export const cancelFuturesOrder = (account: Account, order: FuturesOrder, at: number): void => {
  account.futuresOrders.retire(order);
  order.margin = 0n;
  order.cancelled = true;
  order.updatedAt = at;
};
