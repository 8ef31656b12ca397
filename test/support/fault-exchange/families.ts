import { ok, refuse } from './answer.ts';
import type { Answer } from './answer.ts';

/** Books of orders that do not know of each other. */
export type Family =
  | 'spot'
  | 'spotOld'
  | 'spotStop'
  | 'spotOco'
  | 'margin'
  | 'marginV1'
  | 'marginStop'
  | 'marginOco'
  | 'futures'
  | 'lead'
  | 'convert'
  | 'convertLimit'
  | 'unified'
  | 'classicSpot'
  | 'classicFutures';

/** How long a look-up still sees closed orders, in milliseconds after they closed. */
interface Keeps {
  readonly cancelled: number;
  readonly filled: number;
}

export interface FamilyRules {
  readonly ids: 'hex' | 'vs' | 'digits';
  /** The price of ignorance: where KuCoin's answer is not known, every one of these must do. */
  readonly duplicate: readonly Answer[];
  readonly unknown: readonly Answer[];
  /** To the cancel of an order that is unknown or closed. */
  readonly uncancellable: readonly Answer[];
  /** When a client order id may be used again. The first is what is documented, or most likely. */
  readonly reuse: readonly ('never' | 'closed' | 'always')[];
  readonly keeps: readonly Keeps[];
  /** By client order id, where that differs. */
  readonly keepsByClientOid?: readonly Keeps[];
  /** An order without a client order id is refused. */
  readonly needsClientOid?: boolean;
}

const HOUR = 3_600_000;
const DAY = 24 * HOUR;
const FOREVER: Keeps = { cancelled: Infinity, filled: Infinity };
const NO_LONGER: Keeps = { cancelled: -1, filled: -1 };
const UNSAID: readonly Keeps[] = [FOREVER, NO_LONGER, { cancelled: 2 * HOUR, filled: 2 * HOUR }];

const nothing = ok(null);
const notFound = refuse('404', 'Not Found', 404);
const spotUnknown = refuse('400100', 'The order does not exist.');
const spotUnknown400 = refuse('400100', 'The order does not exist.', 400);
const spotUncancellable = [refuse('400100', 'order_not_exist_or_not_allow_to_cancel')];
const spotDuplicate = refuse('102426', 'The clientOid has been used.');
const marginUnknown = refuse('126043', 'The order does not exist.');
const marginDuplicate = refuse('126044', 'The clientOid has been used.');
const futuresDuplicate = refuse('300018', 'clientOid parameter repeated');
const futuresUncancellable = [
  refuse('100004', 'The order cannot be canceled.'),
  refuse('100001', 'The order is not in cancelable state.'),
];
const unifiedUnknown = [
  refuse('106102', 'Unknown clientOid.'),
  refuse('106052', 'The order does not exist.'),
  refuse('106100', 'Unknown orderId.'),
  refuse('106102', 'Unknown clientOid.', 400),
];

const spot: FamilyRules = {
  ids: 'hex',
  duplicate: [spotDuplicate],
  unknown: [nothing, spotUnknown, notFound, spotUnknown400],
  uncancellable: spotUncancellable,
  reuse: ['never', 'closed'],
  keeps: [{ cancelled: 2 * DAY, filled: 7 * DAY }],
};
const stop: FamilyRules = {
  ...spot,
  ids: 'vs',
  duplicate: [spotDuplicate, refuse('400100', 'clientOid repeated')],
  reuse: ['always', 'never'],
  keeps: UNSAID,
};
const margin: FamilyRules = {
  ...spot,
  duplicate: [marginDuplicate, refuse('126033', 'Duplicate order.')],
  unknown: [marginUnknown, nothing],
  uncancellable: [marginUnknown, refuse('400100', 'The order does not exist.')],
  keeps: [{ cancelled: 2 * DAY, filled: 3 * DAY }],
};
const futures: FamilyRules = {
  ids: 'digits',
  duplicate: [futuresDuplicate],
  unknown: [refuse('100001', 'error.getOrder.orderNotExist')],
  uncancellable: futuresUncancellable,
  reuse: ['never', 'closed'],
  keeps: [{ cancelled: 90 * DAY, filled: 90 * DAY }],
  keepsByClientOid: [{ cancelled: 7 * DAY, filled: 7 * DAY }],
  needsClientOid: true,
};
const unified: FamilyRules = {
  ids: 'digits',
  duplicate: [refuse('106151', 'Duplicate clientOid.')],
  unknown: unifiedUnknown,
  uncancellable: unifiedUnknown,
  reuse: ['never', 'closed'],
  keeps: [{ cancelled: 2 * HOUR, filled: 168 * HOUR }],
};
const convert: FamilyRules = {
  ...spot,
  duplicate: [refuse('400100', 'clientOrderId repeated'), refuse('102426', 'The id has been used.')],
  unknown: [nothing, spotUnknown, notFound],
  keeps: UNSAID,
  needsClientOid: true,
};

/** Written from KuCoin's facts by hand, not read from the project's own copy, which is under test here. */
export const FAMILIES: Readonly<Record<Family, FamilyRules>> = {
  spot,
  spotOld: {
    ...spot,
    duplicate: [refuse('400100', 'clientOidDuplicated'), spotDuplicate],
    unknown: [spotUnknown, refuse('order_not_exist', 'order_not_exist'), spotUnknown400],
    reuse: ['closed'],
    keeps: [{ cancelled: 30 * DAY, filled: 180 * DAY }],
    keepsByClientOid: [NO_LONGER],
  },
  spotStop: stop,
  spotOco: { ...stop, ids: 'hex' },
  margin,
  marginV1: margin,
  marginStop: { ...margin, ids: 'vs', unknown: [nothing, marginUnknown, spotUnknown], keeps: UNSAID },
  marginOco: { ...margin, unknown: [nothing, marginUnknown, spotUnknown], keeps: UNSAID },
  futures,
  lead: { ...futures, uncancellable: [refuse('100004', 'The order cannot be canceled.')] },
  convert,
  convertLimit: convert,
  unified,
  classicSpot: { ...unified, ids: 'hex', keeps: spot.keeps },
  classicFutures: {
    ...unified,
    keeps: futures.keeps,
    keepsByClientOid: [{ cancelled: 7 * DAY, filled: 7 * DAY }],
  },
};
