import type { Clock } from '../engine/clock.ts';
import { readDuration } from './duration.ts';
import type { AdminRoute } from './routes.ts';

const timeOf = (clock: Clock): Readonly<Record<string, unknown>> => {
  clock.sync();
  const now = clock.now();
  return { now, time: new Date(now).toISOString() };
};

/** The exchange's clock, to be read and moved. */
export const clockRoutes = (clock: Clock, advance: (ms: number) => void): readonly AdminRoute[] => [
  { method: 'GET', path: '/clock', help: "The exchange's time.", answer: () => timeOf(clock) },
  {
    method: 'POST',
    path: '/clock',
    help: 'Lets time pass at once: {"advance": "1h"}, or milliseconds.',
    answer: ({ body }) => {
      advance(readDuration('advance', (body as { advance?: unknown } | undefined)?.advance));
      return timeOf(clock);
    },
  },
];
