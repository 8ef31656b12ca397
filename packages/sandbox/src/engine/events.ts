import { EventEmitter } from 'node:events';
import type { BookChange } from './book/book.ts';
import type { BalanceChange } from './money.ts';
import type { Trade } from './market/trade.ts';
import type { SpotOrderChange } from './spot/order.ts';

/** What happens on the exchange, in order; the sockets listen. Other parts of the engine add theirs by merging. */
export interface EngineEvents {
  /** A trade in any market, between anybody. */
  trade: [Trade];
  /** The shown size of one price of one book changed. */
  book: [BookChange];
  /** Something about a customer's spot or margin order. */
  spotOrder: [SpotOrderChange];
  /** Free or held money of a customer. */
  balance: [BalanceChange];
}

export type Events = EventEmitter<EngineEvents>;

export const createEvents = (): Events => {
  const events = new EventEmitter<EngineEvents>();
  events.setMaxListeners(0);
  return events;
};
