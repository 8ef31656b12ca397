import type { Client } from '../../client.ts';
import { StreamError } from '../../errors/stream-error.ts';
import { partsOf } from '../../parts.ts';
import { createBackoff } from '../../retry.ts';
import { machineTime } from '../../time-source.ts';
import { isFatal } from '../hub/fatal.ts';
import type { BookFeed } from './feed.ts';
import { createSync, wordsOf, type BookSync, type SyncOptions } from './sync.ts';

/** The exchange knows no such symbol. By name, so that none is bundled for it. */
const UNKNOWN = new Set(['NotFoundError', 'ParameterError']);

export interface KeeperOptions extends Pick<SyncOptions, 'isWatched' | 'onChange' | 'onState' | 'onResync'> {
  readonly client: Client;
  readonly feed: BookFeed;
  readonly symbol: string;
  readonly silence: number | undefined;
  /** It is over; without an error where the stream was closed. */
  readonly onEnd: (error: Error | undefined) => void;
}

/** A book that is kept in step by a stream. */
export interface Keeper extends Pick<BookSync, 'copy' | 'state' | 'counters'> {
  readonly close: (why: string) => void;
}

export const createKeeper = ({ client, feed, symbol, silence, onEnd, ...hooks }: KeeperOptions): Keeper => {
  const control = new AbortController();
  const { signal } = control;
  const backoff = createBackoff({ delay: 100 });
  // Gaps are the book's own affair: no REST can fill them, and a fresh snapshot makes up for them.
  const stream = feed.subscribe(client, symbol, { fill: false, silence });
  const sync = createSync({
    ...hooks,
    time: partsOf(client)?.time ?? machineTime,
    isNumbered: feed.isNumbered,
    delay: backoff.delay,
    isFinal: (error) => isFatal(error) || UNKNOWN.has((error as Error).name),
    noSnapshot: (ms) =>
      new StreamError(
        feed.id,
        `no snapshot of ${symbol} was pushed within ${ms / 1000} s.`,
        'Check the symbol: the exchange confirms one that it does not know, and then says nothing.',
      ),
    ask: async (isFresh) => {
      if (feed.snapshot) return feed.snapshot.fetch(client, symbol, { signal });
      if (!isFresh) stream.renew();
      return undefined;
    },
    onEnd: (error) => over(error as Error),
  });
  const over = (error: Error | undefined): void => {
    control.abort();
    stream.close();
    onEnd(error);
  };

  stream.on('message', (message) => {
    let push;
    try {
      push = feed.read(message);
    } catch (error) {
      return sync.unreadable(`a push cannot be read: ${wordsOf(error)}`);
    }
    sync.push(push);
  });
  stream.on('interrupted', ({ why }) => sync.interrupted(wordsOf(why)));
  stream.on('silent', ({ quiet }) => sync.silent(`nothing was pushed for ${quiet} ms`));
  stream.on('resumed', () => sync.resumed(true));
  stream.on('failing', ({ error }) =>
    sync.troubled(wordsOf(error instanceof StreamError ? error.what : error)),
  );
  stream.on('end', (error) => {
    if (signal.aborted) return;
    sync.end(error ? wordsOf(error) : 'its stream was closed');
    over(error);
  });
  // Who joins others that read the topic has missed the snapshot that was pushed to them.
  const isFirst = (): boolean => stream.status().topics.every(({ messages }) => messages === 0);
  stream.ready.then(
    () => sync.resumed(isFirst()),
    () => {},
  );

  return {
    ...sync,
    close: (why) => {
      control.abort();
      sync.end(why);
      stream.close();
    },
  };
};
