import type { Answer, Limits } from './api-promise.ts';
import type { EndpointSpec } from './endpoint.ts';
import { ApiError } from './errors/api-error.ts';
import { RateLimitError } from './errors/rate-limit-error.ts';
import { ResponseError } from './errors/response-error.ts';
import type { WireResponse } from './transport/transport.ts';

/**
 * Takes the result out of KuCoin's envelope `{ code, data }`.
 * @throws {ApiError} when the exchange refuses, which it often does with HTTP 200.
 * @throws {ResponseError} when the answer is not KuCoin's JSON.
 */
export const unwrap = (spec: EndpointSpec, { status, headers, text }: WireResponse): Answer<unknown> => {
  const limits = readLimits(headers);
  let envelope: Record<string, unknown> = {};
  try {
    const value: unknown = spec.parse ? spec.parse(text) : JSON.parse(text);
    if (Object(value) === value) envelope = value as Record<string, unknown>;
  } catch {
    // No JSON has no code either.
  }
  // The code comes as text, as a number, or as a word.
  const code = word(envelope['code']);
  if (status < 400 && (code === '200000' || code === '200')) {
    return { data: envelope['data'], status, headers, limits, endpoint: spec };
  }
  const message = word(envelope['msg'] ?? envelope['message']);
  if (status === 429 || code === '429000') throw new RateLimitError(spec.id, status, code, message, limits);
  if (code || message) throw new ApiError(spec.id, status, code, message, limits);
  throw new ResponseError(spec.id, status, headers.get('content-type'), text);
};

/** Text or a number as text, of a length that an error can show. */
const word = (value: unknown): string =>
  typeof value === 'string' || typeof value === 'number' ? String(value).slice(0, 300) : '';

const readLimits = (headers: Headers): Limits | undefined => {
  const [limit, remaining, reset] = ['limit', 'remaining', 'reset'].map((name) =>
    Number(headers.get(`gw-ratelimit-${name}`) ?? NaN),
  ) as [number, number, number];
  return limit >= 0 && remaining >= 0 && reset >= 0 ? { limit, remaining, reset } : undefined;
};
