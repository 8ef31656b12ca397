import type { Logger } from './events.ts';

/** The logger as the client uses it: what it throws must not change what becomes of an order. */
export const guardLogger = (logger: Logger | undefined): Logger | undefined => {
  if (!logger) return undefined;
  const guard =
    (level: keyof Logger) =>
    (message: string, details?: unknown): void => {
      try {
        logger[level](message, details);
      } catch {
        // There is nowhere left to say so.
      }
    };
  return { trace: guard('trace'), info: guard('info'), error: guard('error') };
};
