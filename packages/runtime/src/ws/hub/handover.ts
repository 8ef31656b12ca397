import type { Gateway } from '../gateways/gateway.ts';
import type { Frame } from '../link/dialect.ts';
import type { Topic } from './topic.ts';

/** More pushes than this do not wait for the old socket. */
const MOST_WAITING = 20_000;

/** While two sockets push the same topics, lets each push through once and in order. */
export interface Handover {
  /** A push of either socket. */
  push(isNew: boolean, topic: Topic, frame: Frame, text: string): void;
  /** The old socket is over: the new one's pushes go on from where it stopped. */
  switch(): void;
}

interface Waiting {
  readonly topic: Topic;
  readonly frame: Frame;
  readonly text: string;
}

/**
 * Until the switch the old socket's pushes go through, and the new one's wait. Every print is counted for each socket: a
 * push is fresh when its own socket has pushed the like more often than was let through. So what rightly comes twice
 * passes twice.
 */
export const createHandover = (gateway: Pick<Gateway, 'print'>, topics: Iterable<Topic>): Handover => {
  const passed = new Map<string, number>();
  const ofOld = new Map<string, number>();
  const ofNew = new Map<string, number>();
  let waiting: Waiting[] | undefined = [];

  // Who subscribes may be told the state that the old socket told before.
  for (const { last } of topics) {
    if (last === undefined) continue;
    const print = gateway.print(plain(last));
    passed.set(print, 1);
    ofOld.set(print, 1);
  }
  const pass = (mine: Map<string, number>, { topic, frame, text }: Waiting): void => {
    const print = gateway.print(frame);
    const count = (mine.get(print) ?? 0) + 1;
    mine.set(print, count);
    if (count <= (passed.get(print) ?? 0)) return;
    passed.set(print, count);
    // A snapshot of before what was pushed already would turn time back.
    if (mine === ofNew && topic.sequence?.isStale(frame)) return;
    topic.receive(frame, text);
  };
  const flush = (): void => {
    const all = waiting ?? [];
    waiting = undefined;
    for (const one of all) if (one.topic.consumers.length > 0) pass(ofNew, one);
  };

  return {
    push: (isNew, topic, frame, text) => {
      if (!isNew) pass(ofOld, { topic, frame, text });
      else if (!waiting) pass(ofNew, { topic, frame, text });
      else {
        waiting.push({ topic, frame, text });
        if (waiting.length > MOST_WAITING) flush();
      }
    },
    switch: flush,
  };
};

/** Integers beyond 2^53 were made exact after the push came. */
const plain = (frame: Frame): Frame =>
  JSON.parse(JSON.stringify(frame, (_, value) => (typeof value === 'bigint' ? Number(value) : value)));
