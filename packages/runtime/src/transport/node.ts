import type { Transport } from './transport.ts';

/** On Node the transport is loaded with the first call: `fetch` alone would cost every program 25 ms at its start. */
export const send: Transport = async (request) => {
  const portable = await import('./portable.ts');
  return portable.send(request);
};
