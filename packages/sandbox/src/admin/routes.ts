import type { IncomingMessage } from 'node:http';
import { stringify } from '@kucoin-typed/runtime';
import { parseBody, readBody, requireJson } from '../body.ts';
import { Refusal } from '../refusal.ts';
import { refusalAnswer } from '../service.ts';
import type { Service } from '../service.ts';

/** Where the sandbox talks about itself, on the spot address. */
const ADMIN_PATH = '/_sandbox';

/** Who may use the admin routes: programs on this machine, or whoever can reach the address. */
export type AdminAccess = 'local' | 'everyone';

/** One call of an admin route. */
interface AdminCall {
  /** What stands in the path for each name in braces. */
  readonly captured: Readonly<Record<string, string>>;
  readonly query: URLSearchParams;
  /** Undefined if there was none. */
  readonly body: unknown;
}

export interface AdminRoute {
  readonly method: 'GET' | 'POST' | 'PUT' | 'DELETE';
  /** Under `/_sandbox`, e.g. `/faults/{id}`. */
  readonly path: string;
  /** One line. */
  readonly help: string;
  /** The largest body it takes, in bytes; 1 MB if not said. */
  readonly limit?: number;
  /** The `data` of the answer, or throws a `Refusal`. */
  readonly answer: (call: AdminCall) => unknown;
}

const LOOPBACK = /^(127\.|::1$|::ffff:127\.)/;

const capture = (template: string, path: string): Record<string, string> | undefined => {
  const [wanted, given] = [template.split('/'), path.split('/')];
  if (wanted.length !== given.length) return undefined;
  const captured: Record<string, string> = {};
  for (const [at, part] of wanted.entries()) {
    const value = given[at] ?? '';
    if (part.startsWith('{') && value !== '') captured[part.slice(1, -1)] = value;
    else if (part !== value) return undefined;
  }
  return captured;
};

const find = (routes: readonly AdminRoute[], method: string, path: string) => {
  const fitting = routes.flatMap((route) => {
    const captured = capture(ADMIN_PATH + route.path, path);
    return captured ? [{ route, captured }] : [];
  });
  const found = fitting.find(({ route }) => route.method === method);
  if (found) return found;
  throw fitting.length > 0
    ? new Refusal('405', `${method} is not offered at this path.`)
    : new Refusal('404000', `There is nothing at this path; GET ${ADMIN_PATH} lists what there is.`);
};

const readJson = async (request: IncomingMessage, limit: number | undefined): Promise<unknown> => {
  const bytes = await readBody(request, limit);
  if (bytes.length === 0) return undefined;
  // This also keeps web pages out: they may send JSON to another address only if that allows it.
  requireJson(request);
  return parseBody(bytes).plain;
};

/** Serves the admin routes in front of a service. They need no signature, and no fault strikes them. */
export const withAdmin = (service: Service, given: readonly AdminRoute[], access: AdminAccess): Service => {
  const overview: AdminRoute = {
    method: 'GET',
    path: '',
    help: 'This list.',
    answer: () => routes.map(({ method, path, help }) => ({ method, path: ADMIN_PATH + path, help })),
  };
  const routes = [overview, ...given];

  const answer = async (request: IncomingMessage, path: string, query: string): Promise<string> => {
    if (access === 'local' && !LOOPBACK.test(request.socket.remoteAddress ?? ''))
      throw new Refusal('403000', 'Admin routes are for this machine only.', { status: 403 });
    const { route, captured } = find(routes, request.method ?? '', path);
    const body = await readJson(request, route.limit);
    const data = await route.answer({ captured, query: new URLSearchParams(query), body });
    return stringify({ code: '200000', data });
  };

  const serve: Service = async (request) => {
    const [path = '', query = ''] = (request.url ?? '').split('?', 2);
    try {
      return { status: 200, text: await answer(request, path, query), headers: {} };
    } catch (error) {
      return refusalAnswer(error, {});
    }
  };
  const isAdmin = (url: string): boolean =>
    url.startsWith(ADMIN_PATH) && [undefined, '/', '?'].includes(url[ADMIN_PATH.length]);
  return (request) => (isAdmin(request.url ?? '') ? serve(request) : service(request));
};
