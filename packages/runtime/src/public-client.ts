import { createTransport } from '#transport';
import { clientOf } from './client-of.ts';
import type { Client } from './client.ts';
import { AbortedError } from './errors/aborted-error.ts';
import { KucoinError } from './errors/kucoin-error.ts';
import { NetworkError } from './errors/network-error.ts';
import { TimeoutError } from './errors/timeout-error.ts';
import type { PublicOptions, Regions } from './options/options.ts';
import { checkTimeout, readSettings } from './options/settings.ts';
import { addressOf } from './regions.ts';
import { render } from './render.ts';
import { after } from './time-source.ts';
import type { NoAnswer } from './transport/transport.ts';
import { unwrap } from './unwrap.ts';

const AGAIN = { retryable: true };
const OPTIONS = ['apiRegion', 'baseUrl', 'timeout', 'socketUrl'];

/**
 * Builds a client that calls public endpoints only. It carries no signing, no rate limits and no repeats, which makes
 * it the smallest one for a web page; a private call on it fails before anything is sent.
 * @throws {OptionsError} for an option that is unknown or has a value it cannot have.
 */
export const createPublicClient = (options: PublicOptions, regions: Regions): Client => {
  const settings = readSettings(options, regions, OPTIONS, () => `Known: ${OPTIONS.join(', ')}`);
  const transport = createTransport({ after });
  return clientOf(async (spec, params, { signal, timeout = settings.timeout } = {}) => {
    const { id, method } = spec;
    checkTimeout(timeout);
    if (spec.channel !== 'Public')
      throw new KucoinError(id, 'this client is a public one.', 'Use createClient.');
    const rendered = render(spec, params, JSON.stringify);
    const base = addressOf(spec, settings);
    const headers = [
      'Content-Type',
      'application/json',
      ...Object.entries(settings.region.headers ?? {}).flat(),
    ];
    const request = { method, base, target: rendered.target, headers, body: rendered.body, timeout, signal };
    try {
      return unwrap(spec, await transport.send(request));
    } catch (error) {
      const { why, cause } = error as NoAnswer;
      if (why === 'network') throw new NetworkError(id, base, cause, AGAIN);
      if (why === 'timeout') throw new TimeoutError(id, timeout, AGAIN);
      throw why ? new AbortedError(id, { cause: signal?.reason }) : error;
    }
  }, options);
};
