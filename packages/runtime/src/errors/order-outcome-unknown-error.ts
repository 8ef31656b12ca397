import type { PendingOrder } from '../outcome/pending.ts';
import { KucoinError, type ErrorDetails } from './kucoin-error.ts';

/**
 * The answer to an order, a cancellation or an amendment was lost, and what became of it could not be found out in
 * time, or cannot be found out at all. Neither send it again nor forget it: `resolve(error.pending)` looks again.
 */
export class OrderOutcomeUnknownError extends KucoinError {
  override readonly name = 'OrderOutcomeUnknownError';
  /** Everything that is needed to find out later; plain JSON, and nothing secret in it. */
  readonly pending: PendingOrder;
  /** Why it is not known. */
  readonly why: string;
  /** The order as a look-up last gave it, where one did. */
  readonly order: Readonly<Record<string, unknown>> | undefined;

  constructor(
    endpoint: string,
    pending: PendingOrder,
    why: string,
    details: ErrorDetails = {},
    order?: Readonly<Record<string, unknown>>,
  ) {
    const clientOids = pending.items.flatMap(({ clientOid }) => clientOid ?? []);
    const orderId = pending.items[0]?.orderId;
    const which =
      clientOids.length > 0 ? `client order id ${clientOids.join(', ')}` : `order ${orderId ?? 'unknown'}`;
    super(
      endpoint,
      `nobody knows what became of it (${which}): ${why}`,
      'Do not send it again. Call resolve(error.pending) later, or look at the orders on the website.',
      { ...details, outcome: 'unknown', retryable: false },
    );
    this.pending = pending;
    this.why = why;
    this.order = order;
  }
}
