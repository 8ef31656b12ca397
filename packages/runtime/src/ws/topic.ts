import type { Client } from '../client.ts';
import { ParamsError } from '../errors/params-error.ts';
import type { ChannelSpec, SubscribeOptions } from './channel.ts';
import { classicGateway, classicTopic } from './gateways/classic.ts';
import type { Stream } from './stream.ts';
import { subscribe } from './subscribe.ts';

/** How a topic that is given as text is subscribed to. */
export interface TopicOptions extends SubscribeOptions {
  /** For a topic that the specs do not know: any channel of the gateway that has it. */
  readonly like?: { readonly spec: object } | undefined;
}

/**
 * Subscribes to a topic as KuCoin's pages spell it.
 * @param channels those that the specs know.
 */
export const subscribeTopic = (
  client: Client,
  channels: readonly ChannelSpec[],
  topic: string,
  { like, ...options }: TopicOptions = {},
): Stream<unknown> => {
  if (typeof topic !== 'string' || !/^\/[^\s:]+(:[^\s:]+)?$/.test(topic))
    throw new ParamsError('kucoin.subscribe', 'topic', 'must look like /market/match:BTC-USDT');
  const colon = topic.indexOf(':') + 1;
  const prefix = topic.slice(0, colon);
  const names = colon > 0 ? topic.slice(colon).split(',').filter(Boolean) : [''];
  const known =
    channels.find((spec) => spec.topic === topic) ??
    channels.find((spec) => argsOf(spec, prefix + (names[0] ?? '')) !== undefined);
  const model = like?.spec as ChannelSpec | undefined;
  if (!known && !model?.token)
    throw new ParamsError(
      'kucoin.subscribe',
      'topic',
      `is not known here: ${topic}; name a channel on the same gateway, such as { like: kucoin.ws.spot.trade }`,
    );
  const bare = topic.replace(/:$/, '');
  const spec = known ?? ({ ...model, id: bare, topic: bare, exact: [], facts: {} } as ChannelSpec);
  return subscribe(
    client,
    spec,
    () => ({
      gateway: classicGateway(spec),
      topics: (colon > 0 ? [...new Set(names)].map((name) => prefix + name) : [topic]).map((name) =>
        classicTopic(name, argsOf(spec, name) ?? {}),
      ),
    }),
    options,
  );
};

/** The arguments in a topic that a channel may have: `/market/candles:{symbol}_{type}`; `undefined` if it is another's. */
const argsOf = ({ topic }: ChannelSpec, name: string): Record<string, string> | undefined => {
  const keys: string[] = [];
  const pattern = topic.replace(/[.*+?^$()|[\]\\]/g, '\\$&').replace(/\{(\w+)\}/g, (_, key: string) => {
    keys.push(key.replace(/s$/, ''));
    return keys.length > 1 ? '(.+)' : '([^,]+?)';
  });
  const found = new RegExp(`^${pattern}$`).exec(name);
  return found ? Object.fromEntries(keys.map((key, i) => [key, found[i + 1] ?? ''])) : undefined;
};
