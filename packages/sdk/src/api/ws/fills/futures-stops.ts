// Generated from specs/streams.json by `pnpm generate`. Do not edit.
import type { FillSpec, FillRow } from '@kucoin-typed/runtime';
import { getStopOrderList } from '../../futures/order/get-stop-order-list.ts';

/** A row of any of them. */
export type FuturesStopsRow = FillRow<typeof getStopOrderList>;

/** Where REST tells what was missed. */
export const futuresStops: readonly FillSpec[] = [
  {
    endpoint: getStopOrderList,
    params: {},
    time: { at: 'createdAt', unit: 'ms' },
    id: { push: ['data.orderId'], row: ['id'] },
    when: { at: 'data.type', is: ['open'] },
  },
];
