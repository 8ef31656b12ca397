import type { IncomingMessage, ServerResponse } from 'node:http';
import { stringify } from '@kucoin-typed/runtime';
import { answerCall } from './answer-call.ts';
import { parseBody, queryOf, readBody, requireJson } from './body.ts';
import type { Catalog, Endpoint, Host } from './catalog.ts';
import { withItemsKept } from './faults/items.ts';
import { skewOf } from './faults/skew.ts';
import { plainAddress } from './gate/addresses.ts';
import { admit, charge } from './gate/gate.ts';
import { exhausted } from './gate/rate-limit.ts';
import { requireHost } from './gate/region.ts';
import { requireTrading } from './gate/status.ts';
import { readParameters } from './parameters.ts';
import { Refusal } from './refusal.ts';
import { createRouter } from './router.ts';
import type { Venue } from './venue.ts';

/** What goes back to the client. */
export interface Answer {
  readonly status: number;
  readonly text: string;
  readonly headers: Readonly<Record<string, string>>;
  /** Writes it, where it is not to arrive whole. */
  readonly write?: (response: ServerResponse, answer: Answer) => void;
}

export interface ServiceOptions {
  readonly host: Host;
  readonly catalog: Catalog;
  readonly venue: Venue;
}

export const refusalAnswer = (error: unknown, headers: Answer['headers']): Answer => {
  // A fault of the sandbox itself: the client gets no details, the terminal does.
  if (!(error instanceof Refusal)) console.error(error);
  const refusal = error instanceof Refusal ? error : new Refusal('500000', 'The sandbox failed.');
  return { status: refusal.status, text: stringify({ code: refusal.code, msg: refusal.message }), headers };
};

const isBodyExpected = ({ method, operation }: Endpoint): boolean =>
  method === 'POST' || method === 'PUT' || operation['x-request-force-json'] === true;

/** Answers the requests of one host. Never throws. */
export type Service = (request: IncomingMessage) => Promise<Answer>;

export const createService = ({ host, catalog, venue }: ServiceOptions): Service => {
  const { exchange, gate } = venue;
  const route = createRouter(catalog.endpoints, host);

  const answer = async (request: IncomingMessage, headers: Record<string, string>): Promise<string> => {
    exchange.clock.sync();
    const method = request.method ?? '';
    const target = request.url ?? '';
    const [path = '', ...rest] = target.split('?');
    requireHost(gate.region, host);
    const match = route(method, path);
    const { endpoint } = match;
    const body = await readBody(request);
    const skew = skewOf(request);
    const approach = {
      endpoint,
      method,
      target,
      headers: request.headers,
      body,
      address: request.socket.remoteAddress ?? '',
      now: exchange.clock.now() + skew,
      world: exchange.clock.real() + skew,
    };
    const admission = admit(gate, approach);
    const charged = charge(gate, approach, admission);
    Object.assign(headers, charged.headers);
    if (charged.isExhausted) throw exhausted();

    const hasBody = body.length > 0 && isBodyExpected(endpoint);
    if (hasBody) requireJson(request);
    const query = rest.length === 0 && !hasBody ? queryOf(body) : rest.join('?');
    const args = readParameters(match, query, hasBody ? parseBody(body) : undefined);
    requireTrading(gate.state.services, endpoint, admission.line);
    const caller = { ...admission, address: plainAddress(approach.address) };
    return answerCall(venue, endpoint, withItemsKept(request, args), caller);
  };

  return async (request) => {
    // Filled on the way, so that refusals after the pool carry them as well.
    const headers: Record<string, string> = {};
    try {
      return { status: 200, text: await answer(request, headers), headers };
    } catch (error) {
      return refusalAnswer(error, headers);
    }
  };
};
