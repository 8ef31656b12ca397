import { decode, encode } from './engine/document.ts';
import type { Json } from './engine/document.ts';
import type { Exchange } from './engine/exchange.ts';
import { rehearse } from './engine/rehearse.ts';
import { requireShape } from './engine/shape.ts';
import { loadExchange, noSnapshot, saveExchange } from './engine/snapshot.ts';
import type { Snapshot as ExchangeSnapshot } from './engine/snapshot.ts';
import type { GateState } from './gate/gate.ts';
import { truthOf } from './truth.ts';
import type { Venue } from './venue.ts';

/** Everything a sandbox holds as one JSON document: the exchange, and the keys that open it. */
export interface Snapshot extends ExchangeSnapshot {
  readonly gate: Json;
}

export const save = ({ exchange, gate }: Venue): Snapshot => {
  exchange.clock.sync();
  return { ...saveExchange(exchange), gate: encode(gate.state) };
};

/** Every customer of a state can be told about, and every key belongs to one. */
const requirePeople = (stage: Exchange, gate: GateState | null): void => {
  for (const uid of stage.state.customers.keys()) truthOf(stage, uid);
  for (const { uid } of gate?.keys.keys.values() ?? []) stage.customer(uid);
};

/** Throws a `Refusal`, and nothing has changed, for a document that is no snapshot. */
export const load = ({ exchange, gate }: Venue, snapshot: Snapshot): void => {
  let state: GateState | null;
  try {
    state = decode(snapshot.gate ?? null) as GateState | null;
    if (state !== null) requireShape(state, gate.state, 'gate');
    requirePeople(rehearse(exchange, snapshot), state);
  } catch (error) {
    throw noSnapshot(error);
  }
  loadExchange(exchange, snapshot);
  if (state) Object.assign(gate.state, state);
};
