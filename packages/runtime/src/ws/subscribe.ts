import type { Client } from '../client.ts';
import { ParamsError } from '../errors/params-error.ts';
import { StreamError } from '../errors/stream-error.ts';
import { nearest } from '../options/nearest.ts';
import type { PushSpec, SubscribeOptions } from './channel.ts';
import type { Subscription } from './gateways/gateway.ts';
import { hubFor } from './hub/hub.ts';
import { statusOf, type Consumer, type Topic } from './hub/topic.ts';
import { Stream } from './stream.ts';

const OPTIONS: readonly (keyof SubscribeOptions)[] = ['signal', 'flow', 'buffer', 'fill', 'silence'];

/** @throws {ParamsError} for an option that there is not: it would be passed over in silence. */
const checkOptions = (id: string, options: object): void => {
  if (typeof options !== 'object') throw new ParamsError(id, 'options', 'must be an object');
  for (const name of Object.keys(options))
    if (!OPTIONS.includes(name as keyof SubscribeOptions))
      throw new ParamsError(id, name, `is no option of a stream; the nearest is ${nearest(name, OPTIONS)}`);
};

/** Subscribes to a channel. The stream is there at once; its `ready` tells when the exchange has confirmed. */
export const subscribe = (
  client: Client,
  spec: PushSpec,
  render: () => Subscription,
  options: SubscribeOptions = {},
): Stream<unknown> => {
  checkOptions(spec.id, options);
  const stream = new Stream<unknown>(spec.id, options);
  const { fill = options.flow !== 'latest', silence } = options;
  if (silence !== undefined && silence !== false && !(silence > 0 && silence < 2 ** 31))
    throw new ParamsError(spec.id, 'silence', 'must be milliseconds above 0, or false');
  // What is wrong with the parameters is told by the stream, like all else that is wrong with it.
  queueMicrotask(() => {
    if (stream.ended) return;
    try {
      start(client, spec, render(), stream, { fill, silence });
    } catch (error) {
      stream.fail(error as Error);
    }
  });
  return stream;
};

/** It was said to be asked for again: not where the stream ends. */
const asEnd = (error: Error): Error => {
  if (!(error instanceof StreamError)) return error;
  const cure = 'Check the symbol and whether the key may read this topic, and subscribe again.';
  return new StreamError(error.endpoint, error.what, cure, { cause: error.cause });
};

const start = (
  client: Client,
  spec: PushSpec,
  { gateway, topics: requests }: Subscription,
  stream: Stream<unknown>,
  { fill, silence }: Pick<Consumer, 'fill' | 'silence'>,
): void => {
  const hub = hubFor(client, gateway);
  const open = new Set(requests.map(({ key }) => key));
  const refused = new Map<string, Error>();
  const settled = (topic: Topic, error?: Error): void => {
    const { key } = topic.request;
    if (error) refused.set(key, error);
    else if (refused.delete(key) || open.has(key)) open.delete(key);
    if (!error && open.size === 0) return stream.confirm();
    if (!error || refused.size < open.size) return;
    // Whatever was not confirmed was refused. A stream that has nothing else is over.
    const [first] = refused.values();
    if (refused.size === requests.length && first) stream.fail(asEnd(first));
    else stream.confirm(first);
  };
  const consumer: Consumer = { id: spec.id, stream, fill, silence, settled };
  const topics = hub.join(spec, requests, consumer);
  stream.feedFrom({
    status: () => topics.map(statusOf),
    leave: () => hub.leave(consumer, topics),
    renew: () => hub.renew(topics),
  });
  // Topics that others read already were confirmed or refused before.
  for (const topic of topics) {
    if (topic.state === 'confirmed') settled(topic);
    else if (topic.state === 'failing' && topic.refused) settled(topic, topic.error);
  }
};
