import type { IncomingMessage } from 'node:http';
import { stringify } from '@kucoin-typed/runtime';
import { behaviours } from './behaviours/index.ts';
import { parseBody, readBody, requireJson } from './body.ts';
import type { Catalog, Endpoint, Host } from './catalog.ts';
import { asksForExample, exampleAnswer } from './example.ts';
import { requirePermission } from './gate/permission.ts';
import type { Quota, TakeQuota } from './gate/rate-limit.ts';
import { authenticate } from './gate/signature.ts';
import type { SandboxKey } from './keys.ts';
import { withoutNulls } from './nulls.ts';
import { readParameters } from './parameters.ts';
import type { Args } from './parameters.ts';
import { Refusal } from './refusal.ts';
import { createRouter } from './router.ts';
import { SURFACE_PATH, describeSurface } from './surface.ts';
import type { Venue } from './venue.ts';

/** What goes back to the client. */
export interface Answer {
  readonly status: number;
  readonly text: string;
  readonly headers: Readonly<Record<string, string>>;
}

export interface ServiceOptions {
  readonly host: Host;
  readonly catalog: Catalog;
  readonly venue: Venue;
  readonly keys: ReadonlyMap<string, SandboxKey>;
  readonly takeQuota: TakeQuota;
}

const quotaHeaders = ({ limit, remaining, reset }: Quota): Record<string, string> => ({
  'gw-ratelimit-limit': String(limit),
  'gw-ratelimit-remaining': String(remaining),
  'gw-ratelimit-reset': String(reset),
});

const refusalAnswer = (error: unknown, headers: Answer['headers']): Answer => {
  // A fault of the sandbox itself: the client gets no details, the terminal does.
  if (!(error instanceof Refusal)) console.error(error);
  const refusal = error instanceof Refusal ? error : new Refusal('500000', 'The sandbox failed.');
  return { status: refusal.status, text: stringify({ code: refusal.code, msg: refusal.message }), headers };
};

const isBodyExpected = ({ method, operation }: Endpoint): boolean =>
  method === 'POST' || method === 'PUT' || operation['x-request-force-json'] === true;

/** Answers the requests of one host. Never throws. */
export type Service = (request: IncomingMessage) => Promise<Answer>;

export const createService = ({ host, catalog, venue, keys, takeQuota }: ServiceOptions): Service => {
  const { exchange } = venue;
  const route = createRouter(catalog.endpoints, host);

  const answerCall = (endpoint: Endpoint, args: Args, key: SandboxKey | undefined): string => {
    const behave = behaviours[endpoint.id];
    if (!behave) return exampleAnswer(endpoint);
    try {
      const { schema } = endpoint.operation.responses[200].content['application/json'];
      const data = behave({ endpoint, args, venue, exchange, key });
      return stringify({ code: '200000', data: withoutNulls(data, schema.properties?.['data']) });
    } catch (error) {
      // The ids in KuCoin's request examples were never placed here; asking for one gets the example's answer,
      // so that every endpoint can be called with its own example.
      const absent = error instanceof Refusal ? error.absent : undefined;
      if (absent !== undefined && asksForExample(endpoint, absent, args[absent]))
        return exampleAnswer(endpoint);
      throw error;
    }
  };

  /** From the pool of the key; the public pool, and pools at endpoints without a key, go by address. */
  const take = (endpoint: Endpoint, key: SandboxKey | undefined, address: string): Quota => {
    const pool = endpoint.operation['x-api-rate-limit-pool'];
    // A few endpoints have no documented weight; they take 1.
    const weight = endpoint.operation['x-api-rate-limit-weight'] ?? 1;
    return takeQuota(pool, pool === 'Public' || !key ? address : key.apiKey, weight);
  };

  const answer = async (request: IncomingMessage, headers: Record<string, string>): Promise<string> => {
    exchange.clock.sync();
    const method = request.method ?? '';
    const target = request.url ?? '';
    const [path = '', ...rest] = target.split('?');
    if (host === 'spot' && path === SURFACE_PATH && method === 'GET')
      return stringify(describeSurface(catalog));

    const match = route(method, path);
    const { endpoint } = match;
    const body = await readBody(request);
    let key: SandboxKey | undefined;
    if (endpoint.operation['x-api-channel'] === 'Private') {
      key = authenticate({ method, target, headers: request.headers, body }, keys, exchange.clock.now());
      requirePermission(key, endpoint.operation);
    }
    const quota = take(endpoint, key, request.socket.remoteAddress ?? '');
    Object.assign(headers, quotaHeaders(quota));
    if (quota.exhausted) throw new Refusal('429000', 'The quota of this pool is used up until it resets.');

    const hasBody = body.length > 0 && isBodyExpected(endpoint);
    if (hasBody) requireJson(request);
    const args = readParameters(match, rest.join('?'), hasBody ? parseBody(body) : undefined);
    return answerCall(endpoint, args, key);
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
