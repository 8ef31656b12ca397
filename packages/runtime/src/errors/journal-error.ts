import { KucoinError } from './kucoin-error.ts';

/** The journal could not record an order before it was sent, so it was not sent. */
export class JournalError extends KucoinError {
  override readonly name = 'JournalError';

  constructor(endpoint: string, cause: unknown) {
    super(endpoint, 'the journal could not be written.', 'Check its file and the disk. Nothing was sent.', {
      outcome: 'not-sent',
      cause,
    });
  }
}
