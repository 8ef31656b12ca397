import type { Answer, Limits } from './api-promise.ts';
import type { EndpointSpec } from './endpoint.ts';
import { ApiError, type Refusal } from './errors/api-error.ts';
import { RateLimitError } from './errors/rate-limit-error.ts';
import { ResponseError } from './errors/response-error.ts';
import type { WireResponse } from './transport/transport.ts';

/** An answer taken apart: a result, a refusal, or neither. */
export type Read = { readonly data: unknown } | { readonly refusal: Refusal } | undefined;

/** Takes KuCoin's envelope `{ code, data }` apart. It often refuses with HTTP 200. */
export const readEnvelope = (
  spec: EndpointSpec,
  response: WireResponse,
  limits: Limits | undefined,
): Read => {
  const { status, text } = response;
  let envelope: Record<string, unknown> = {};
  try {
    const value: unknown = (spec.parse ?? JSON.parse)(text);
    if (Object(value) === value) envelope = value as Record<string, unknown>;
  } catch {
    // No JSON has no code either.
  }
  // The code comes as text, as a number, or as a word.
  const code = word(envelope['code']);
  if (status < 400 && (code === '200000' || code === '200')) return { data: envelope['data'] };
  const reason = word(envelope['msg'] ?? envelope['message']);
  return code || reason ? { refusal: { status, code, reason, limits } } : undefined;
};

/**
 * The result of a call, for clients that leave it at that.
 * @throws {ApiError} when the exchange refuses.
 * @throws {ResponseError} when the answer is not KuCoin's JSON.
 */
export const unwrap = (spec: EndpointSpec, response: WireResponse): Answer<unknown> => {
  const limits = readLimits(response);
  const read = readEnvelope(spec, response, limits);
  const { status } = response;
  if (!read) throw new ResponseError(spec.id, status, response.header('content-type'), response.text);
  if ('data' in read) {
    return { data: read.data, status, headers: response.headers(), limits, endpoint: spec };
  }
  const { refusal } = read;
  throw isRateLimit(refusal) ? new RateLimitError(spec.id, refusal) : new ApiError(spec.id, refusal);
};

export const isRateLimit = ({ status, code }: Refusal): boolean => status === 429 || code === '429000';

/** Headers are read when somebody asks for them. */
export const answerOf = (
  endpoint: EndpointSpec,
  response: WireResponse,
  limits: Limits | undefined,
  data: unknown,
): Answer<unknown> => new ReadAnswer(endpoint, response, limits, data);

class ReadAnswer implements Answer<unknown> {
  readonly data: unknown;
  readonly status: number;
  readonly limits: Limits | undefined;
  readonly endpoint: EndpointSpec;
  readonly #response: WireResponse;

  constructor(endpoint: EndpointSpec, response: WireResponse, limits: Limits | undefined, data: unknown) {
    this.data = data;
    this.status = response.status;
    this.limits = limits;
    this.endpoint = endpoint;
    this.#response = response;
  }

  get headers(): Headers {
    return this.#response.headers();
  }
}

/** Text or a number as text, of a length that an error can show. */
const word = (value: unknown): string =>
  typeof value === 'string' || typeof value === 'number' ? String(value).slice(0, 300) : '';

/** How the pool stands, where the exchange says so. The official SDK reads -1 where a figure is missing. */
export const readLimits = (response: WireResponse): Limits | undefined => {
  const read = (name: string): number => Number(response.header(`gw-ratelimit-${name}`) ?? -1);
  const limit = read('limit');
  // Most answers to public calls say nothing of it.
  if (!(limit >= 0)) return undefined;
  const remaining = read('remaining');
  const reset = read('reset');
  return remaining >= 0 && reset >= 0 ? { limit, remaining, reset } : undefined;
};
