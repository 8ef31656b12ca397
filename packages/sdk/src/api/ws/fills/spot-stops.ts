// Generated from specs/streams.json by `pnpm generate`. Do not edit.
import type { FillSpec, FillRow } from '@kucoin-typed/runtime';
import { getStopOrdersList } from '../../spot/order/get-stop-orders-list.ts';
import { getMarginStopOrdersList } from '../../margin/order/get-margin-stop-orders-list.ts';

/** A row of any of them. */
export type SpotStopsRow = FillRow<typeof getStopOrdersList> | FillRow<typeof getMarginStopOrdersList>;

/** Where REST tells what was missed. */
export const spotStops: readonly FillSpec[] = [
  {
    endpoint: getStopOrdersList,
    params: {},
    time: { at: 'createdAt', unit: 'ms' },
    id: { push: ['data.orderId'], row: ['id'] },
    when: { at: 'data.type', is: ['open'] },
  },
  {
    endpoint: getMarginStopOrdersList,
    params: {},
    time: { at: 'createdAt', unit: 'ms' },
    id: { push: ['data.orderId'], row: ['id'] },
    when: { at: 'data.type', is: ['open'] },
  },
];
