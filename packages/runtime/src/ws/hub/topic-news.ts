import type { Link } from '../link/link.ts';
import type { Consumer, Topic } from './topic.ts';

/** The exchange has confirmed a topic on a socket, or pushes it there. */
export const confirmTopic = (topic: Topic, link: Link): void => {
  if (!link.open) return;
  topic.on.add(link);
  topic.failures = 0;
  topic.refused = false;
  if (topic.state === 'confirmed') return;
  const again = topic.wasConfirmed;
  topic.state = 'confirmed';
  topic.error = undefined;
  topic.wasConfirmed = true;
  topic.quiet.since = performance.now();
  for (const consumer of topic.consumers) {
    if (again) consumer.stream.tell('resumed', { topics: [topic.request.name], at: Date.now() });
    consumer.settled(topic);
  }
  topic.gaps.resume();
};

export interface Loss {
  readonly why: string;
  /** When the socket certainly lived, in ms since 1970. */
  readonly aliveAt: number;
  /** Whether it is certain to have pushed all until now; else it was perhaps dead long before that was noticed. */
  readonly isComplete: boolean;
}

/** A socket pushes no more. What another one pushes as well has missed nothing if this one was complete. */
export const interruptTopics = (topics: Iterable<Topic>, link: Link, loss: Loss): void => {
  const { why, aliveAt, isComplete } = loss;
  const hit: Topic[] = [];
  for (const topic of topics) {
    if (topic.on.delete(link) && !(isComplete && topic.on.size > 0)) hit.push(topic);
    if (topic.on.size === 0) topic.state = 'waiting';
  }
  for (const topic of hit) topic.gaps.begin('connection', aliveAt);
  const at = Date.now();
  tellTopics(hit, ({ stream }, names) => stream.tell('interrupted', { topics: names, at, why }));
  const pushed = hit.filter(({ on }) => on.size > 0);
  tellTopics(pushed, ({ stream }, names) => stream.tell('resumed', { topics: names, at }));
  for (const topic of pushed) topic.gaps.resume();
};

const tellTopics = (hit: readonly Topic[], tell: (consumer: Consumer, names: string[]) => void): void => {
  const told = new Map<Consumer, string[]>();
  for (const { consumers, request } of hit) {
    for (const consumer of consumers) {
      const names = told.get(consumer) ?? [];
      told.set(consumer, names);
      names.push(request.name);
    }
  }
  for (const [consumer, names] of told) tell(consumer, names);
};
