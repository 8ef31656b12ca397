import { createServer } from 'node:http';
import type { IncomingMessage, Server, ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Duplex } from 'node:stream';
import { announcesTooMuch } from './body.ts';
import type { Answer, Service } from './service.ts';

/** How long a client may go on sending a body that was refused already. */
const REFUSED_BODY_MS = 2000;

const JSON_TYPE = 'application/json;charset=UTF-8';

const write = (
  request: IncomingMessage,
  response: ServerResponse,
  { status, text, headers }: Answer,
): void => {
  if (response.destroyed) return;
  response.writeHead(status, {
    ...headers,
    'Content-Type': JSON_TYPE,
    'Content-Length': Buffer.byteLength(text),
  });
  response.end(text);
  if (request.complete) return;
  // The rest of a refused body is read and dropped, so that the client gets to see the refusal.
  request.resume();
  const timer = setTimeout(() => request.destroy(), REFUSED_BODY_MS);
  request.once('close', () => clearTimeout(timer));
  request.once('end', () => clearTimeout(timer));
};

const STATUS_TEXT: Readonly<Record<string, string>> = {
  HPE_HEADER_OVERFLOW: '431 Request Header Fields Too Large',
  ERR_HTTP_REQUEST_TIMEOUT: '408 Request Timeout',
};

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

/** What is not HTTP gets an answer that is, and loses its connection; the server goes on. */
const refuseConnection = (error: NodeJS.ErrnoException, connection: Duplex): void => {
  if (!connection.writable || error.code === 'ECONNRESET') {
    connection.destroy();
    return;
  }
  const status = STATUS_TEXT[error.code ?? ''] ?? '400 Bad Request';
  hangUp(connection, status, '400', 'This is not an HTTP request that the sandbox can read.');
};

/** An HTTP server that passes every request to the service. */
export const createHostServer = (service: Service): Server => {
  const serve = async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    // A client may break off at any moment.
    request.on('error', () => undefined);
    response.on('error', () => undefined);
    write(request, response, await service(request));
  };
  const onRequest = (request: IncomingMessage, response: ServerResponse): void =>
    void serve(request, response);
  const server = createServer(
    {
      keepAliveTimeout: 30_000,
      // Some HTTP clients offer to speak HTTP/2 with every request; that is no socket.
      shouldUpgradeCallback: ({ headers }) => headers.upgrade?.toLowerCase() === 'websocket',
    },
    onRequest,
  );
  // A client that asks first is told before it sends.
  server.on('checkContinue', (request: IncomingMessage, response: ServerResponse) => {
    if (!announcesTooMuch(request)) response.writeContinue();
    onRequest(request, response);
  });
  server.on('clientError', refuseConnection);
  return server;
};

/** Listens; resolves to the port. */
export const listen = (server: Server, port: number, address: string): Promise<number> =>
  new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, address, () => {
      server.off('error', reject);
      resolve((server.address() as AddressInfo).port);
    });
  });

/** Stops listening and drops every connection. */
export const shut = (server: Server): Promise<void> =>
  new Promise((resolve) => {
    server.close(() => resolve());
    server.closeAllConnections();
  });
