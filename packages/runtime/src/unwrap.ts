import type { Answer, Limits } from './api-promise.ts';
import type { EndpointSpec } from './endpoint.ts';
import { ApiError } from './errors/api-error.ts';
import { RateLimitError } from './errors/rate-limit-error.ts';
import { ResponseError } from './errors/response-error.ts';
import { parseExact } from './json.ts';
import type { WireResponse } from './transport/transport.ts';

/**
 * Takes the result out of KuCoin's envelope `{ code, data }`.
 * @throws {ApiError} when the exchange refuses, which it often does with HTTP 200.
 * @throws {ResponseError} when the answer is not KuCoin's JSON.
 */
export const unwrap = (spec: EndpointSpec, { status, headers, text }: WireResponse): Answer<unknown> => {
  const limits = readLimits(headers);
  const envelope = readEnvelope(spec, text);
  if (!envelope) {
    if (status === 429) throw new RateLimitError(spec.id, status, undefined, '', limits);
    throw new ResponseError(spec.id, status, headers.get('content-type'), text);
  }
  // The code comes as text, as a number, or as a word.
  const code = String(envelope.code);
  if (status < 400 && (code === '200000' || code === '200')) {
    return { data: envelope.data, status, headers, limits, endpoint: spec };
  }
  const message = String(envelope.msg ?? envelope.message ?? '');
  throw new (status === 429 || code === '429000' ? RateLimitError : ApiError)(
    spec.id,
    status,
    code,
    message,
    limits,
  );
};

const readEnvelope = (spec: EndpointSpec, text: string): Record<string, unknown> | undefined => {
  try {
    const value: unknown = spec.exact ? parseExact(text, spec.exact) : JSON.parse(text);
    return Object(value) === value && 'code' in (value as object)
      ? (value as Record<string, unknown>)
      : undefined;
  } catch {
    return undefined;
  }
};

const readLimits = (headers: Headers): Limits | undefined => {
  const read = (name: string): number => Number(headers.get(`gw-ratelimit-${name}`) ?? NaN);
  const limit = read('limit');
  return limit >= 0 ? { limit, remaining: read('remaining'), reset: read('reset') } : undefined;
};
