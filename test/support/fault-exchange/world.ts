import type { Answer } from './answer.ts';
import { createBook, standingOf } from './book.ts';
import type { Book, Booking, Order, Standing } from './book.ts';
import { FAMILIES } from './families.ts';
import type { Family } from './families.ts';
import type { Choices } from './choices.ts';
import type { Fault } from './faults.ts';
import { random } from './random.ts';

export type ServiceStatus = 'open' | 'close' | 'cancelonly';

/** Everything that the exchange knows. */
export interface World {
  readonly now: () => number;
  readonly book: Book;
  readonly choices: Choices;
  newId(form: 'hex' | 'vs' | 'digits'): string;
  /** How new orders enter the book where the fault says nothing. */
  booking: Booking;
  /** Stop orders whose trigger lies ahead. */
  readonly waiting: Set<Order>;
  /** By host, then of the unified account. */
  readonly status: Record<'spot' | 'futures' | 'broker', ServiceStatus>;
}

/** One request, while it is being done. */
export interface Call {
  readonly world: World;
  readonly id: string;
  readonly uid: string;
  /** Path, query and fields of the body in one. */
  readonly params: Readonly<Record<string, any>>;
  readonly body: any;
  readonly query: Readonly<Record<string, string>>;
  /** The KC-API-TIMESTAMP header. */
  readonly timestamp: number;
  readonly now: number;
  readonly fault: Fault;
  /** For the log: orders that it booked, and orders that it closed or changed. */
  readonly booked: string[];
  readonly changed: string[];
}

export type Behaviour = (call: Call) => Answer;

export const createWorld = (now: () => number, seed: number, choices: Choices): World => {
  const machine = random(seed, 'ids')
    .between(0, 2 ** 31)
    .toString(16)
    .padStart(10, '0');
  let count = 0;
  const newId = (form: 'hex' | 'vs' | 'digits'): string => {
    count += 1;
    if (form === 'digits') return String(BigInt(now() - 1_600_000_000_000) * 1_000_000n + BigInt(count));
    if (form === 'vs') return `vs93gp${count.toString(36).padStart(18, '0')}`;
    return (
      Math.floor(now() / 1000)
        .toString(16)
        .padStart(8, '0') +
      machine +
      count.toString(16).padStart(6, '0')
    );
  };
  return {
    now,
    book: createBook(),
    choices,
    newId,
    booking: {},
    waiting: new Set(),
    status: { spot: 'open', futures: 'open', broker: 'open' },
  };
};

/** Books the orders that triggered stop orders turned into by now. */
export const ripen = (world: World, now: number): void => {
  for (const stop of world.waiting) {
    const { state, at, price, size } = standingOf(stop, now);
    if (state === 'open') continue;
    world.waiting.delete(stop);
    if (state !== 'triggered') continue;
    const standing: Standing = { at, state: 'open', price, size, filled: '0', cancelled: '0' };
    world.book.add({
      ...stop,
      family: stop.family === 'marginStop' ? 'margin' : 'spot',
      orderId: world.newId('hex'),
      bookedAt: at,
      visibleAt: at,
      listedAt: at,
      standings: [standing],
      triggeredBy: stop.orderId,
    });
  }
};

/** What a look-up or list shows of an order; undefined if it does not see it (any more, or yet). */
export const seen = (
  { world, now, fault }: Call,
  order: Order,
  by: 'clientOid' | 'orderId' | 'list' | 'prompt-list',
): Standing | undefined => {
  if (fault.sight === 'nothing') return undefined;
  if ((by === 'list' ? order.listedAt : order.visibleAt) > now) return undefined;
  if (fault.sight === 'as-booked') return order.standings[0];
  const standing = standingOf(order, now);
  if (standing.state === 'open') return standing;
  const { keeps, keepsByClientOid } = FAMILIES[order.family];
  const keep = world.choices.choose(
    `${order.family}.keeps`,
    by === 'clientOid' && keepsByClientOid ? keepsByClientOid : keeps,
  );
  const untouched = standing.state !== 'filled' && Number(standing.filled) === 0;
  return now - standing.at <= (untouched ? keep.cancelled : keep.filled) ? standing : undefined;
};

export const unknown = ({ world: { choices } }: Call, family: Family, key: string): Answer =>
  choices.choose(`${family}.unknown`, FAMILIES[family].unknown, key);
