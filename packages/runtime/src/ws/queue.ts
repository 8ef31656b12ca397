/** A message or a notice that waits for a reader. */
interface Item<M> {
  readonly message: M | undefined;
  readonly notice: object | undefined;
  /** Milliseconds since the queue was made: a small number takes no room of its own. */
  readonly at: number;
}

type Result<T> = IteratorResult<T, undefined>;

/** What waits for readers, by the flow that was chosen. */
export interface Queue<M> {
  readonly flow: 'all' | 'latest' | 'drop';
  readonly size: number;
  /** Hands a message to a reader, or lets it wait; how many were lost by it. With `all` it was not taken. */
  push(message: M, keyOf: (message: M) => string): number;
  /** False where too many wait already. */
  note(notice: object): boolean;
  /** Notices wait like messages from now on, for `nextEvent`. */
  keepNotices(): void;
  next(): Promise<Result<M>>;
  nextEvent(): Promise<Result<object>>;
  /** Takes what waits. */
  takeAll(): M[];
  clear(): void;
  end(error: Error | undefined): void;
  status(): { readonly depth: number; readonly lag: number; readonly dropped: number };
}

const DONE = { value: undefined, done: true } as const;
/** Entries in front of an array that were read are cut off when there are so many. */
const SLACK = 1024;
/** Notices are few; one who never reads them must not fill the memory. */
const MOST_NOTICES = 10_000;

export const createQueue = <M>(flow: Queue<M>['flow'], size: number): Queue<M> => {
  const made = Date.now();
  const age = (): number => Date.now() - made;
  /** When this turn began: one look at the clock will do for all that comes in it. */
  let turn: number | undefined;
  const forget = (): void => {
    turn = undefined;
  };
  const ageOfTurn = (): number => {
    if (turn !== undefined) return turn;
    queueMicrotask(forget);
    return (turn = age());
  };
  let items: (Item<M> | undefined)[] = [];
  let head = 0;
  let messages = 0;
  let notices = 0;
  let dropped = 0;
  let keeping = false;
  let ended: { error: Error | undefined } | undefined;
  const readers: { readonly all: boolean; readonly done: PromiseWithResolvers<Result<any>> }[] = [];
  /** Where the newest of a key waits: its place counted from the first item ever. */
  const places = new Map<string, number>();
  let cut = 0;

  const shift = (): Item<M> | undefined => {
    const item = items[head];
    if (item === undefined) return undefined;
    items[head] = undefined;
    head += 1;
    if (item.notice) notices -= 1;
    else messages -= 1;
    if (head === items.length) {
      cut += head;
      items = [];
      head = 0;
      places.clear();
    } else if (head >= SLACK && head * 2 >= items.length) {
      cut += head;
      items = items.slice(head);
      head = 0;
    }
    return item;
  };
  const clear = (): void => {
    cut += items.length;
    items = [];
    head = 0;
    messages = 0;
    notices = 0;
    places.clear();
  };
  const wait = (item: Item<M>): void => {
    items.push(item);
  };
  const keepLatest = (message: M, key: string): number => {
    const place = (places.get(key) ?? -1) - cut;
    const old = place >= head ? items[place] : undefined;
    if (old) {
      // Its age is kept: that of the oldest news that nobody has read.
      items[place] = { message, notice: undefined, at: old.at };
      dropped += 1;
      return 0;
    }
    if (messages >= size) {
      dropped += 1;
      return 1;
    }
    places.set(key, cut + items.length);
    wait({ message, notice: undefined, at: ageOfTurn() });
    messages += 1;
    return 0;
  };
  /** An error is thrown once; after it the stream is simply over. */
  const over = (): Promise<Result<never>> => {
    const error = ended?.error;
    ended = { error: undefined };
    return error === undefined ? Promise.resolve(DONE) : Promise.reject(error);
  };
  const asEvent = ({ message, notice }: Item<M>): object => notice ?? { type: 'message', message };
  const read = (all: boolean): Promise<Result<any>> => {
    for (let item = shift(); item !== undefined; item = shift()) {
      if (all) return Promise.resolve({ value: asEvent(item), done: false });
      if (!item.notice) return Promise.resolve({ value: item.message, done: false });
    }
    if (ended) return over();
    const done = Promise.withResolvers<Result<any>>();
    readers.push({ all, done });
    return done.promise;
  };

  return {
    flow,
    size,
    push: (message, keyOf) => {
      const reader = readers.shift();
      if (reader) {
        reader.done.resolve({ value: reader.all ? { type: 'message', message } : message, done: false });
        return 0;
      }
      if (flow === 'latest') return keepLatest(message, keyOf(message));
      if (messages >= size) {
        if (flow === 'all') return 1;
        const lost = messages;
        dropped += lost;
        const told = items.filter((item) => item?.notice);
        clear();
        items = told;
        notices = told.length;
        wait({ message, notice: undefined, at: ageOfTurn() });
        messages = 1;
        return lost;
      }
      wait({ message, notice: undefined, at: ageOfTurn() });
      messages += 1;
      return 0;
    },
    note: (notice) => {
      if (!keeping) return true;
      const at = readers.findIndex(({ all }) => all);
      if (at >= 0) readers.splice(at, 1)[0]?.done.resolve({ value: notice, done: false });
      else {
        if (notices >= MOST_NOTICES) return false;
        wait({ message: undefined, notice, at: ageOfTurn() });
        notices += 1;
      }
      return true;
    },
    keepNotices: () => {
      keeping = true;
    },
    next: () => read(false),
    nextEvent: () => read(true),
    takeAll: () => {
      const taken: M[] = [];
      for (let item = shift(); item !== undefined; item = shift())
        if (!item.notice) taken.push(item.message as M);
      return taken;
    },
    clear,
    end: (error) => {
      ended = { error };
      for (const { done } of readers.splice(0)) over().then(done.resolve, done.reject);
    },
    status: () => ({
      depth: messages,
      lag: messages > 0 ? age() - (items[head]?.at ?? age()) : 0,
      dropped,
    }),
  };
};
