import type { NoAnswer } from './transport.ts';

/** Codes of connections that never came to be; not those that an open connection can end with as well. */
const NOT_CONNECTED = /^(ECONNREFUSED|ENOTFOUND|EAI_AGAIN|UND_ERR_CONNECT_TIMEOUT|ConnectionRefused)$/;

/** Whether anything may have been written: a transport that cannot tell leaves it to the system's own words. */
export const wasSent = ({ sent, cause }: NoAnswer): boolean => {
  if (sent !== undefined) return sent;
  let at = cause as { code?: unknown; message?: unknown; cause?: unknown } | undefined;
  for (let depth = 0; at && depth < 5; depth++) {
    // Deno has words instead of codes.
    if (NOT_CONNECTED.test(String(at.code)) || /\bclient error \(Connect\)/.test(String(at.message)))
      return false;
    at = at.cause as typeof at;
  }
  return true;
};
