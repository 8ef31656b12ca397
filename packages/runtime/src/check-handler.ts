import { ParamsError } from './errors/params-error.ts';

/** @throws {ParamsError} for an event that never comes, or a handler that cannot be called. */
export const checkHandler = (
  id: string,
  events: readonly string[],
  event: unknown,
  handler: unknown,
): void => {
  if (!events.includes(event as string))
    throw new ParamsError(id, 'event', `must be one of ${events.join(', ')}, and not ${String(event)}`);
  if (typeof handler !== 'function') throw new ParamsError(id, 'handler', 'must be a function');
};
