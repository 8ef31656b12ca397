import { ZERO, divide, format, isPositive, isZero } from '../../engine/amount.ts';
import type { Exchange } from '../../engine/exchange.ts';
import type { FuturesOrderChange } from '../../engine/futures/order.ts';
import { toNs } from './message.ts';

const EVENTS: Readonly<Record<FuturesOrderChange['type'], string>> = {
  open: 'OPEN',
  match: 'MATCH',
  update: 'UPDATE',
  filled: 'FILL',
  canceled: 'CANCEL',
};

const stateOf = ({ type, order }: FuturesOrderChange): number => {
  const hasTraded = isPositive(order.dealSize);
  if (type === 'canceled') return hasTraded ? 6 : 5;
  if (type === 'filled') return 3;
  return hasTraded ? 4 : 2;
};

/** What one lot cost on average. */
const averageOf = (exchange: Exchange, { order }: FuturesOrderChange): string => {
  const { symbol, dealSize, dealValue } = order;
  const { inverse, multiplier } = exchange.futuresMarket(symbol).contract;
  if (isZero(dealSize)) return '0';
  const units = dealSize.times(multiplier.abs());
  return format(inverse ? divide(units, dealValue, 8) : divide(dealValue, units, 8));
};

/** A change of a futures order as the private unified gateway tells it. */
export const unifiedFuturesOrder = (exchange: Exchange, change: FuturesOrderChange): object => {
  const { order, fill, type, at } = change;
  const { request, triggers } = order;
  const up = order.triggered === 'up' || (order.triggered === undefined && triggers?.up !== undefined);
  return {
    tT: 'FUTURES',
    oi: order.id,
    ci: order.clientOid,
    os: stateOf(change),
    eT: EVENTS[type],
    s: order.symbol,
    S: order.side.toUpperCase(),
    oT: order.type.toUpperCase(),
    pS: order.positionSide,
    lR: fill ? fill.liquidity.toUpperCase() : '',
    oS: order.liquidation ? 'SYSTEM' : 'USER',
    p: order.type === 'limit' ? format(order.price) : '',
    mM: order.marginMode,
    l: format(order.leverage),
    ti: fill ? String(fill.tradeId) : '',
    q: format(order.size),
    qU: 'UNIT',
    fS: format(order.dealSize),
    lS: format(fill?.size ?? ZERO),
    ls: format(fill?.price ?? ZERO),
    aP: averageOf(exchange, change),
    f: format(order.fee),
    fC: exchange.futuresMarket(order.symbol).contract.settle,
    t: '0',
    cR: type === 'canceled' ? (order.cancelReason === 'user' ? 'USER' : 'SYSTEM_CANCEL') : '',
    cS: format(order.cancelledSize),
    rS: format(order.left),
    tD: triggers ? (up ? 'UP' : 'DOWN') : '',
    tP: triggers ? format((up ? triggers.up : triggers.down) ?? ZERO) : '',
    tPT: triggers?.by ?? '',
    pP: '',
    pPT: '',
    lP: '',
    lPT: '',
    toi: '',
    stp: request.stp ?? '',
    rO: order.reduceOnly,
    tIF: order.timeInForce,
    pO: request.postOnly ?? false,
    O: toNs(order.createdAt),
    U: toNs(at),
  };
};

/** One fill of it; the short form tells no fees. */
export const unifiedFuturesFill = ({ order, fill }: FuturesOrderChange, isLite: boolean): object => ({
  oi: order.id,
  ci: order.clientOid,
  s: order.symbol,
  S: order.side.toUpperCase(),
  oT: order.type.toUpperCase(),
  p: format(fill?.price ?? ZERO),
  q: format(fill?.size ?? ZERO),
  ti: String(fill?.tradeId ?? ''),
  E: toNs(fill?.at ?? order.updatedAt),
  lR: fill?.liquidity.toUpperCase() ?? '',
  ...(isLite
    ? {}
    : {
        f: format(fill ? fill.openFee.plus(fill.closeFee) : ZERO),
        fC: fill?.feeCurrency ?? '',
        fT: order.liquidation ? 'LIQUID' : 'NORMAL',
        fP: fill ? format(fill.realised) : '',
        t: '0',
      }),
});
