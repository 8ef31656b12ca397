import { format, toNumber } from '../../engine/amount.ts';
import type { FuturesFill } from '../../engine/futures/order.ts';
import { futuresFillsOf } from '../../engine/futures/state.ts';
import { optionalText, uidOf } from '../call.ts';
import type { Behaviour, Behaviours, Call } from '../call.ts';
import { nanoseconds } from './order-view.ts';
import { pageOf, windowOf } from './paging.ts';

const DAY_MS = 24 * 60 * 60_000;

const futuresFillView = (fill: FuturesFill): Readonly<Record<string, unknown>> => ({
  symbol: fill.symbol,
  tradeId: String(fill.tradeId),
  orderId: fill.orderId,
  side: fill.side,
  liquidity: fill.liquidity,
  forceTaker: false,
  price: format(fill.price),
  size: toNumber(fill.size),
  value: format(fill.value),
  openFeePay: format(fill.openFee),
  closeFeePay: format(fill.closeFee),
  stop: fill.stop ?? '',
  feeRate: format(fill.feeRate),
  fixFee: '0',
  feeCurrency: fill.feeCurrency,
  tradeTime: nanoseconds(fill.at),
  subTradeType: null,
  marginMode: fill.marginMode,
  positionSide: fill.positionSide,
  displayType: fill.stop ? `${fill.type}_stop` : fill.type,
  fee: format(fill.openFee.plus(fill.closeFee)),
  settleCurrency: fill.feeCurrency,
  orderType: fill.type,
  tradeType: fill.liquidation ? 'liquid' : 'trade',
  createdAt: fill.at,
  openFeeTaxPay: '0',
  closeFeeTaxPay: '0',
});

const newestFirst = (call: Call): readonly FuturesFill[] =>
  [...futuresFillsOf(call.exchange, uidOf(call))].reverse();

const getTradeHistory: Behaviour = (call) => {
  const orderId = optionalText(call, 'orderId');
  const symbol = optionalText(call, 'symbol');
  const side = optionalText(call, 'side');
  const type = optionalText(call, 'type');
  const kinds = optionalText(call, 'tradeTypes')?.split(',');
  const given = windowOf(call);
  // Without a window the last day; of an order all.
  const from = given.to === Infinity && given.from === 0 ? call.exchange.clock.now() - DAY_MS : given.from;
  const found = newestFirst(call).filter((fill) => {
    const kind = fill.liquidation ? 'liquid' : 'trade';
    if (orderId !== undefined) return fill.orderId === orderId;
    return (
      (symbol === undefined || fill.symbol === symbol) &&
      (side === undefined || fill.side === side) &&
      (type === undefined || type === (fill.stop ? `${fill.type}_stop` : fill.type)) &&
      (kinds === undefined || kinds.includes(kind)) &&
      fill.at >= from &&
      fill.at <= given.to
    );
  });
  return pageOf(call, found, futuresFillView);
};

const getRecentTradeHistory: Behaviour = (call) => {
  const symbol = optionalText(call, 'symbol');
  const since = call.exchange.clock.now() - DAY_MS;
  return newestFirst(call)
    .filter((fill) => fill.at >= since && (symbol === undefined || fill.symbol === symbol))
    .slice(0, 1000)
    .map(futuresFillView);
};

export const futuresFills: Behaviours = {
  'futures.order.getTradeHistory': getTradeHistory,
  'futures.order.getRecentTradeHistory': getRecentTradeHistory,
};
