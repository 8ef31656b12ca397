import { decode, encode } from './engine/document.ts';
import type { Json } from './engine/document.ts';
import { loadExchange, saveExchange } from './engine/snapshot.ts';
import type { Snapshot as ExchangeSnapshot } from './engine/snapshot.ts';
import type { GateState } from './gate/gate.ts';
import type { Venue } from './venue.ts';

/** Everything a sandbox holds as one JSON document: the exchange, and the keys that open it. */
export interface Snapshot extends ExchangeSnapshot {
  readonly gate: Json;
}

export const save = ({ exchange, gate }: Venue): Snapshot => {
  exchange.clock.sync();
  return { ...saveExchange(exchange), gate: encode(gate.state) };
};

/** Throws a `Refusal`, and nothing has changed, for a document that is no snapshot. */
export const load = ({ exchange, gate }: Venue, snapshot: Snapshot): void => {
  const state = decode(snapshot.gate ?? null) as GateState | null;
  loadExchange(exchange, snapshot);
  if (state) Object.assign(gate.state, state);
};
