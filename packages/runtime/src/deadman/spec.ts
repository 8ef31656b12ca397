import type { CallOptions, Client } from '../client.ts';
import type { LiveSource } from '../live/source.ts';

/** What the exchange says of a switch. */
export interface SwitchRead {
  /** The exchange's time, ms. */
  readonly now: number;
  /** When it strikes, ms of the exchange's time; `undefined` where none is set. */
  readonly strikesAt: number | undefined;
}

/** A dead man's switch of the exchange, as data and calls. */
export interface SwitchSpec {
  /** The endpoint that sets it; errors begin with it. */
  readonly id: string;
  /** Seconds that it may be set to. */
  readonly least: number;
  readonly most: number;
  /** Symbols that it may be limited to. */
  readonly mostSymbols: number;
  /** Sets or renews it; -1 switches it off. */
  readonly set: (
    client: Client,
    seconds: number,
    symbols: readonly string[],
    options: CallOptions,
  ) => Promise<SwitchRead>;
  readonly get: (client: Client, options: CallOptions) => Promise<SwitchRead>;
  /** Where the orders that it cancels are heard of and read. */
  readonly source: Pick<LiveSource, 'feeds' | 'orders' | 'find'>;
}
