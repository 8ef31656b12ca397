// How many changes a second an order book takes: the structure that holds the levels beside those of libraries, and the
// whole book from parsed pushes on. Everybody gets the same changes in turn; medians.
import type { BookFeed, BookImage } from '../packages/runtime/src/ws/book/feed.ts';
import { createSync } from '../packages/runtime/src/ws/book/sync.ts';
import { machineTime } from '../packages/runtime/src/time-source.ts';
import { futures, spot, unified } from '../packages/sdk/src/book-feeds.ts';
import { candidates, type Candidate } from './book/candidates.ts';
import { flowOf, type Flow } from './book/flow.ts';
import { pushesOf } from './book/pushes.ts';
import { median } from './median.ts';

const ROUNDS = 15;
const CHANGES = 100_000;

const fill = ({ create }: Candidate, { start }: Flow) => {
  const side = create();
  for (const [price, size] of start) side.set(price, size);
  return side;
};

/** Millions of changes a second, the best level read after each. */
const speedOf = (candidate: Candidate, flow: Flow): number => {
  const side = fill(candidate, flow);
  const begin = performance.now();
  let length = 0;
  for (const [price, size] of flow.changes) {
    side.set(price, size);
    length += side.best()?.length ?? 0;
  }
  if (length === 0) throw new Error(`${candidate.name} has no best level`);
  return flow.changes.length / (performance.now() - begin) / 1000;
};

/** Microseconds to read so many of the best levels. */
const readingOf = (candidate: Candidate, flow: Flow, depth: number): number => {
  const side = fill(candidate, flow);
  const begin = performance.now();
  for (let count = 0; count < 2000; count++) side.top(depth);
  return (performance.now() - begin) / 2;
};

const table = (
  title: string,
  unit: string,
  rows: readonly (readonly [string, (one: Candidate) => number])[],
): void => {
  console.log(
    `\n${title}`.padEnd(32) + candidates.map(({ name }) => name.padStart(26)).join('') + `   (${unit})`,
  );
  for (const [name, measure] of rows) {
    const figures = candidates.map((): number[] => []);
    for (let round = -1; round < ROUNDS; round++)
      for (const [at, one] of candidates.entries()) {
        const figure = measure(one);
        if (round >= 0) figures[at]?.push(figure);
      }
    console.log(name.padEnd(31) + figures.map((all) => median(all).toFixed(2).padStart(26)).join(''));
  }
};

const flows = [100, 1000, 5000].flatMap((levels) =>
  (['near the best', 'anywhere'] as const).map((where) => flowOf(levels, CHANGES, where)),
);
table(
  'changes of one side',
  'millions/s',
  flows.map((flow) => [`${flow.levels} levels, ${flow.where}`, (one) => speedOf(one, flow)]),
);
const thousand = flowOf(1000, 1, 'near the best');
table(
  'reading at 1,000 levels',
  'µs',
  [1, 20, 100].map((depth) => [`the best ${depth}`, (one) => readingOf(one, thousand, depth)]),
);

/** Millions of pushes a second from the parsed frame to the book, checks included. */
const bookSpeed = async (
  feed: BookFeed,
  image: BookImage,
  frames: readonly unknown[],
  isWatched: boolean,
): Promise<number> => {
  const nothing = (): void => {};
  const sync = createSync({
    time: machineTime,
    isNumbered: feed.isNumbered,
    delay: () => 1000,
    ask: async () => image,
    isFinal: () => true,
    noSnapshot: () => new Error('no snapshot'),
    isWatched: () => isWatched,
    onChange: nothing,
    onState: nothing,
    onResync: nothing,
    onEnd: nothing,
  });
  sync.resumed(true);
  await new Promise((resolve) => setImmediate(resolve));
  const begin = performance.now();
  for (const frame of frames) sync.push(feed.read(frame));
  const time = performance.now() - begin;
  const { state, why } = sync.state();
  if (state !== 'synced') throw new Error(`${feed.id}: ${state}, ${why}`);
  return frames.length / time / 1000;
};

console.log(`\nwhole book, 1,000 levels`.padEnd(32) + ['nobody listens', 'changes listened to', 'JSON.parse alone'].map((name) => name.padStart(26)).join('') + '   (millions of pushes/s)'); // prettier-ignore
for (const [market, feed] of Object.entries({ spot, futures, unified: unified('SPOT') })) {
  const { image, texts } = pushesOf(market, 1000, CHANGES);
  const frames = texts.map((text) => JSON.parse(text, (key, value) => (key === 'M' ? BigInt(value) : value)));
  const figures: [number[], number[], number[]] = [[], [], []];
  for (let round = -1; round < ROUNDS; round++) {
    const quiet = await bookSpeed(feed, image, frames, false);
    const watched = await bookSpeed(feed, image, frames, true);
    const begin = performance.now();
    for (const text of texts) JSON.parse(text);
    const parsing = texts.length / (performance.now() - begin) / 1000;
    if (round >= 0) for (const [at, figure] of [quiet, watched, parsing].entries()) figures[at]?.push(figure);
  }
  console.log(market.padEnd(31) + figures.map((all) => median(all).toFixed(2).padStart(26)).join(''));
}
