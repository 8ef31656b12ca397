import type { EndpointSpec } from '../endpoint.ts';

/** What the specs say of an endpoint that places, changes or cancels orders. */
export interface OrderFacts {
  readonly kind: 'place' | 'batch-place' | 'cancel' | 'batch-cancel' | 'cancel-partial' | 'amend' | 'test';
  /** Where a client order id stands in the request. */
  readonly clientOid?: {
    readonly param: string;
    /** It names a new order, and is made up where the caller gives none. */
    readonly isNew?: boolean;
    /** Orders stand in a list: under this name, or as the whole request where it is empty. */
    readonly list?: string;
  };
  /** Where order ids stand in the request of a cancellation of several, as plain texts. */
  readonly orderIds?: string;
  /**
   * Where each field of the answer can be had from once a look-up has found the order: `id`, `ids` (a list of just
   * that), `clientOid`, `order.size`, `request.tradeType`, or a word for open and one for closed orders.
   */
  readonly answer?: Readonly<Record<string, string | readonly [open: string, closed: string]>>;
  readonly batch?: BatchFacts;
  /** Endpoints that find the order, best first; each has `finds`. */
  readonly lookups: readonly { readonly spec: EndpointSpec }[];
  /** Endpoints that may find it: what they do not find may exist all the same. */
  readonly guesses?: readonly { readonly spec: EndpointSpec }[];
  /** The order gets another id. */
  readonly changesOrderId?: boolean;
}

/** How a batch answers. */
export interface BatchFacts {
  /** Path to the rows in the answer; empty where the answer is the list. */
  readonly rows: string;
  /** A row succeeded where this field has this value. */
  readonly success: readonly [field: string, value: unknown];
  /** No answer was seen with this value: what is not plainly a failure is looked up. */
  readonly assumed?: boolean;
  /** Field with the reason of a failure. */
  readonly reason: string;
}

/** An endpoint that finds orders. */
export interface Lookup extends EndpointSpec {
  readonly finds: FindFacts;
}

/** What the specs say of a look-up. */
export interface FindFacts {
  /** Parameter for each id that it can be asked by. */
  readonly by: { readonly clientOid?: string; readonly orderId?: string };
  /** Further parameters it asks for; they stand in the request too. */
  readonly needs?: readonly string[];
  /** Names of the ids in an order. */
  readonly orderId: string;
  readonly clientOid: string;
  /** When the order was made: field, and how many of its units are a millisecond. */
  readonly created?: readonly [field: string, perMs: number];
  /** An order is open where this field has one of these values. */
  readonly open: readonly [field: string, values: readonly unknown[]];
  /** It is no longer open, but was triggered and lives on as another order, where this field has one of these values. */
  readonly goesOn?: readonly [field: string, values: readonly unknown[]];
  /** Milliseconds for which closed orders stay visible; absent where that is not known or never. */
  readonly closedFor?: number | undefined;
  /** The same, where it depends on parameters. */
  readonly closedWhen?: readonly (readonly [
    when: Readonly<Record<string, string>>,
    by: 'clientOid' | 'orderId' | null,
    ms: number,
  ])[];
  /** Whether open orders are sure to be found. */
  readonly seesOpen?: boolean;
  /** Answers that say for certain that there is no such order. */
  readonly notFound: readonly NotFound[];
  /** Milliseconds for which a new order was seen to be invisible. */
  readonly lag?: number;
}

/** One of the ways to say that there is no such order: code, HTTP status, and words that must be in the message. */
interface NotFound {
  readonly code: string;
  readonly status?: number;
  readonly text?: readonly string[];
  /** The answer succeeds, and its data is null. */
  readonly isNull?: boolean;
}

/** The look-ups of an endpoint. */
export const lookupsOf = ({ lookups, guesses = [] }: OrderFacts): { lookup: Lookup; sure: boolean }[] =>
  [...lookups, ...guesses].flatMap(({ spec }, i) =>
    spec.finds ? [{ lookup: spec as Lookup, sure: i < lookups.length }] : [],
  );

const needs = new WeakMap<OrderFacts, readonly string[]>();

/** Names of the parameters that the look-ups of an endpoint ask for: found once, because every order needs them. */
export const needsOf = (facts: OrderFacts): readonly string[] => {
  let names = needs.get(facts);
  if (!names) {
    names = [...new Set(lookupsOf(facts).flatMap(({ lookup }) => lookup.finds.needs ?? []))];
    needs.set(facts, names);
  }
  return names;
};
