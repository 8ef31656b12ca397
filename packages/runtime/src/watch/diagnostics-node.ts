import { channel } from 'node:diagnostics_channel';
import type { Diagnostics } from './diagnostics.ts';

/** The channels that tracing tools subscribe to. */
export const diagnostics: Diagnostics = {
  call: channel('kucoin-typed:call'),
  attempt: channel('kucoin-typed:attempt'),
  end: channel('kucoin-typed:end'),
};
