import { ONE, ZERO, amount, divide, floorTo, max, min, whole } from '../amount.ts';
import type { Amount } from '../amount.ts';
import type { Side } from '../book/book.ts';
import type { Balance } from '../customers.ts';
import type { Exchange } from '../exchange.ts';
import { riskTierOf } from './choices.ts';
import type { Contract } from './contracts.ts';
import { futuresFees } from './fees.ts';
import { freeMargin } from './money.ts';
import { valueOf } from './position.ts';
import { closable } from './rebalance.ts';
import type { PositionKey } from './state.ts';

/** How many lots so much money opens at a price, fee included. */
export const lotsFor = (
  contract: Contract,
  money: Amount,
  price: Amount,
  leverage: Amount,
  feeRate: Amount,
): Amount => {
  const perLot = valueOf(contract, ONE, price).abs();
  const lots = floorTo(divide(money, perLot.times(divide(ONE, leverage).plus(feeRate))), ONE);
  return max(min(lots, whole(contract.maxLots)), ZERO);
};

/** How many lots the customer could buy or sell now: what the free money opens, and what there is to close. */
export const maxOpenLots = (
  exchange: Exchange,
  key: PositionKey,
  balance: Balance,
  { side, price, leverage }: { readonly side: Side; readonly price: Amount; readonly leverage: Amount },
): Amount => {
  const { contract } = exchange.futuresMarket(key.symbol);
  const { taker } = futuresFees(exchange.customer(key.uid));
  const lots = lotsFor(contract, freeMargin(exchange, balance), price, leverage, taker);
  const limit = amount(String(riskTierOf(exchange, key.uid, contract).maxRiskLimit));
  const most = floorTo(divide(limit, valueOf(contract, ONE, price).abs()), ONE);
  return min(lots, most).plus(closable(exchange, key, side));
};
