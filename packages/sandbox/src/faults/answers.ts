import { stringify } from '@kucoin-typed/runtime';
import { Refusal } from '../refusal.ts';
import type { Answer } from '../service.ts';
import { addFields, replaceEnums } from './alter.ts';
import type { Asked } from './asked.ts';
import type { Effect } from './effect.ts';
import { changeData } from './envelope.ts';
import type { Fault, FaultOf, Kind } from './fault.ts';
import { htmlPage, jsonPage, statusPage } from './pages.ts';
import { refuseItems } from './items.ts';
import type { Random } from './random.ts';
import { seeNothing, seeOld } from './sight.ts';
import type { Standing } from './standing.ts';

/** What the effect of a fault may depend on. */
interface Circumstances {
  readonly random: Random;
  readonly asked: Asked;
  readonly standing: Standing;
  readonly now: () => number;
}

type Page = NonNullable<Effect['page']>;

const QUOTA = 4000;
const RESET_MS = 1000;
const PIECES = 10;
const REFUSED_MSG = 'The exchange refuses this.';

const instead = (page: Page, commit = false): Effect => ({
  page,
  ...(commit ? {} : { processed: false as const }),
});

const say = (code: string, msg: string, status?: number): Effect =>
  instead(() => jsonPage(status ?? new Refusal(code, msg).status, code, msg));

/** A refusal that is about the key: other endpoints ask for none. */
const sayOfKey =
  (code: string, msg: string, status?: number) =>
  (fault: { readonly code?: string; readonly msg?: string }): Effect =>
    fault.code === undefined ? say(code, fault.msg ?? msg, status) : say(fault.code, fault.msg ?? msg);

const untrue =
  (text: string | ((truth: Answer) => string)): Page =>
  (truth) => ({
    status: 200,
    headers: truth.headers,
    text: typeof text === 'string' ? text : text(truth),
  });

const rateLimited = (fault: FaultOf<'rate-limited'>, { standing }: Circumstances): Effect => {
  const { headers = true, limit = QUOTA, reset = standing.remaining() ?? RESET_MS } = fault;
  const said = headers
    ? {
        'gw-ratelimit-limit': String(limit),
        'gw-ratelimit-remaining': '0',
        'gw-ratelimit-reset': String(reset),
      }
    : {};
  return instead(() => jsonPage(429, '429000', 'Too many requests in a short period of time.', said));
};

const skewed = (ms: number, asked: Asked): Effect => ({
  skew: ms,
  page: (truth) => {
    if (!asked.endpoint?.id.endsWith('.getServerTime')) return truth;
    const text = changeData(truth.text, (data) => (typeof data === 'number' ? data + ms : data));
    return { ...truth, text };
  },
});

type Effects = {
  readonly [K in Kind]?: (fault: FaultOf<K>, circumstances: Circumstances) => Effect;
};

const EFFECTS: Effects = {
  latency: ({ ms, when = 'before' }, { random }) =>
    when === 'before' ? { hold: random.draw(ms) } : { delay: random.draw(ms) },
  held: ({ ms, meanwhile }, { random }) => ({
    hold: random.draw(ms),
    ...(meanwhile ? { meanwhile } : {}),
  }),
  'lost-before': ({ how = 'closed' }) => ({ processed: false, delivery: { how } }),
  'lost-after': ({ how = 'closed' }) => ({ delivery: { how } }),
  reset: ({ commit = false }) => ({
    ...(commit ? {} : { processed: false as const }),
    delivery: { how: 'reset' },
  }),
  stall: ({ commit = false }) => ({
    ...(commit ? {} : { processed: false as const }),
    delivery: { how: 'stall' },
  }),
  'half-body': ({ ending = 'closed' }) => ({
    delivery: { how: ending === 'cut' ? ending : `half-${ending}` },
  }),
  'slow-body': ({ ms, pieces = PIECES }, { random }) => ({
    delivery: { how: 'drip', ms: random.draw(ms), pieces },
  }),
  status: ({ status = 500, code, msg, commit }) => instead(() => statusPage(status, code, msg), commit),
  refused: ({ code, msg = REFUSED_MSG, status }) => say(code, msg, status),
  html: ({ error, status = error === undefined ? 502 : 403, title, commit }) =>
    instead(() => htmlPage(status, title, error), commit),
  garbage: ({ commit }) => instead(untrue('\u0000\ufffd{"code":"2000'), commit),
  'empty-body': ({ commit }) => instead(untrue(''), commit),
  'null-data': ({ commit }) => instead(untrue(stringify({ code: '200000', data: null })), commit),
  'foreign-json': ({ commit }) => instead(untrue(stringify({ message: 'upstream timed out' })), commit),
  'refused-items': ({ positions, code, msg = REFUSED_MSG }, { asked }) => ({
    keep: (at) => !positions.includes(at),
    page: (truth) => ({ ...truth, text: refuseItems(truth.text, asked, positions, code, msg) }),
  }),
  'half-done': ({ items }) => ({
    keep: (at) => at < items,
    page: (truth) => (truth.status === 200 ? statusPage(500) : truth),
  }),
  unseen: () => ({ page: seeNothing }),
  stale: ({ ms }, { asked, standing, now }) => ({
    page: (truth) => seeOld(standing, asked.question, truth, now(), ms),
  }),
  'rate-limited': rateLimited,
  'clock-skew': ({ ms }, { asked }) => skewed(ms, asked),
  'key-expired': sayOfKey('400003', 'There is no such API key.'),
  'key-restricted': sayOfKey('411100', 'The account behind this key is frozen.'),
  permission: sayOfKey('400007', 'The key does not have the permission that this endpoint needs.'),
  ip: sayOfKey('400006', 'The key may not be used from this address.', 403),
  'unknown-fields': ({ fields }) => ({
    page: (truth) => ({ ...truth, text: addFields(truth.text, fields) }),
  }),
  'unknown-enums': ({ fields, value }) => ({
    page: (truth) => ({ ...truth, text: replaceEnums(truth.text, fields, value) }),
  }),
};

const OF_KEYS: ReadonlySet<Kind> = new Set(['key-expired', 'key-restricted', 'permission', 'ip']);
/** What was placed is never unseen by who places it. */
const OF_READING: ReadonlySet<Kind> = new Set(['unseen', 'stale']);

/** Whether a fault makes sense for the request at all. */
export const concerns = ({ kind }: Fault, { endpoint, values }: Asked): boolean => {
  if (OF_KEYS.has(kind)) return endpoint?.operation['x-api-channel'] === 'Private';
  return !OF_READING.has(kind) || values('method').includes('GET');
};

export const effectOf = (fault: Fault, circumstances: Circumstances): Effect => {
  // The table pairs each kind with its own fault, which the compiler does not follow through a look-up.
  const effect = EFFECTS[fault.kind] as ((fault: Fault, around: Circumstances) => Effect) | undefined;
  return effect?.(fault, circumstances) ?? {};
};
