import type { Account } from './accounts.ts';
import { ONE, divideUp, magnitude, multiply } from './decimal.ts';
import type { Decimal } from './decimal.ts';
import type { FuturesOrder } from './futures-orders.ts';
import type { Contract } from './markets.ts';

/** The one net position of an account in a contract. */
export interface Position {
  readonly id: string;
  readonly contract: Contract;
  /** Above zero long, below zero short. */
  lots: bigint;
  /** What the open lots cost, with the sign of the lots. */
  cost: Decimal;
  realisedGross: Decimal;
  fees: Decimal;
  leverage: bigint;
  marginMode: string;
  openedAt: number;
}

/** The account's position in a contract; an empty one if it never had any. */
export const positionOf = (account: Account, contract: Contract): Position => {
  const known = account.positions.get(contract.symbol);
  if (known) return known;
  const empty: Position = {
    id: account.ids.digits(),
    contract,
    lots: 0n,
    cost: 0n,
    realisedGross: 0n,
    fees: 0n,
    leverage: 1n,
    marginMode: 'ISOLATED',
    openedAt: 0,
  };
  account.positions.set(contract.symbol, empty);
  return empty;
};

export const marginOf = ({ cost, leverage }: Position): Decimal => divideUp(magnitude(cost), leverage * ONE);

/** What the open lots are worth at the current price, with the sign of the lots. */
export const markValueOf = ({ contract, lots }: Position): Decimal =>
  multiply(contract.multiplier, contract.price()) * lots;

/** Margin of the open orders in a currency. */
export const orderMargin = (account: Account, currency: string): Decimal =>
  account.futuresOrders
    .listActive(({ contract }) => contract.settle === currency)
    .reduce((sum, { margin }) => sum + margin, 0n);

/** Margin of the open positions in a currency. */
export const positionMargin = (account: Account, currency: string): Decimal =>
  [...account.positions.values()]
    .filter(({ contract }) => contract.settle === currency)
    .reduce((sum, position) => sum + marginOf(position), 0n);

/** What is left for new orders. */
export const freeMargin = (account: Account, currency: string): Decimal =>
  account.futures.of(currency).available - orderMargin(account, currency) - positionMargin(account, currency);

/** Fills a market order in full: closes what stands against it, then opens with the rest. */
export const applyFill = (account: Account, order: FuturesOrder, price: Decimal, at: number): void => {
  const { contract } = order;
  const position = positionOf(account, contract);
  const unit = multiply(contract.multiplier, price);
  const signed = order.side === 'buy' ? order.lots : -order.lots;
  const opposed = position.lots < 0n !== signed < 0n && position.lots !== 0n;
  const closing = opposed ? (magnitude(signed) < magnitude(position.lots) ? signed : -position.lots) : 0n;
  if (closing !== 0n) {
    // The closed part takes its share of the cost along, and the rest stays: nothing is lost in between.
    const share = (position.cost * -closing) / position.lots;
    const gain = unit * -closing - share;
    position.cost -= share;
    position.lots += closing;
    position.realisedGross += gain;
    account.futures.give(contract.settle, gain);
  }
  const opening = signed - closing;
  if (opening !== 0n) {
    if (position.lots === 0n) {
      Object.assign(position, { openedAt: at, realisedGross: 0n, fees: 0n });
      position.marginMode =
        typeof order.request['marginMode'] === 'string' ? order.request['marginMode'] : 'ISOLATED';
    }
    position.lots += opening;
    position.cost += unit * opening;
    position.leverage = order.leverage;
  }
  const value = unit * order.lots;
  const fee = multiply(value, contract.feeRate);
  position.fees += fee;
  account.futures.give(contract.settle, -fee);
  contract.advance();
  order.dealLots = order.lots;
  order.dealValue = value;
  order.active = false;
};
