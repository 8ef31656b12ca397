import type { Gateway } from '../gateways/gateway.ts';
import type { Topic } from './topic.ts';

/** Topics by what may go into one frame. */
export const framesOf = (gateway: Gateway, topics: readonly Topic[]): Topic[][] => {
  const open = new Map<string, Topic[]>();
  const frames: Topic[][] = [];
  for (const topic of topics) {
    const { batch } = topic.request;
    const frame = open.get(batch);
    if (batch !== '' && frame && frame.length < gateway.limits.topicsPerRequest) frame.push(topic);
    else {
      const fresh = [topic];
      frames.push(fresh);
      open.set(batch, fresh);
    }
  }
  return frames;
};
