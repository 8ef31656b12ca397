import { htmlPage, jsonPage, refuse, toPage } from './answer.ts';
import type { Answer, Page } from './answer.ts';
import type { Booking } from './book.ts';

/** How an answer reaches the client, or fails to. */
export type Delivery =
  | 'whole'
  /** The connection is reset (RST), or closed (FIN), and nothing was said. */
  | 'reset'
  | 'closed'
  /** Half the body, then a reset. */
  | 'half-reset'
  /** Half the body under a length that is too long, and then nothing more. */
  | 'half-stall'
  /** Half the body under a length that fits the half: to HTTP all is well. */
  | 'cut'
  /** The connection stays open and nothing is said. */
  | 'stall';

/** One way to misbehave. Every part may be combined with the others. Times are exchange time in milliseconds. */
export interface Fault {
  readonly name: string;
  /** The request reaches the exchange only so much later. */
  readonly hold?: number;
  /** What becomes of the connection of a held request meanwhile; it stays open if left out. */
  readonly meanwhile?: 'reset' | 'closed';
  /** False: the exchange itself never gets to see the request. */
  readonly processed?: false;
  /** What the client is told instead of the truth. */
  readonly page?: Page | ((truth: Page) => Page);
  /** A refusal in place of doing what was asked: signed well and counted, but not done. */
  readonly refusal?: Answer;
  /** Time between doing and answering. */
  readonly delay?: number;
  readonly delivery?: Delivery;
  /** The pool is used up for so long, as if by another program of the account. */
  readonly exhausted?: number;
  /** How orders that this request places enter the book. */
  readonly booking?: Booking;
  /** Refusals of single items of a batch, by position from 0. */
  readonly items?: Readonly<Record<number, Answer>>;
  /** A batch breaks down after so many items. */
  readonly stopAfter?: number;
  /** What a look-up sees: nothing, or the order as it was when it was booked. */
  readonly sight?: 'nothing' | 'as-booked';
}

const instead = (name: string, page: Fault['page'], commit: boolean): Fault => ({
  name: commit ? `${name}, committed` : name,
  ...(page === undefined ? {} : { page }),
  ...(commit ? {} : { processed: false }),
});

const cloudflare = { server: 'cloudflare', 'cf-ray': '8f0000000000-AMS' };
const rare = (data: unknown, truth: Page): Page => ({
  ...truth,
  body: JSON.stringify({ code: '200000', data }),
});

/** The faults by name. `commit` says whether the exchange does what was asked before things go wrong. */
export const faults = {
  /** Nothing goes wrong; takes a place in a queue. */
  none: (): Fault => ({ name: 'none' }),
  /** Done, but the connection breaks before the answer. */
  lost: (how: 'reset' | 'closed' = 'reset'): Fault => ({ name: 'lost', delivery: how }),
  /** The connection breaks and nothing was done. */
  dropped: (how: 'reset' | 'closed' = 'reset'): Fault => ({
    name: 'dropped',
    processed: false,
    delivery: how,
  }),
  /** The request gets to the exchange so much later. */
  held: (hold: number, meanwhile?: 'reset' | 'closed'): Fault => ({
    name: `held ${hold} ms${meanwhile ? `, ${meanwhile}` : ''}`,
    hold,
    ...(meanwhile ? { meanwhile } : {}),
  }),
  halfBody: (): Fault => ({ name: 'half a body', delivery: 'half-reset' }),
  halfBodyStalled: (): Fault => ({ name: 'half a body, stalled', delivery: 'half-stall' }),
  cutBody: (): Fault => ({ name: 'cut body', delivery: 'cut' }),
  /** Never answers. */
  stall: (commit: boolean): Fault => ({ ...instead('stall', undefined, commit), delivery: 'stall' }),
  /** KuCoin's own 500. */
  error500: (commit: boolean): Fault =>
    instead('500', toPage(refuse('500000', 'Internal server error.', 500)), commit),
  /** A proxy's page. */
  badGateway: (commit: boolean): Fault => instead('502', htmlPage(502, '502 Bad Gateway'), commit),
  gatewayTimeout: (commit: boolean): Fault => instead('504', htmlPage(504, '504 Gateway Time-out'), commit),
  /** 429 with headers: nothing done, and the pool stays empty for so long. */
  rateLimited: (reset: number): Fault => ({ name: '429', exhausted: reset }),
  /** 429 without headers: the exchange is overloaded, nothing done, nothing counted. */
  overloaded: (): Fault =>
    instead(
      '429 overload',
      toPage(refuse('429000', 'Too many requests in a short period of time.', 429)),
      false,
    ),
  forbidden: (): Fault => instead('403', htmlPage(403, '403 Forbidden'), false),
  /** The edge blocks the address. */
  blocked: (): Fault =>
    instead('1015', htmlPage(429, 'Error 1015: You are being rate limited', cloudflare), false),
  blocked403: (): Fault =>
    instead('1015 as 403', htmlPage(403, 'Error 1015 | Cloudflare', cloudflare), false),
  maintenance: (): Fault =>
    instead('503', jsonPage(503, { code: '503000', msg: 'Service unavailable.' }), false),
  /** Not JSON, with status 200. */
  garbage: (commit: boolean): Fault =>
    instead('garbage', (truth) => ({ ...truth, status: 200, body: '\u0000\ufffd{"code":"2000' }), commit),
  /** Success, but without what was asked for. */
  nullData: (commit: boolean): Fault =>
    instead('null data', (truth) => rare(null, { ...truth, status: 200 }), commit),
  emptyBody: (commit: boolean): Fault =>
    instead('empty body', (truth) => ({ ...truth, status: 200, body: '' }), commit),
  /** A failure under HTTP 200. */
  error200: (commit: boolean): Fault =>
    instead('500000 under 200', toPage(refuse('500000', 'Internal error.')), commit),
  /** JSON, but not KuCoin's. */
  foreignJson: (commit: boolean): Fault =>
    instead('foreign JSON', jsonPage(200, { message: 'upstream timed out' }), commit),
  slow: (delay: number): Fault => ({ name: `slow ${delay} ms`, delay }),
  /** KuCoin says no, e.g. `200004` for a balance that is too low. */
  refused: (code: string, msg: string, status: number = 200): Fault => ({
    name: `refused ${code}`,
    refusal: refuse(code, msg, status),
  }),
  /** These items of a batch are refused, the others are not. */
  refusedItems: (positions: readonly number[], code: string, msg: string): Fault => ({
    name: `items ${positions.join(', ')} refused`,
    items: Object.fromEntries(positions.map((at) => [at, refuse(code, msg)])),
  }),
  /** A batch of which the first items are done; then comes a 500. */
  halfDone: (stopAfter: number): Fault => ({
    name: `500 after ${stopAfter} items`,
    stopAfter,
    page: toPage(refuse('500000', 'Internal server error.', 500)),
  }),
  /** A look-up or list that does not see what is there. */
  unseen: (): Fault => ({ name: 'unseen', sight: 'nothing' }),
  /** A look-up that shows an order as it was when it was booked. */
  stale: (): Fault => ({ name: 'stale', sight: 'as-booked' }),
  /** Accepted as usual, with a fate. */
  booked: (booking: Booking): Fault => ({ name: 'booked', booking }),
} as const;

/** Several faults in one; of the parts that both have, the later counts. */
export const together = (...parts: readonly Fault[]): Fault => ({
  ...Object.assign({}, ...parts),
  name: parts.map(({ name }) => name).join(' + '),
});
