import type { IncomingMessage } from 'node:http';

const skews = new WeakMap<IncomingMessage, number>();

/** How many milliseconds the gate's clock is ahead for this request; 0 unless a fault says otherwise. */
export const skewOf = (request: IncomingMessage): number => skews.get(request) ?? 0;

export const setSkew = (request: IncomingMessage, ms: number): void => void skews.set(request, ms);
