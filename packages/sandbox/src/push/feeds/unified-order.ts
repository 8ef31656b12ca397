import { ZERO, format } from '../../engine/amount.ts';
import type { Amount } from '../../engine/amount.ts';
import { STATUS } from '../../engine/unified/order.ts';
import type { Exit, Status, UnifiedFill, UnifiedOrder } from '../../engine/unified/order.ts';
import { toNs } from './message.ts';

/** What happened to an order, by the classic engines' words. A stop order waits and is triggered, or is called off. */
export type OrderEvent = 'open' | 'match' | 'update' | 'filled' | 'canceled' | 'triggered' | 'cancel';

const EVENTS: Readonly<Record<OrderEvent, string>> = {
  open: 'OPEN',
  match: 'MATCH',
  update: 'UPDATE',
  filled: 'FILL',
  canceled: 'CANCEL',
  triggered: 'TRIGGER',
  cancel: 'CANCEL',
};

const ENDED: ReadonlySet<Status> = new Set([STATUS.filled, STATUS.cancelled, STATUS.partlyCancelled]);

/** As the event leaves it, which may be told before the order's own record says so. */
export const stateAfter = (type: OrderEvent, filled: boolean): Status => {
  if (type === 'triggered') return STATUS.triggered;
  if (type === 'canceled' || type === 'cancel') return filled ? STATUS.partlyCancelled : STATUS.cancelled;
  if (type === 'filled') return STATUS.filled;
  return filled ? STATUS.partlyFilled : STATUS.live;
};

interface LastFill {
  readonly liquidity: 'maker' | 'taker';
  readonly tradeId: bigint;
  readonly price: Amount;
  readonly size: Amount;
}

export interface OrderNews {
  readonly event: OrderEvent;
  readonly state: Status;
  readonly fill?: LastFill | undefined;
  /** Of the exchange that liquidates, not of the customer. */
  readonly bySystem?: boolean | undefined;
  readonly at: number;
}

const exitFields = (takeProfit: Exit | undefined, stopLoss: Exit | undefined): object => ({
  pP: takeProfit?.price ?? '',
  pPT: takeProfit?.by ?? '',
  lP: stopLoss?.price ?? '',
  lPT: stopLoss?.by ?? '',
});

/** A change of an order as the private unified gateway tells it. */
export const unifiedOrderPush = (
  order: UnifiedOrder,
  { event, state, fill, bySystem, at }: OrderNews,
): object => ({
  tT: order.tradeType,
  oi: order.id,
  ci: order.clientOid,
  os: state,
  eT: EVENTS[event],
  s: order.symbol,
  S: order.side,
  oT: order.type,
  ...(order.positionSide ? { pS: order.positionSide } : {}),
  lR: fill ? fill.liquidity.toUpperCase() : '',
  oS: bySystem ? 'SYSTEM' : 'USER',
  p: order.type === 'LIMIT' ? format(order.price) : '',
  mM: order.marginMode,
  ...(order.leverage ? { l: format(order.leverage) } : {}),
  ti: fill ? String(fill.tradeId) : '',
  q: format(order.size),
  qU: order.sizeUnit,
  fS: format(order.filledSize),
  lS: format(fill?.size ?? ZERO),
  ls: format(fill?.price ?? ZERO),
  aP: format(order.avgPrice),
  f: format(order.fee),
  fC: order.feeCurrency,
  t: '0',
  cR: EVENTS[event] === 'CANCEL' ? order.cancelReason : '',
  cS: format(order.cancelSize),
  rS: format(ENDED.has(state) ? ZERO : order.openSize),
  tD: order.trigger?.direction ?? '',
  tP: order.trigger?.price ?? '',
  tPT: order.trigger?.by ?? '',
  ...exitFields(order.takeProfit, order.stopLoss),
  toi: order.triggerOrderId,
  stp: order.stp,
  rO: order.reduceOnly,
  tIF: order.timeInForce,
  pO: order.postOnly,
  O: toNs(order.createdAt),
  U: toNs(at),
});

/** One fill of it; the short form tells no fees, and spot trade ids as numbers. */
export const unifiedFillPush = (fill: UnifiedFill, clientOid: string, isLite: boolean): object => ({
  oi: fill.orderId,
  ci: clientOid,
  s: fill.symbol,
  S: fill.side,
  oT: fill.type,
  p: format(fill.price),
  q: format(fill.size),
  ti: isLite && fill.tradeType !== 'FUTURES' ? fill.tradeId : String(fill.tradeId),
  E: toNs(fill.at),
  lR: fill.liquidity,
  ...(isLite
    ? {}
    : {
        f: format(fill.fee),
        fC: fill.feeCurrency,
        fT: fill.fillType,
        fP: fill.profit ? format(fill.profit) : '',
        t: '0',
      }),
});
