import type { Duplex } from 'node:stream';

export const JSON_TYPE = 'application/json;charset=UTF-8';

/** How long a client has to read the last words of a connection. */
const FAREWELL_MS = 1000;

/** Answers on a bare connection, outside of HTTP's own handling, and ends it. */
export const hangUp = (connection: Duplex, status: string, code: string, msg: string): void => {
  const text = JSON.stringify({ code, msg });
  connection.end(
    `HTTP/1.1 ${status}\r\nConnection: close\r\nContent-Type: ${JSON_TYPE}\r\nContent-Length: ${text.length}\r\n\r\n${text}`,
  );
  // A client that never hangs up on its side would keep the connection for ever.
  const timer = setTimeout(() => connection.destroy(), FAREWELL_MS);
  connection.once('close', () => clearTimeout(timer));
};
