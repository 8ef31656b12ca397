import { ONE, ZERO, amount, ceilTo, divide, floorTo, isPositive, max, min } from '../amount.ts';
import type { Amount } from '../amount.ts';
import { pairOf, peekBalance, relation } from '../accounts/purse.ts';
import type { Purse } from '../accounts/purse.ts';
import { SYSTEM } from '../customers.ts';
import type { Exchange } from '../exchange.ts';
import type { SpotMarket } from '../market/spot-market.ts';
import { announce, balanceOf, move } from '../money.ts';
import { activeOrders } from '../orders.ts';
import { Refusal } from '../../refusal.ts';
import { cancelSpotOrder } from '../spot/cancel.ts';
import { spotFees } from '../spot/fees.ts';
import type { SpotRequest } from '../spot/order.ts';
import { admitSpotOrder } from '../spot/place.ts';
import { spotOrdersOf } from '../spot/state.ts';
import { loansOf, marginWorth, owed } from './debt.ts';
import { repayWhatIsThere } from './loans.ts';

/** Assets worth less are dust: no order is small enough to sell them. */
const DUST = amount('5');

const freeOf = (exchange: Exchange, purse: Purse, currency: string): Amount =>
  peekBalance(exchange, purse, currency)?.available ?? ZERO;

/** Where a currency of the account trades for the one in which its debts are settled. */
const marketFor = ({ spotMarkets }: Exchange, purse: Purse, currency: string): SpotMarket | undefined => {
  const pair = pairOf(purse.account) ?? `${currency}-USDT`;
  const market = spotMarkets.get(pair);
  return market?.info.base === currency ? market : undefined;
};

const trade = (
  exchange: Exchange,
  purse: Purse,
  symbol: string,
  side: 'buy' | 'sell',
  sizes: Pick<SpotRequest, 'size' | 'funds'>,
): void => {
  const tradeType = pairOf(purse.account) === undefined ? 'MARGIN_TRADE' : 'MARGIN_ISOLATED_TRADE';
  try {
    admitSpotOrder(exchange, { ...purse, tradeType, symbol, side, type: 'market', ...sizes });
  } catch (error) {
    // Too small for an order: what is left is settled as dust.
    if (!(error instanceof Refusal)) throw error;
  }
};

/** Sells what the account has beyond what it owes of the currency. */
const sellSpare = (exchange: Exchange, purse: Purse, currency: string): void => {
  const market = marketFor(exchange, purse, currency);
  if (!market) return;
  const spare = freeOf(exchange, purse, currency).minus(owed(exchange, purse, currency));
  const size = floorTo(max(spare, ZERO), market.info.baseIncrement);
  if (isPositive(size)) trade(exchange, purse, market.info.symbol, 'sell', { size: size.toFixed() });
};

/** Buys what is missing to repay a currency, or as much of it as the account can pay for. */
const buyMissing = (exchange: Exchange, purse: Purse, currency: string): void => {
  const market = marketFor(exchange, purse, currency);
  if (!market) return;
  const { info, book, last } = market;
  const missing = owed(exchange, purse, currency).minus(freeOf(exchange, purse, currency));
  if (!isPositive(missing)) return;
  const fee = ONE.plus(spotFees(exchange.customer(purse.uid)).taker);
  const money = divide(freeOf(exchange, purse, info.quote), fee, 12);
  const size = max(ceilTo(missing, info.baseIncrement), info.baseMinSize);
  const price = (book.best('sell')?.price ?? last.price).times('1.02');
  if (size.times(price).lt(money)) {
    trade(exchange, purse, info.symbol, 'buy', { size: size.toFixed() });
  } else {
    const funds = min(floorTo(money, info.quoteIncrement), info.quoteMaxSize);
    if (isPositive(funds)) trade(exchange, purse, info.symbol, 'buy', { funds: funds.toFixed() });
  }
};

/** The insurance fund pays what the account cannot. */
const coverRest = (exchange: Exchange, purse: Purse): void => {
  for (const currency of loansOf(exchange, purse).keys()) {
    const missing = owed(exchange, purse, currency).minus(freeOf(exchange, purse, currency));
    if (isPositive(missing)) {
      const target = balanceOf(exchange, purse.uid, purse.account, currency);
      move(balanceOf(exchange, SYSTEM.insurance, 'main', currency), target, missing);
      announce(exchange, target, relation(purse.account, 'other'), { available: missing });
    }
    repayWhatIsThere(exchange, purse, currency, 'FORCE_LIQUIDATION');
  }
};

const tell = (exchange: Exchange, purse: Purse, begins: boolean, bankrupt: boolean): void => {
  const { uid } = purse;
  const at = exchange.clock.now();
  const symbol = pairOf(purse.account);
  const { events } = exchange;
  if (symbol === undefined) {
    if (bankrupt) events.emit('marginPosition', { kind: 'position.status', uid, type: 'LIABILITY', at });
    const type = begins ? 'FROZEN_FL' : bankrupt ? 'UNLIABILITY' : 'UNFROZEN_FL';
    events.emit('marginPosition', { kind: 'position.status', uid, type, at });
  } else {
    const status = begins ? 'IN_LIQUIDATION' : loansOf(exchange, purse).size === 0 ? 'CLEAR' : 'DEBT';
    const bizType = 'FORCE_LIQUIDATION';
    events.emit('marginPosition', { kind: 'positionChange', uid, symbol, status, bizType, at });
  }
};

/**
 * Closes an account that owes too much: its orders are cancelled, what it has beyond its debts is sold at
 * market, what it owes is bought back and repaid, and the insurance fund pays what is then still open.
 * If the books are too thin for all of it, the rest follows at the next look.
 */
export const liquidate = (exchange: Exchange, purse: Purse): void =>
  exchange.atomically(() => {
    tell(exchange, purse, true, false);
    for (const order of activeOrders(spotOrdersOf(exchange, purse.uid)))
      if (order.account === purse.account) cancelSpotOrder(exchange, order, 'liquidation');
    const currencies = [...(exchange.customer(purse.uid).balances.get(purse.account)?.keys() ?? [])];
    for (const currency of currencies) sellSpare(exchange, purse, currency);
    for (const currency of loansOf(exchange, purse).keys()) buyMissing(exchange, purse, currency);
    for (const currency of loansOf(exchange, purse).keys())
      repayWhatIsThere(exchange, purse, currency, 'FORCE_LIQUIDATION');
    const { assets, debts } = marginWorth(exchange, purse);
    const bankrupt = isPositive(debts) && (assets.lt(DUST) || assets.lt(debts.times('0.1')));
    if (bankrupt) coverRest(exchange, purse);
    tell(exchange, purse, false, bankrupt);
  });
