import type { Client } from '../../client.ts';
import type { Parts } from '../../parts.ts';
import type { Proof } from '../../prove.ts';
import { LinkFailure, openLink, type Link } from '../link/link.ts';
import { openSocketOf } from '../open-socket.ts';
import { tradingDialect } from './dialect.ts';
import { createWire, type Wire } from './wire.ts';

/** Whose partner orders are attributed to: KuCoin gives a pair for each line of business. */
export type Line = 'spot' | 'futures';

/** What errors of the connection itself begin with. */
export const ID = 'ws.orders';

/** Requests are held back by the pools that they draw on, and not by a number of frames. */
const UNPACED = { frames: 1, perMs: 1 };

export interface DialOptions {
  readonly client: Client;
  readonly parts: Parts;
  readonly line: Line;
  readonly address: string;
  /** Ends the handshake. */
  readonly signal: AbortSignal;
  readonly lost: (wire: Wire, why: string) => void;
}

/** Orders wait for it, so a handshake that hangs is soon begun anew. Milliseconds. */
const HANDSHAKE_MS = 5000;

/** Opens a connection with a signed address and waits for the welcome. @throws {LinkFailure | CredentialsError} */
const dialOnce = async (proof: Proof, options: DialOptions): Promise<Wire> => {
  const { client, parts, line, address, signal, lost } = options;
  const stamp = String(parts.clock.stamp());
  const [sign, passphrase, partner] = await Promise.all([
    proof.sign(proof.key + stamp),
    proof.passphrase(),
    proof.partner(stamp, line),
  ]);
  const query = new URLSearchParams({ apikey: proof.key, timestamp: stamp, sign, passphrase });
  if (partner) {
    query.set('partner', partner.id);
    query.set('partner_sign', partner.sign);
  }
  let link: Link | undefined;
  const wire = createWire(Date.now(), () => link);
  const over = new AbortController();
  const end = (): void => over.abort();
  const stop = parts.time.after(HANDSHAKE_MS, end);
  signal.addEventListener('abort', end);
  const opening = openLink({
    open: (handlers) => openSocketOf(client)(`${address}?${query.toString()}`, handlers),
    dialect: tradingDialect(proof.sign),
    push: wire.receive,
    lost: (why) => {
      wire.lose(why);
      lost(wire, why);
    },
    limits: UNPACED,
    signal: over.signal,
  });
  try {
    link = await opening;
    return wire;
  } catch (error) {
    if (!over.signal.aborted || signal.aborted) throw error;
    throw new LinkFailure(`no welcome within ${HANDSHAKE_MS} ms.`);
  } finally {
    stop();
    signal.removeEventListener('abort', end);
  }
};

/** Why the gateway let nobody in, in a word; `undefined` where it did not say or nobody knows. */
export const causeOf = (
  { findCause }: Pick<Parts, 'findCause'>,
  error: unknown,
): ReturnType<Parts['findCause']> => {
  const refused = error instanceof LinkFailure ? error.refused : undefined;
  return refused && findCause('api', 'spot', refused.code, refused.reason);
};

/** The same, with the clock measured and once more where the gateway finds the time wrong. */
export const dial = async (proof: Proof, options: DialOptions): Promise<Wire> => {
  const { clock, settings } = options.parts;
  try {
    return await dialOnce(proof, options);
  } catch (error) {
    if (settings.customTimestampFn || causeOf(options.parts, error)?.cause !== 'timestamp') throw error;
    const measured = await clock.measure().then(
      () => true,
      () => false,
    );
    if (!measured) throw error;
    return dialOnce(proof, options);
  }
};
