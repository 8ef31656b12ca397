import type { Endpoint } from '../catalog.ts';
import type { Exchange } from '../engine/exchange.ts';
import type { ApiKey } from '../gate/keys.ts';
import type { Partner } from '../gate/partner.ts';
import type { Args } from '../parameters.ts';
import type { Venue } from '../venue.ts';

/** One call that has passed the gate. */
export interface Call {
  readonly endpoint: Endpoint;
  readonly args: Args;
  readonly venue: Venue;
  readonly exchange: Exchange;
  /** The key that signed the call; undefined at public endpoints. */
  readonly key: ApiKey | undefined;
  /** The broker that the call is attributed to. */
  readonly partner: Partner | undefined;
  /** The caller's IP address. */
  readonly address: string;
}

/** Answers a call with the `data` of its result, or throws a `Refusal`. */
export type Behaviour = (call: Call) => unknown;

/** Behaviours by endpoint id. */
export type Behaviours = Readonly<Record<string, Behaviour>>;

/** Who calls, at endpoints that only a key can reach. */
export const uidOf = ({ key, endpoint }: Call): string => {
  if (!key) throw new Error(`${endpoint.id} needs a key, but the specs call it public.`);
  return key.uid;
};

/** A parameter as text; the schema has already refused other types. */
export const text = ({ args }: Call, name: string): string => String(args[name]);

/** An optional parameter as text. */
export const optionalText = ({ args }: Call, name: string): string | undefined =>
  args[name] === undefined ? undefined : String(args[name]);

/** An optional whole number. */
export const optionalNumber = ({ args }: Call, name: string): number | undefined =>
  args[name] === undefined ? undefined : Number(args[name]);

/** An optional true or false. */
export const optionalFlag = ({ args }: Call, name: string): boolean | undefined =>
  args[name] === undefined ? undefined : args[name] === true || args[name] === 'true';
