import type { Channel } from '../channel.ts';
import type { Desk } from '../feed.ts';
import { unifiedPush } from './unified-push.ts';

/** Channels that carry what is of this trade type: its own, and the one for all. */
export const channelsFor = (desk: Desk, uid: string, tradeType: string, symbol = ''): readonly Channel[] => {
  const suffix = symbol === '' ? '' : ` ${symbol}`;
  return [desk.find(tradeType + suffix, uid), desk.find(`UNIFIED${suffix}`, uid)].filter(
    (channel) => channel !== undefined,
  );
};

/** The same data to each of these channels. */
export const sendTo = (desk: Desk, channels: readonly Channel[], data: object): void => {
  for (const channel of channels) channel.send(unifiedPush(channel.topic, desk.exchange.clock.now(), data));
};
