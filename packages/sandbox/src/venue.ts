import type { Host } from './catalog.ts';
import type { Exchange } from './engine/exchange.ts';
import type { Gate } from './gate/gate.ts';
import type { Tokens } from './push/tokens.ts';

/** The exchange and what only its doors need: who may call, how sockets are let in and where they connect. */
export interface Venue {
  readonly exchange: Exchange;
  readonly gate: Gate;
  readonly tokens: Tokens;
  /** Where a host family, or the private unified gateway, takes sockets; known once its server listens. */
  readonly socketUrls: Map<Host | 'unified', string>;
}
