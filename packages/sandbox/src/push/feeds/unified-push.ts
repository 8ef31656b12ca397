import { stringify } from '@kucoin-typed/runtime';
import { toNs } from './message.ts';

/** A push of a unified gateway. */
export const unifiedPush = (type: string, now: number, data: unknown): string =>
  stringify({ T: type, P: toNs(now), d: data });
