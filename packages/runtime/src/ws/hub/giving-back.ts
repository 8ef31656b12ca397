import type { Gateway } from '../gateways/gateway.ts';
import type { Link } from '../link/link.ts';
import { pauseFor } from '../link/pause.ts';
import { framesOf } from './frames.ts';
import type { Topic } from './topic.ts';

/** Gives topics back, as many in a frame as the gateway takes. */
export interface GivingBack {
  /** Resolves when the exchange pushes it no more, or says nothing to it. */
  giveBack(link: Link, topic: Topic, isPushed: boolean): Promise<void>;
  /** Keeps the subscription for another topic of the same name, if the exchange was not told yet. */
  keep(link: Link, topic: Topic): boolean;
  /** Whether another topic of this name is on its way out, so that a push may be of its subscription. */
  isLeaving(link: Link, topic: Topic): boolean;
}

interface Leave {
  readonly topic: Topic;
  /** Whether the exchange had confirmed it. */
  readonly isPushed: boolean;
  told: boolean;
}

export const createGivingBack = (gateway: Gateway): GivingBack => {
  const leaving = new WeakMap<Link, Map<string, Leave>>();
  const pending = new Map<Link, { readonly topics: Set<Topic>; readonly done: Promise<void> }>();

  const tell = async (link: Link, topics: readonly Topic[]): Promise<void> => {
    const mine = leaving.get(link);
    const isStill = (topic: Topic): boolean => mine?.get(topic.request.key)?.topic === topic;
    try {
      await link.ask((id) => {
        const left = topics.filter(isStill);
        for (const { request } of left) {
          const one = mine?.get(request.key);
          if (one) one.told = true;
        }
        const requests = left.map(({ request }) => request);
        return requests.length > 0 ? gateway.write('unsubscribe', requests, id) : undefined;
      });
    } catch {
      // Nobody waits for this answer; a socket that fails tells those who do.
    }
    for (const topic of topics) if (isStill(topic)) mine?.delete(topic.request.key);
  };

  return {
    giveBack: (link, topic, isPushed) => {
      const mine = leaving.get(link) ?? new Map<string, Leave>();
      leaving.set(link, mine);
      mine.set(topic.request.key, { topic, isPushed, told: false });
      const waiting = pending.get(link);
      if (waiting) {
        waiting.topics.add(topic);
        return waiting.done;
      }
      const all = new Set([topic]);
      // After this turn: whoever takes the topic over in it costs no frame.
      const done = pauseFor(0).then(async () => {
        pending.delete(link);
        await Promise.all(framesOf(gateway, [...all]).map((frame) => tell(link, frame)));
      });
      pending.set(link, { topics: all, done });
      return done;
    },
    keep: (link, topic) => {
      const mine = leaving.get(link);
      const one = mine?.get(topic.request.key);
      if (!one?.isPushed || one.told || one.topic === topic) return false;
      mine?.delete(topic.request.key);
      return true;
    },
    isLeaving: (link, topic) => {
      const one = leaving.get(link)?.get(topic.request.key);
      return one !== undefined && one.topic !== topic;
    },
  };
};
