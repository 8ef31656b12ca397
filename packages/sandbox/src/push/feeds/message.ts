import { stringify } from '@kucoin-typed/runtime';
import type { Channel } from '../channel.ts';

/** A classic push around data that is JSON already; `extra` are more fields of the envelope, each with a comma after it. */
export const message = ({ topic, uid }: Channel, subject: string, json: string, extra = ''): string =>
  uid === undefined
    ? `{"topic":"${topic}","type":"message","subject":"${subject}",${extra}"data":${json}}`
    : `{"topic":"${topic}","type":"message","subject":"${subject}",${extra}"userId":"${uid}","channelType":"private","data":${json}}`;

/** A classic push. */
export const messageOf = (channel: Channel, subject: string, data: object, extra = ''): string =>
  message(channel, subject, stringify(data), extra);

/** An id for pushes that have one, made of the time and a count. */
export const pushId = (at: number, count: number): string => `${at}${String(count % 1000).padStart(3, '0')}`;

/** Nanoseconds of a time in milliseconds, as digits. */
export const nanoseconds = (ms: number): string => `${ms}000000`;

// TypeScript does not know it yet; every Node that runs this does.
const { rawJSON } = JSON as unknown as { readonly rawJSON: (text: string) => object };

/** Nanoseconds as a JSON number, which JavaScript has no number for. A bigint would take the long way to text. */
export const toNs = (ms: number): object => rawJSON(nanoseconds(ms));
