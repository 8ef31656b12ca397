import type { Exchange } from '../engine/exchange.ts';
import type { Board } from './board.ts';
import type { SocketHooks } from './hooks.ts';
import type { SocketLimits } from './limits.ts';
import type { Tokens } from './tokens.ts';
import type { Venue } from '../venue.ts';

/** What all gateways share. */
export interface Hall {
  readonly venue: Venue;
  readonly exchange: Exchange;
  readonly board: Board;
  readonly tokens: Tokens;
  readonly limits: SocketLimits;
  readonly hooks: SocketHooks;
  /** Real time in milliseconds. */
  readonly real: () => number;
}
