import type { Kind } from './fault.ts';
import { CODE, CUT, ERROR_STATUS, FLAG, MS, OFFSET, SPAN, STATUS, TEXT } from './kind-entry.ts';
import type { KindEntry, Surface } from './kind-entry.ts';
import type { SocketKind } from './socket-kinds.ts';

const commit = { commit: FLAG };
const refused = { code: CODE, msg: TEXT };
const answers: readonly Surface[] = ['answers'];
const both: readonly Surface[] = ['answers', 'pushes'];

/** What can happen to an answer, and at times to a push as well. */
export const ANSWER_KINDS: Readonly<Record<Exclude<Kind, SocketKind>, KindEntry>> = {
  latency: {
    help: 'The answer takes so much longer: before the request is processed, or after.',
    at: answers,
    fields: { ms: SPAN, when: { enum: ['before', 'after'] } },
    required: ['ms'],
  },
  held: {
    help: 'The request reaches the exchange so much later, even if its client has gone.',
    at: answers,
    fields: { ms: SPAN, meanwhile: CUT },
    required: ['ms'],
  },
  'lost-before': {
    help: 'The connection is cut and nothing was done.',
    at: answers,
    fields: { how: CUT },
  },
  'lost-after': {
    help: 'All is done, but the connection is cut before the answer.',
    at: answers,
    fields: { how: CUT },
  },
  reset: { help: 'The connection is reset (RST).', at: answers, fields: commit },
  stall: { help: 'The connection stays open and nothing is said.', at: answers, fields: commit },
  'half-body': {
    help: 'The headers and half of the answer come, then the connection breaks or stalls.',
    at: answers,
    fields: { ending: { enum: ['closed', 'reset', 'stall', 'cut'] } },
  },
  'slow-body': {
    help: 'The answer drips.',
    at: answers,
    fields: { ms: SPAN, pieces: { type: 'integer', minimum: 2, maximum: 1000 } },
    required: ['ms'],
  },
  status: {
    help: 'Another HTTP status with KuCoin’s JSON body.',
    at: answers,
    fields: { status: STATUS, ...refused, ...commit },
  },
  refused: {
    help: 'KuCoin says no.',
    at: answers,
    fields: { ...refused, status: STATUS },
    required: ['code'],
  },
  html: {
    help: 'A page of a proxy or CDN instead of JSON; `error: 1015` is a block of the address.',
    at: answers,
    fields: {
      status: ERROR_STATUS,
      title: TEXT,
      error: { type: 'integer', minimum: 1000, maximum: 1999 },
      ...commit,
    },
  },
  garbage: { help: 'Status 200 and no JSON.', at: answers, fields: commit },
  'empty-body': { help: 'Status 200 and no body.', at: answers, fields: commit },
  'null-data': { help: 'Success without what was asked for.', at: answers, fields: commit },
  'foreign-json': { help: 'JSON that is not KuCoin’s.', at: answers, fields: commit },
  'refused-items': {
    help: 'These items of a batch (from 0) are refused, the others are not.',
    at: answers,
    fields: {
      positions: {
        type: 'array',
        items: { type: 'integer', minimum: 0, maximum: 999 },
        minItems: 1,
        maxItems: 100,
      },
      ...refused,
    },
    required: ['positions', 'code'],
  },
  'half-done': {
    help: 'Of a batch only so many items are done; then comes a 500.',
    at: answers,
    fields: { items: { type: 'integer', minimum: 0, maximum: 999 } },
    required: ['items'],
  },
  unseen: { help: 'A look-up or list does not see what is there.', at: answers, fields: {} },
  stale: {
    help: 'For so long a question gets the answer that it got first.',
    at: answers,
    fields: { ms: MS },
    required: ['ms'],
  },
  'rate-limited': {
    help: 'Code 429000; without headers it means an overload.',
    at: answers,
    fields: { headers: FLAG, limit: { type: 'integer', minimum: 1, maximum: 1_000_000 }, reset: MS },
  },
  'clock-skew': {
    help: 'The exchange’s clock is so much ahead (or behind) for the gate and in the server time.',
    at: answers,
    fields: { ms: OFFSET },
    required: ['ms'],
  },
  'key-expired': { help: 'The key is unknown (400003).', at: answers, fields: refused },
  'key-restricted': { help: 'The account is frozen (411100).', at: answers, fields: refused },
  permission: { help: 'The key may not do this (400007).', at: answers, fields: refused },
  ip: { help: 'The address is not on the key’s list (400006).', at: answers, fields: refused },
  'unknown-fields': {
    help: 'Every object of the answer or push has more fields.',
    at: both,
    fields: { fields: { type: 'object', maxProperties: 50, propertyNames: { not: { const: '__proto__' } } } },
  },
  'unknown-enums': {
    help: 'These fields have a value that nobody knows.',
    at: both,
    fields: { fields: { type: 'array', items: CODE, minItems: 1, maxItems: 50 }, value: TEXT },
    required: ['fields'],
  },
};
