import type { Topic } from './topic.ts';

/** A topic that stays silent is looked after less and less often, up to this many times its pace. */
const MOST_PACES = 60;

/**
 * Notices a topic that is confirmed and says nothing for longer than it should: the socket is probed, the topic is
 * subscribed to again, and its readers are told.
 */
export const watchOver = (topic: Topic, nudge: () => void): void => {
  const { quiet } = topic;
  const now = performance.now();
  if (topic.messages !== quiet.messages || topic.state !== 'confirmed') {
    quiet.messages = topic.messages;
    quiet.since = now;
    quiet.times = 0;
    return;
  }
  const pace = paceOf(topic);
  if (pace === undefined) return;
  const silent = now - quiet.since;
  if (silent < pace * Math.min(MOST_PACES, 2 ** quiet.times)) return;
  quiet.times += 1;
  const at = Date.now();
  for (const { stream } of topic.consumers)
    stream.tell('silent', { topic: topic.request.name, quiet: Math.round(silent), at });
  topic.gaps.begin('silence', at - silent);
  nudge();
};

/** The shortest silence that any reader minds. */
const paceOf = ({ spec, consumers }: Topic): number | undefined => {
  let pace: number | undefined;
  for (const { silence = spec.facts?.pace } of consumers) {
    if (silence === undefined || silence === false) continue;
    pace = Math.min(pace ?? Infinity, silence);
  }
  return pace;
};
