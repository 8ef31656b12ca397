import type { DeadMansSwitch } from './dcp.ts';
import type { Exit } from './order.ts';

/** Take profit and stop loss of a spot order. */
export interface Exits {
  readonly takeProfit: Exit | undefined;
  readonly stopLoss: Exit | undefined;
}

/** What a snapshot keeps of unified accounts beyond orders, positions and money. Plain data. */
export interface UnifiedState {
  /** By the id of the order that opens. */
  readonly exits: Map<string, Exits>;
  /** Of take profit and stop loss one ends the other; by the ids of both. */
  readonly siblings: Map<string, string>;
  /** By uid and trade type. */
  readonly switches: Map<string, DeadMansSwitch>;
  /** Sub-accounts that may send to other ones by their own keys. */
  readonly senders: Set<string>;
}

export const createUnifiedState = (): UnifiedState => ({
  exits: new Map(),
  siblings: new Map(),
  switches: new Map(),
  senders: new Set(),
});
