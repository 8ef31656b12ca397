import { diagnostics } from '#diagnostics';
import type { DiagnosticsChannel } from './diagnostics.ts';
import type { AttemptEnd, CallEnd, CallStart, Hooks, Logger } from './events.ts';

/** Tells hooks, diagnostics channels and the logger of calls. */
export interface Watch {
  /** Whether anybody listens: events are only made for somebody. */
  active(): boolean;
  nextCall(): number;
  call(event: CallStart): void;
  attempt(event: AttemptEnd): void;
  end(event: CallEnd): void;
}

let calls = 0;

export const createWatch = (hooks: Hooks, logger: Logger | undefined): Watch => {
  const hooked = [hooks.onCall, hooks.onAttempt, hooks.onEnd, logger].some(Boolean);
  const tell = <E>(hook: ((event: E) => void) | undefined, channel: DiagnosticsChannel, event: E): void => {
    if (channel.hasSubscribers) channel.publish(event);
    try {
      hook?.(event);
    } catch (error) {
      logger?.error('a hook threw', { name: (error as Error)?.name });
    }
  };
  return {
    active: () =>
      hooked ||
      diagnostics.call.hasSubscribers ||
      diagnostics.attempt.hasSubscribers ||
      diagnostics.end.hasSubscribers,
    nextCall: () => ++calls,
    call: (event) => tell(hooks.onCall, diagnostics.call, event),
    attempt: (event) => {
      tell(hooks.onAttempt, diagnostics.attempt, event);
      const { endpoint, attempt, status, error, retryIn } = event;
      logger?.trace(`${endpoint}: attempt ${attempt} ${error ? error.name : 'succeeded'}`, {
        ...event,
        error: error && { name: error.name, code: error.code },
      });
      if (retryIn !== undefined)
        logger?.info(`${endpoint}: sent again in ${Math.round(retryIn)} ms`, { status, error: error?.name });
    },
    end: (event) => {
      tell(hooks.onEnd, diagnostics.end, event);
      if (event.error) logger?.error(event.error.message, { ...event, error: event.error.name });
    },
  };
};
