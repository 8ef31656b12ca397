import {
  ONE,
  ZERO,
  divide,
  floorTo,
  format,
  isPositive,
  max,
  min,
  parseAmount,
} from '../../engine/amount.ts';
import type { Amount } from '../../engine/amount.ts';
import { peekBalance } from '../../engine/accounts/purse.ts';
import { usdtPriceOf } from '../../engine/accounts/worth.ts';
import { lotsFor } from '../../engine/futures/capacity.ts';
import { crossLeverageOf } from '../../engine/futures/choices.ts';
import { futuresFees } from '../../engine/futures/fees.ts';
import { settleCurrency } from '../../engine/futures/money.ts';
import { spotFees } from '../../engine/spot/fees.ts';
import { SPOT_CODES, translated } from '../../engine/unified/codes.ts';
import { wealthOf } from '../../engine/unified/wealth.ts';
import { badParameter } from '../../refusal.ts';
import { optionalText, text, uidOf } from '../call.ts';
import type { Behaviour, Behaviours, Call } from '../call.ts';
import { contractOf, forUnified } from './call.ts';

const priceOr = (call: Call, otherwise: Amount): Amount => {
  const price = optionalText(call, 'price');
  if (price === undefined) return otherwise;
  const read = parseAmount(price);
  if (!read || !isPositive(read)) throw badParameter('price', 'must be a decimal above zero');
  return read;
};

/** What an order of the unified account could be at most: in the base currency, or in contracts. */
const getMaxOrderQuantity: Behaviour = (call) => {
  const { exchange } = call;
  const uid = uidOf(call);
  const symbol = text(call, 'symbol');
  const { availableMargin } = wealthOf(exchange, uid);
  if (text(call, 'tradeType') === 'FUTURES') {
    const { contract, last } = contractOf(call, symbol);
    const worth = usdtPriceOf(exchange, settleCurrency(contract, 'unified'));
    const lots = lotsFor(
      contract,
      divide(availableMargin, worth, 8),
      priceOr(call, last.price),
      crossLeverageOf(exchange, uid, contract),
      futuresFees(exchange.customer(uid)).taker,
    );
    return { symbol, maxBuySize: format(lots), maxSellSize: format(lots) };
  }
  const { info, last } = translated(SPOT_CODES, () => exchange.spotMarket(symbol));
  const free = (currency: string): Amount =>
    max(ZERO, peekBalance(exchange, { uid, account: 'unified' }, currency)?.available ?? ZERO);
  const price = priceOr(call, last.price);
  const cost = price.times(ONE.plus(spotFees(exchange.customer(uid)).taker));
  const sizeOf = (size: Amount): string => format(floorTo(min(size, info.baseMaxSize), info.baseIncrement));
  return { symbol, maxBuySize: sizeOf(divide(free(info.quote), cost)), maxSellSize: sizeOf(free(info.base)) };
};

export const unifiedQuantity: Behaviours = {
  'unified.market.getMaxOrderQuantity': forUnified(getMaxOrderQuantity),
};
