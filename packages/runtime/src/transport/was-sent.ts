import type { NoAnswer } from './transport.ts';

/** Codes of connections that never came to be; not those that an open connection can end with as well. */
const NOT_CONNECTED = /^(ECONNREFUSED|ENOTFOUND|EAI_AGAIN|UND_ERR_CONNECT_TIMEOUT|ConnectionRefused)$/;

/** Whether anything may have been written: a transport that cannot tell leaves it to the system's own words. */
export const wasSent = ({ sent, cause }: NoAnswer): boolean => {
  if (sent !== undefined) return sent;
  for (let at = cause as any, depth = 0; at && depth < 5; at = at.cause, depth++) {
    // Deno has words instead of codes.
    if (NOT_CONNECTED.test(String(at.code)) || /\bclient error \(Connect\)/.test(at.message)) return false;
  }
  return true;
};
