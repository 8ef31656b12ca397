import type { BookImage, BookPush } from '../../packages/runtime/src/ws/book/feed.ts';
import type { BookChange } from '../../packages/runtime/src/ws/book/notices.ts';
import { createSync, type BookSync, type SyncOptions } from '../../packages/runtime/src/ws/book/sync.ts';
import type { TimeSource } from '../../packages/runtime/src/time-source.ts';

/** Time that passes when it is told to. */
const createTime = (): TimeSource & { pass(ms: number): Promise<void> } => {
  let now = 0;
  const alarms = new Set<{ readonly at: number; readonly run: () => void }>();
  // Answers that are there already arrive first.
  const settle = async (): Promise<void> => {
    for (let turn = 0; turn < 5; turn += 1) await Promise.resolve();
  };
  return {
    now: () => now,
    monotonic: () => now,
    after: (ms, run) => {
      const alarm = { at: now + ms, run };
      alarms.add(alarm);
      return () => alarms.delete(alarm);
    },
    pass: async (ms) => {
      const end = now + ms;
      for (;;) {
        await settle();
        const [next] = [...alarms].filter(({ at }) => at <= end).sort((a, b) => a.at - b.at);
        if (!next) break;
        now = next.at;
        alarms.delete(next);
        next.run();
      }
      now = end;
    },
  };
};

type Rows = BookPush['bids'];

/** A push of the changes `first` to `last`. */
export const change = (first: number, last: number, bids: Rows, asks: Rows = []): BookPush => ({
  first,
  last,
  time: last * 1000,
  bids,
  asks,
});

/** A book as of a number, with one bid at 10 and one ask at 20. */
export const image = (sequence: number, over: Partial<BookImage> = {}): BookImage => ({
  sequence,
  time: sequence * 1000,
  bids: [['10', '1']],
  asks: [['20', '1']],
  ...over,
});

/** A synchronisation whose questions are answered by hand, and everything that it told. */
export interface Table {
  readonly sync: BookSync;
  readonly time: ReturnType<typeof createTime>;
  /** Whether each question was about a fresh subscription. */
  readonly asked: boolean[];
  /** Answers the oldest open question. */
  readonly answer: (what: BookImage | Error | undefined) => Promise<void>;
  readonly changes: BookChange[];
  /** States, resyncs and the end, in words. */
  readonly told: string[];
  readonly bids: () => string;
}

export const openTable = (over: Partial<SyncOptions> = {}): Table => {
  const time = createTime();
  const open: PromiseWithResolvers<BookImage | undefined>[] = [];
  const asked: boolean[] = [];
  const changes: BookChange[] = [];
  const told: string[] = [];
  const sync = createSync({
    time,
    isNumbered: false,
    delay: (n) => 1000 * n,
    ask: (isFresh) => {
      asked.push(isFresh);
      const question = Promise.withResolvers<BookImage | undefined>();
      open.push(question);
      return question.promise;
    },
    isFinal: (error) => (error as Error).name === 'FinalError',
    noSnapshot: (ms) => new Error(`no snapshot within ${ms / 1000} s`),
    isWatched: () => true,
    onChange: (news) => changes.push(news),
    onState: ({ state }) => told.push(state),
    onResync: ({ cause, fromSequence, toSequence, took }) =>
      told.push(`${cause} ${fromSequence}-${toSequence} ${took}`),
    onEnd: (error) => told.push(`end ${(error as Error).message}`),
    ...over,
  });
  return {
    sync,
    time,
    asked,
    answer: async (what) => {
      const question = open.shift();
      if (!question) throw new Error('nothing was asked');
      if (what instanceof Error) question.reject(what);
      else question.resolve(what);
      await time.pass(0);
    },
    changes,
    told,
    bids: () =>
      sync.copy.bids
        .top(Infinity)
        .map(({ price, size }) => `${price}:${size}`)
        .join(' '),
  };
};

/** The same, in step as of number 100. */
export const openSynced = async (over: Partial<SyncOptions> = {}): Promise<Table> => {
  const table = openTable(over);
  table.sync.resumed(true);
  await table.answer(image(100));
  table.told.length = 0;
  table.changes.length = 0;
  table.asked.length = 0;
  return table;
};
