import { StreamError } from '../../errors/stream-error.ts';
import type { Gateway } from '../gateways/gateway.ts';
import { RequestRefused, type Link } from '../link/link.ts';
import { framesOf } from './frames.ts';
import { createGivingBack } from './giving-back.ts';
import type { Topic } from './topic.ts';

const RETRY_MS = 1000;
const MOST_RETRY_MS = 60_000;
/** KuCoin's code for more topics than a socket takes. */
const CROWDED = '509';

export interface AskingHooks {
  /** Whether a topic is still wanted on this line. */
  readonly isWanted: (topic: Topic) => boolean;
  readonly confirmed: (topic: Topic, link: Link) => void;
  /** Whether what the socket has no room for went elsewhere. */
  readonly crowded: (link: Link) => boolean;
}

/** Asks for topics, as many in a frame as the gateway takes, and asks again for those that fail, each by itself. */
export interface Asking {
  /** Resolves when every one of them was answered, whichever way. */
  ask(link: Link, topics: readonly Topic[]): Promise<void>;
  /** Resolves when the exchange pushes it no more. */
  giveBack(link: Link, topic: Topic): Promise<void>;
  /** Whether what a socket pushes may still be of a subscription to this topic that was given back. */
  isLeaving(link: Link, topic: Topic): boolean;
  stop(): void;
}

export const createAsking = (gateway: Gateway, { isWanted, confirmed, crowded }: AskingHooks): Asking => {
  const timers = new Set<ReturnType<typeof setTimeout>>();
  /** Topics that are asked for in the same turn go together. */
  const pending = new Map<Link, { readonly topics: Set<Topic>; readonly done: Promise<void> }>();
  /** Topics that were asked for and not answered yet. */
  const inFlight = new WeakMap<Link, Set<Topic>>();
  const leaving = createGivingBack(gateway);

  const later = (link: Link, topic: Topic): void => {
    const ms = Math.min(MOST_RETRY_MS, RETRY_MS * 2 ** Math.max(0, topic.failures - 1));
    const timer = setTimeout(
      () => {
        timers.delete(timer);
        if (link.open && isWanted(topic) && !topic.on.has(link)) void ask(link, [topic]);
      },
      ms / 2 + (Math.random() * ms) / 2,
    );
    timers.add(timer);
  };

  const failed = (link: Link, topic: Topic, cause: Error): void => {
    // What was pushed meanwhile needs no error.
    if (!isWanted(topic) || topic.on.has(link)) return;
    if (cause instanceof RequestRefused && cause.code === CROWDED && crowded(link)) return;
    // What another socket pushes needs none either.
    if (topic.on.size > 0) return later(link, topic);
    // A topic that the specs do not know is its own id.
    const isNamed = topic.spec.id === topic.request.name;
    const what = isNamed ? cause.message : `${topic.request.name}: ${cause.message}`;
    const cure = 'Check the symbol and whether the key may read this topic. It is asked for again by itself.';
    const error = new StreamError(topic.spec.id, what, cure, { cause });
    topic.failures += 1;
    topic.state = 'failing';
    topic.error = error;
    topic.refused = cause instanceof RequestRefused;
    for (const consumer of topic.consumers) {
      consumer.stream.tell('failing', { topic: topic.request.name, error, at: Date.now() });
      if (!topic.wasConfirmed && topic.refused) consumer.settled(topic, error);
    }
    if (isWanted(topic)) later(link, topic);
  };

  const askTogether = async (link: Link, topics: readonly Topic[]): Promise<void> => {
    for (const topic of topics) if (topic.on.size === 0) topic.state = 'asking';
    // Those whose readers left while the frame waited for its turn are not asked for.
    let asked: readonly Topic[] = [];
    const flying = inFlight.get(link) ?? new Set();
    inFlight.set(link, flying);
    try {
      await link.ask((id) => {
        asked = topics.filter((topic) => isWanted(topic) && !topic.on.has(link));
        for (const topic of asked) flying.add(topic);
        const requests = asked.map(({ request }) => request);
        return requests.length > 0 ? gateway.write('subscribe', requests, id) : undefined;
      });
      for (const topic of asked) if (isWanted(topic)) confirmed(topic, link);
    } catch (error) {
      if (!link.open) return;
      // One of them may be to blame.
      if (error instanceof RequestRefused && asked.length > 1) {
        for (const topic of asked) flying.delete(topic);
        const half = Math.ceil(asked.length / 2);
        for (const part of [asked.slice(0, half), asked.slice(half)]) await askTogether(link, part);
      } else for (const topic of asked) failed(link, topic, error as Error);
    } finally {
      for (const topic of asked) flying.delete(topic);
    }
  };

  const askAll = async (link: Link, topics: readonly Topic[]): Promise<void> => {
    const wanted = topics.filter((topic) => {
      if (!isWanted(topic) || topic.on.has(link)) return false;
      // One that was just given back under the same name is pushed still.
      if (!leaving.keep(link, topic)) return true;
      confirmed(topic, link);
      return false;
    });
    await Promise.all(framesOf(gateway, wanted).map((frame) => askTogether(link, frame)));
  };

  const ask = (link: Link, topics: readonly Topic[]): Promise<void> => {
    const waiting = pending.get(link);
    if (waiting) {
      for (const topic of topics) waiting.topics.add(topic);
      return waiting.done;
    }
    const all = new Set(topics);
    const done = Promise.resolve().then(() => {
      pending.delete(link);
      return askAll(link, [...all]);
    });
    pending.set(link, { topics: all, done });
    return done;
  };

  return {
    ask,
    giveBack: (link, topic) => {
      const isPushed = topic.on.delete(link);
      pending.get(link)?.topics.delete(topic);
      if (!isPushed && !inFlight.get(link)?.has(topic)) return Promise.resolve();
      return leaving.giveBack(link, topic, isPushed);
    },
    isLeaving: leaving.isLeaving,
    stop: () => {
      for (const timer of timers) clearTimeout(timer);
    },
  };
};
