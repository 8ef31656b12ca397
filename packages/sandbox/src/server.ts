import { createServer } from 'node:http';
import type { IncomingMessage, Server, ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Duplex } from 'node:stream';
import { announcesTooMuch } from './body.ts';
import { boundConnections, dropConnections } from './connections.ts';
import { JSON_TYPE, hangUp } from './hang-up.ts';
import type { Answer, Service } from './service.ts';

/** How long a client may go on sending a body that was refused already. */
const REFUSED_BODY_MS = 2000;
/** How long a request may take to arrive: its head, and all of it. */
const HEAD_MS = 5000;
const WHOLE_MS = 30_000;
const CHECKING_MS = 1000;

const write = (request: IncomingMessage, response: ServerResponse, answer: Answer): void => {
  if (response.destroyed) return;
  if (answer.write) return answer.write(response, answer);
  const { status, text, headers } = answer;
  response.writeHead(status, {
    'Content-Type': JSON_TYPE,
    ...headers,
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
      headersTimeout: HEAD_MS,
      requestTimeout: WHOLE_MS,
      connectionsCheckingInterval: CHECKING_MS,
      // Some HTTP clients offer to speak HTTP/2 with every request; that is no socket.
      shouldUpgradeCallback: ({ headers }) => headers.upgrade?.toLowerCase() === 'websocket',
    },
    onRequest,
  );
  boundConnections(server);
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
    dropConnections(server);
  });
