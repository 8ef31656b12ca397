import { activeOrders } from '../../engine/orders.ts';
import { stopOrdersOf } from '../../engine/spot/state.ts';
import type { StopOrder } from '../../engine/spot/stop-order.ts';
import { cancelStop } from '../../engine/spot/stops.ts';
import { optionalNumber, optionalText, uidOf } from '../call.ts';
import type { Behaviour, Call } from '../call.ts';
import { commaList, inRange, pageOf } from '../pages.ts';
import { stopOrderView } from './stop-view.ts';

/** Whether a stop order is one of those that a family of routes is about. */
type Mine = (call: Call, stop: StopOrder) => boolean;

/** Which of them wait, by symbol and ids as the call asks for, newest first. */
const waiting = (call: Call, isMine: Mine): readonly StopOrder[] => {
  const symbol = optionalText(call, 'symbol');
  const ids = commaList(optionalText(call, 'orderIds'));
  return activeOrders(stopOrdersOf(call.exchange, uidOf(call))).filter(
    (stop) =>
      isMine(call, stop) &&
      (symbol === undefined || stop.symbol === symbol) &&
      (ids.length === 0 || ids.includes(stop.id)),
  );
};

/** Cancels those that wait; the legs of OCO orders go with their order only. */
export const cancelWaiting =
  (isMine: Mine): Behaviour =>
  (call) => {
    const stops = waiting(call, isMine).filter(({ ocoId }) => ocoId === undefined);
    for (const stop of stops) cancelStop(call.exchange, stop);
    return { cancelledOrderIds: stops.map(({ id }) => id) };
  };

/** Lists those that wait. `stop=oco` lists the legs of OCO orders; without it they are left out. */
export const listWaiting =
  (isMine: Mine): Behaviour =>
  (call) => {
    const side = optionalText(call, 'side');
    const type = optionalText(call, 'type')?.replace('_stop', '');
    const legs = optionalText(call, 'stop') === 'oco';
    const stops = waiting(call, isMine).filter(
      ({ request, ocoId, createdAt }) =>
        (ocoId !== undefined) === legs &&
        (side === undefined || request.side === side) &&
        (type === undefined || request.type === type) &&
        inRange(call, createdAt),
    );
    const page = optionalNumber(call, 'currentPage') ?? 1;
    return pageOf(stops, { page, size: optionalNumber(call, 'pageSize') ?? 50 }, stopOrderView);
  };
