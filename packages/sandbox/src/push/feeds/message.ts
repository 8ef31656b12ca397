import { stringify } from '@kucoin-typed/runtime';
import type { Channel } from '../channel.ts';

/** A classic push around data that is JSON already. */
export const message = ({ topic, uid }: Channel, subject: string, json: string): string =>
  uid === undefined
    ? `{"topic":"${topic}","type":"message","subject":"${subject}","data":${json}}`
    : `{"topic":"${topic}","type":"message","subject":"${subject}","userId":"${uid}","channelType":"private","data":${json}}`;

/** A classic push. */
export const messageOf = (channel: Channel, subject: string, data: object): string =>
  message(channel, subject, stringify(data));

/** Nanoseconds of a time in milliseconds. */
export const toNs = (ms: number): bigint => BigInt(ms) * 1_000_000n;
