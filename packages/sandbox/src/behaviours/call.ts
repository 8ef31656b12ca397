import type { Endpoint } from '../catalog.ts';
import type { Exchange } from '../exchange.ts';
import type { SandboxKey } from '../keys.ts';
import type { Args } from '../parameters.ts';
import type { Account } from '../state/accounts.ts';

/** One call that has passed the gate. */
export interface Call {
  readonly endpoint: Endpoint;
  readonly args: Args;
  readonly exchange: Exchange;
  /** Who calls; undefined at public endpoints. */
  readonly account: Account | undefined;
  /** The key that signed the call. */
  readonly key: SandboxKey | undefined;
}

/** Answers a call with the `data` of its result, or throws a `Refusal`. */
export type Behaviour = (call: Call) => unknown;

/** Behaviours by endpoint id. */
export type Behaviours = Readonly<Record<string, Behaviour>>;

/** The caller's account, at endpoints that only a key can reach. */
export const accountOf = ({ account, endpoint }: Call): Account => {
  if (!account) throw new Error(`${endpoint.id} needs an account, but the specs call it public.`);
  return account;
};

/** A parameter as text; the schema has already refused other types. */
export const text = ({ args }: Call, name: string): string => String(args[name]);

/** An optional parameter as text. */
export const optionalText = ({ args }: Call, name: string): string | undefined =>
  args[name] === undefined ? undefined : String(args[name]);

/** An optional whole number. */
export const optionalNumber = ({ args }: Call, name: string): number | undefined =>
  args[name] === undefined ? undefined : Number(args[name]);
