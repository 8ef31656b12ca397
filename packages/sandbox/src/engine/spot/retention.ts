import { isPositive } from '../amount.ts';
import type { SpotOrder } from './order.ts';

const DAY = 86_400_000;

/** How long after its end an order can still be seen, in milliseconds. */
export interface Keeps {
  readonly cancelled: number;
  readonly filled: number;
}

/** What the current routes show, and what the old ones do. */
export const RECENT: Keeps = { cancelled: 2 * DAY, filled: 7 * DAY };
export const LONG: Keeps = { cancelled: 30 * DAY, filled: 180 * DAY };
/** The current routes show fills for as long. */
export const FILLS_KEPT: number = 7 * DAY;

/** Whether an order is open or ended not too long ago; one that was filled in part counts as filled. */
export const isKept = (order: SpotOrder, now: number, keeps: Keeps): boolean =>
  order.active || now - order.updatedAt <= (isPositive(order.dealSize) ? keeps.filled : keeps.cancelled);
