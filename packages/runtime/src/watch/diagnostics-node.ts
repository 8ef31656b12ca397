import { channel } from 'node:diagnostics_channel';

/** The channels that tracing tools subscribe to. */
export const diagnostics = {
  call: channel('kucoin-typed:call'),
  attempt: channel('kucoin-typed:attempt'),
  end: channel('kucoin-typed:end'),
};
