import { ok, refuse } from './answer.ts';
import type { Answer } from './answer.ts';
import { isAmounts } from './decimal.ts';
import { foretell, standingOf } from './book.ts';
import type { Order } from './book.ts';
import { FAMILIES } from './families.ts';
import type { Family } from './families.ts';
import type { Behaviour, Call } from './world.ts';

type FamilyOf = (call: Call) => Family;

export interface Placing {
  /** The client order id's name. */
  readonly oid?: string;
  readonly tradeType?: (call: Call) => string;
}

const OID = /^[0-9A-Za-z_-]{1,40}$/;
/** Orders of the spot HF endpoints may say until when they want to arrive. The code of the refusal is not known. */
const LATE = [refuse('400100', 'The order has expired.'), refuse('126041', 'clientTimestamp is invalid.')];

const objection = (
  call: Call,
  family: Family,
  request: Record<string, any>,
  oid: unknown,
): Answer | undefined => {
  const { world, uid, now, timestamp } = call;
  const rules = FAMILIES[family];
  if (typeof oid !== 'string' ? rules.needsClientOid || oid !== undefined : !OID.test(oid)) {
    return refuse(family === 'futures' ? '100001' : '400100', 'clientOid is invalid.');
  }
  if (request['allowMaxTimeWindow'] !== undefined && family === 'spot') {
    const { clientTimestamp, allowMaxTimeWindow } = request;
    if (clientTimestamp !== timestamp) return refuse('400100', 'clientTimestamp does not fit the header.');
    if (now > clientTimestamp + allowMaxTimeWindow) return world.choices.choose('spot.late', LATE);
  }
  if (!isAmounts(request))
    return refuse(family === 'futures' ? '100001' : '400100', 'Price or size is no number.');
  if (typeof oid !== 'string') return undefined;
  const reuse = world.choices.usual(`${family}.reuse`, rules.reuse);
  const twins = reuse === 'always' ? [] : world.book.byClientOid([family], uid, oid);
  const bars = twins.some((twin) => reuse === 'never' || standingOf(twin, now).state === 'open');
  return bars ? world.choices.usual(`${family}.duplicate`, rules.duplicate, oid) : undefined;
};

/** Books one order, or says why not. */
const book = (
  call: Call,
  family: Family,
  request: Record<string, any>,
  { oid = 'clientOid', tradeType }: Placing = {},
): Order | Answer => {
  const { world, now, uid, fault } = call;
  const clientOid: unknown = request[oid] === '' ? undefined : request[oid];
  const no = objection(call, family, request, clientOid);
  if (no) return no;
  const booking = { ...world.booking, ...fault.booking };
  const visibleAt = now + (booking.invisibleMs ?? 0);
  const order: Order = {
    orderId: world.newId(FAMILIES[family].ids),
    clientOid: typeof clientOid === 'string' ? clientOid : null,
    family,
    uid,
    symbol: String(request['symbol'] ?? call.params['symbol'] ?? ''),
    tradeType: tradeType?.(call) ?? null,
    request,
    endpoint: call.id,
    bookedAt: now,
    visibleAt,
    listedAt: visibleAt + (booking.listLagMs ?? 0),
    standings: [
      {
        at: now,
        state: 'open',
        price: String(request['price'] ?? '0'),
        size: String(request['size'] ?? '0'),
        filled: '0',
        cancelled: '0',
      },
    ],
    ...(family.endsWith('Oco') ? { legs: [world.newId('vs'), world.newId('vs')] } : {}),
  };
  world.book.add(order);
  call.booked.push(order.orderId);
  if (booking.fate) foretell(order, booking.fate);
  if (booking.fate?.becomes === 'triggered' && family.endsWith('Stop')) world.waiting.add(order);
  return order;
};

export const isOrder = (result: Order | Answer): result is Order => 'orderId' in result;

/** Places the order that a request describes. */
export const place =
  (
    family: Family | FamilyOf,
    answer: (order: Order, call: Call) => unknown,
    placing: Placing = {},
  ): Behaviour =>
  (call) => {
    const placed = book(call, typeof family === 'function' ? family(call) : family, call.body ?? {}, placing);
    return isOrder(placed) ? ok(answer(placed, call)) : placed;
  };

/** Says yes to an order that it never books. */
export const pretend =
  (family: Family, oid: boolean): Behaviour =>
  ({ world, body }) =>
    ok({
      orderId: world.newId(FAMILIES[family].ids),
      ...(oid ? { clientOid: body?.clientOid ?? null } : {}),
    });

export interface Batch extends Placing {
  readonly family: Family | FamilyOf;
  readonly itemsOf: (body: any) => unknown;
  readonly max: number;
  readonly good: (order: Order, call: Call) => unknown;
  readonly bad: (refusal: Answer, item: Record<string, any>) => unknown;
  readonly wrap?: (rows: readonly unknown[], call: Call) => unknown;
}

/** Places several orders; each of them stands or falls for itself. */
export const placeBatch =
  ({ family, itemsOf, max, good, bad, wrap = (rows) => rows, ...placing }: Batch): Behaviour =>
  (call) => {
    const items = itemsOf(call.body);
    if (!Array.isArray(items) || items.length === 0 || items.length > max) {
      return refuse('400100', `Send 1 to ${max} orders.`);
    }
    const { stopAfter = Infinity, items: refusals = {} } = call.fault;
    const mine = typeof family === 'function' ? family(call) : family;
    const rows = items.slice(0, stopAfter).map((item: Record<string, any>, at) => {
      const placed = refusals[at] ?? book(call, mine, { symbol: call.body.symbol, ...item }, placing);
      return isOrder(placed) ? good(placed, call) : bad(placed, item);
    });
    return ok(wrap(rows, call));
  };
