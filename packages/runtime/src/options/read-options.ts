import { OptionsError } from '../errors/options-error.ts';
import { nearest } from './nearest.ts';
import type { ClientOptions, Regions, RetryOptions } from './options.ts';
import { checkTimeout, isPlain, readSettings, type Settings } from './settings.ts';

/** Every option there is; the type makes sure that none is missing. */
const OPTIONS: Readonly<Record<keyof ClientOptions, true>> = {
  apiKey: true, apiSecret: true, apiPassphrase: true, apiAccessToken: true, apiKeyVersion: true,
  credentials: true, apiRegion: true, baseUrl: true, sandbox: true, timeout: true, deadline: true,
  strictParamValidation: true, parseExceptions: true, keepAlive: true, keepAliveMsecs: true,
  customTimestampFn: true, customSignMessageFn: true, partner: true, proxy: true, retry: true,
  rateLimit: true, clock: true, journal: true, logger: true, hooks: true, probeRegions: true,
}; // prettier-ignore

/** Options that are objects, and what those have. */
const NESTED: Readonly<Record<string, readonly string[]>> = {
  partner: ['id', 'key', 'name', 'verify', 'futures'],
  retry: ['limit', 'delay', 'maxDelay'],
  rateLimit: ['mode', 'vipLevel', 'account', 'address', 'store'],
  clock: ['measure', 'maxAge', 'source'],
  hooks: ['onCall', 'onAttempt', 'onEnd'],
};

/** Where the sandbox's command listens, unless told otherwise. */
const SANDBOX = 'http://127.0.0.1:7070';

/** The sandbox's hosts have ports in a row. */
const sandboxHosts = (address: string): Record<string, string> => {
  if (!/^http:\/\/[^/?#@]+:\d+\/?$/.test(address)) {
    throw new OptionsError('sandbox', 'must be true or the URL of a local exchange with its port');
  }
  const url = new URL(address);
  return Object.fromEntries(
    ['spot', 'futures', 'broker'].map((host, i) => [host, `http://${url.hostname}:${Number(url.port) + i}`]),
  );
};

/** @throws {OptionsError} for an option that is unknown or has a value it cannot have. It never shows a secret. */
export const readOptions = (options: ClientOptions, regions: Regions): Settings => {
  if (!isPlain(options)) throw new OptionsError('options', 'must be an object');
  const known = Object.keys(OPTIONS);
  const { sandbox, ...rest } = options;
  if (sandbox !== undefined && typeof sandbox !== 'boolean' && typeof sandbox !== 'string') {
    throw new OptionsError('sandbox', 'must be true or the URL of a local exchange');
  }
  if (sandbox && rest.baseUrl !== undefined)
    throw new OptionsError('sandbox', 'and baseUrl exclude each other');
  const effective = sandbox ? { ...rest, baseUrl: sandboxHosts(sandbox === true ? SANDBOX : sandbox) } : rest;
  const settings = readSettings(effective, regions, known, (name) => `Did you mean ${nearest(name, known)}?`);
  const { deadline = 30_000, rateLimit = {}, baseUrl } = effective;
  checkTimeout(deadline, 'deadline');
  for (const [name, members] of Object.entries(NESTED)) checkMembers(name, options[name as never], members);
  for (const name of ['strictParamValidation', 'parseExceptions', 'keepAlive', 'probeRegions'] as const) {
    const value = options[name];
    if (value !== undefined && typeof value !== 'boolean')
      throw new OptionsError(name, 'must be true or false');
  }
  for (const name of ['customTimestampFn', 'customSignMessageFn', 'credentials'] as const) {
    const value = options[name];
    if (value !== undefined && typeof value !== 'function')
      throw new OptionsError(name, 'must be a function');
  }
  checkRest(options);
  return {
    ...settings,
    regions,
    deadline,
    strict: options.strictParamValidation ?? false,
    parse: options.parseExceptions ?? true,
    mode: rateLimit.mode ?? 'wait',
    customTimestampFn: options.customTimestampFn,
    customSign: options.customSignMessageFn !== undefined,
    probeRegions: options.probeRegions ?? false,
    ownBase: baseUrl !== undefined,
  };
};

const checkMembers = (name: string, value: unknown, members: readonly string[]): void => {
  if (value === undefined || (name === 'retry' && (value === false || typeof value === 'number'))) return;
  if (Object(value) !== value || Array.isArray(value)) throw new OptionsError(name, 'must be an object');
  if (!isPlain(value)) return;
  for (const member of Object.keys(value as object)) {
    if (!members.includes(member)) {
      throw new OptionsError(`${name}.${member}`, `is no option. Did you mean ${nearest(member, members)}?`);
    }
  }
};

const checkRest = (options: ClientOptions): void => {
  const { proxy, rateLimit = {}, clock = {}, partner, keepAliveMsecs, journal } = options;
  if (proxy !== undefined && !(/^(https?|socks5?):\/\//.test(proxy) && URL.canParse(proxy))) {
    // The URL may hold a password, so it is not shown.
    throw new OptionsError('proxy', 'must be an http, https or socks5 URL');
  }
  const { mode = 'wait', vipLevel = 0 } = rateLimit;
  if (!['wait', 'throw', 'off'].includes(mode)) {
    throw new OptionsError('rateLimit.mode', `must be wait, throw or off, not ${mode}`);
  }
  if (!(Number.isInteger(vipLevel) && vipLevel >= 0 && vipLevel <= 12)) {
    throw new OptionsError('rateLimit.vipLevel', `must be 0 to 12, not ${String(vipLevel)}`);
  }
  if (!['ahead', 'on-refusal', undefined].includes(clock.measure)) {
    throw new OptionsError('clock.measure', `must be ahead or on-refusal, not ${String(clock.measure)}`);
  }
  if (clock.maxAge !== undefined) checkTimeout(clock.maxAge, 'clock.maxAge');
  if (keepAliveMsecs !== undefined) checkTimeout(keepAliveMsecs, 'keepAliveMsecs');
  if (journal && !(typeof journal.append === 'function' && typeof journal.read === 'function')) {
    throw new OptionsError('journal', 'must be a journal, such as fileJournal(path)');
  }
  if (
    partner &&
    !(typeof partner.id === 'string' && partner.id && typeof partner.key === 'string' && partner.key)
  ) {
    throw new OptionsError('partner', 'must have an id and a key');
  }
};

/** @throws {OptionsError} */
export const readRetry = (retry: ClientOptions['retry']): RetryOptions => {
  if (retry === false) return { limit: 0 };
  const {
    limit = 3,
    delay = 200,
    maxDelay = 5000,
  } = typeof retry === 'number' ? { limit: retry } : (retry ?? {});
  if (!(Number.isInteger(limit) && limit >= 0)) {
    throw new OptionsError('retry', `must be a whole number of repeats, not ${String(limit)}`);
  }
  checkTimeout(delay, 'retry.delay');
  checkTimeout(maxDelay, 'retry.maxDelay');
  return { limit, delay, maxDelay };
};
