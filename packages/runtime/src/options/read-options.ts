import { OptionsError } from '../errors/options-error.ts';
import { nearest } from './nearest.ts';
import type { ClientOptions, Regions, RetryOptions, SocketOptions } from './options.ts';
import { checkTimeout, isPlain, readSettings, type Settings } from './settings.ts';

/** Every option there is; the type makes sure that none is missing. */
export const OPTIONS: Readonly<Record<keyof ClientOptions, true>> = {
  apiKey: true, apiSecret: true, apiPassphrase: true, apiAccessToken: true, apiKeyVersion: true,
  credentials: true, apiRegion: true, baseUrl: true, sandbox: true, timeout: true, deadline: true,
  strictParamValidation: true, parseExceptions: true, keepAlive: true, keepAliveMsecs: true,
  customTimestampFn: true, customSignMessageFn: true, partner: true, proxy: true, retry: true,
  rateLimit: true, clock: true, journal: true, logger: true, hooks: true, probeRegions: true,
  socketUrl: true, sockets: true,
}; // prettier-ignore

/** Options that are objects, and what those have. */
export const NESTED: Readonly<Record<string, readonly string[]>> = {
  partner: ['id', 'key', 'name', 'verify', 'futures'],
  retry: ['limit', 'delay', 'maxDelay'],
  rateLimit: ['mode', 'vipLevel', 'account', 'address', 'store'],
  clock: ['measure', 'maxAge', 'source'],
  hooks: ['onCall', 'onAttempt', 'onEnd'],
  sockets: ['maxAge', 'tokenProvider'],
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

/** Its sockets are on its spot host. */
const sandboxSockets = (address: string): Record<string, string> => {
  const base = address.replace(/^http/, 'ws').replace(/\/$/, '');
  return {
    unifiedSpot: `${base}/push/spot`,
    unifiedFutures: `${base}/push/futures`,
    unifiedPrivate: `${base}/push/private`,
    trading: `${base}/v1/private`,
  };
};

const checkSockets = ({ maxAge, tokenProvider }: SocketOptions): void => {
  if (maxAge !== undefined) checkTimeout(maxAge, 'sockets.maxAge');
  if (tokenProvider !== undefined && typeof tokenProvider !== 'function')
    throw new OptionsError('sockets.tokenProvider', 'must be a function');
};

/** @throws {OptionsError} for what no socket can be opened to. */
const checkSocketUrl = (urls: unknown): void => {
  if (urls === undefined) return;
  const isOne = (url: unknown): boolean =>
    typeof url === 'string' && /^wss?:\/\/[^?#@]+$/.test(url) && URL.canParse(url);
  if (!isPlain(urls) || !Object.values(urls as object).every(isOne))
    throw new OptionsError('socketUrl', 'must be ws or wss URLs without user, query and fragment');
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
  const local = sandbox === true ? SANDBOX : sandbox;
  const effective = local
    ? { socketUrl: sandboxSockets(local), ...rest, baseUrl: sandboxHosts(local) }
    : rest;
  const { socketUrl, sockets = {} } = effective;
  checkSocketUrl(socketUrl);
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
  checkMethods(options);
  checkRest(options);
  checkSockets(sockets);
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
    socketUrl,
    sockets,
  };
};

/** What the client calls on the objects that it is given. */
const METHODS: Readonly<Record<string, readonly string[]>> = {
  logger: ['trace', 'info', 'error'],
  journal: ['append', 'read'],
  'rateLimit.store': ['take', 'settle', 'stop', 'use'],
  'clock.source': ['now', 'monotonic', 'after'],
};

/** A missing method must not come to light in the middle of an order. */
const checkMethods = (options: ClientOptions): void => {
  for (const [path, names] of Object.entries(METHODS)) {
    let value: any = options;
    for (const name of path.split('.')) value = value?.[name];
    if (value === undefined) continue;
    const missing = names.filter((name) => typeof value?.[name] !== 'function');
    if (missing.length > 0) throw new OptionsError(path, `must have the function ${missing.join(', ')}`);
  }
  for (const [name, hook] of Object.entries(options.hooks ?? {})) {
    if (hook !== undefined && typeof hook !== 'function')
      throw new OptionsError(`hooks.${name}`, 'must be a function');
  }
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

const isHeader = (value: unknown): boolean => typeof value === 'string' && /^[\x21-\x7e]+$/.test(value);

const checkRest = ({ proxy, rateLimit = {}, clock = {}, partner, keepAliveMsecs }: ClientOptions): void => {
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
  for (const [name, pair] of [
    ['partner', partner],
    ['partner.futures', partner?.futures],
  ] as const) {
    if (pair !== undefined && !(isHeader(pair?.id) && isHeader(pair?.key)))
      throw new OptionsError(name, 'must have an id and a key');
  }
  if (partner?.name !== undefined && !isHeader(partner.name))
    throw new OptionsError('partner.name', 'must be a name');
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
