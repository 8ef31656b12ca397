import { lateFor, prepare } from '../../admit.ts';
import type { Call, Failure } from '../../attempt.ts';
import type { Parts } from '../../parts.ts';
import { createProve } from '../../prove.ts';
import { unconnected } from './failures.ts';
import type { Session } from './session.ts';

/** Waits for key and clock, and for a connection; how it failed, if one of them does not come. */
export const connected = async (parts: Parts, call: Call, session: Session): Promise<Failure | undefined> => {
  const { keyring, time } = parts;
  const late = await prepare(parts, call);
  if (late) return late;
  // Who has no key is told so in terms of the call.
  keyring.prover(createProve)(call.spec.id);
  const up = session.up();
  if (!up) return undefined;
  const began = time.monotonic();
  try {
    return await lateFor(time, call, up);
  } catch (error) {
    return unconnected(parts, call, session.address, error);
  } finally {
    call.queued += time.monotonic() - began;
  }
};
