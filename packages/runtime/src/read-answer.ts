import type { Limits } from './api-promise.ts';
import type { Attempt, Call, Failure } from './attempt.ts';
import type { EndpointSpec } from './endpoint.ts';
import type { Refusal } from './errors/api-error.ts';
import type { CauseFinder } from './errors/causes.ts';
import { IpBlockedError } from './errors/ip-blocked-error.ts';
import { RateLimitError } from './errors/rate-limit-error.ts';
import { refuse } from './errors/refuse.ts';
import { ResponseError } from './errors/response-error.ts';
import type { WireResponse } from './transport/transport.ts';
import { answerOf, isRateLimit, readEnvelope } from './unwrap.ts';

const DOCS = 'https://www.kucoin.com/docs-new/rate-limit';

/** An error that ends with the page on rate limits. */
export const rateLimited = (id: string, refusal: Refusal): RateLimitError =>
  new RateLimitError(id, { ...refusal, docs: DOCS }, `\n${DOCS}`);

/** Says what a refusal means, and what may help. */
export const createReadRefusal =
  (findCause: CauseFinder) =>
  ({ spec, isWrite }: Call, refusal: Refusal, limits: Limits | undefined): Failure => {
    const { status, code, reason } = refusal;
    if (isRateLimit(refusal)) {
      const error = rateLimited(spec.id, {
        ...refusal,
        outcome: isWrite ? 'rejected' : undefined,
      });
      return { error, lost: false, again: limits ? 'limit' : 'overload', limits, refusal };
    }
    const cause = findCause(serviceOf(spec), spec.host, code, reason);
    // An order that was refused with a code that nobody has explained is looked up, and not taken for refused.
    const unclear = status >= 500 || cause?.repeatable === 'reads' || (!cause && spec.order !== undefined);
    const lost = isWrite && unclear;
    const error = refuse(
      spec,
      {
        ...refusal,
        outcome: isWrite ? (lost ? 'unknown' : 'rejected') : undefined,
        retryable: cause?.repeatable === 'yes' || (!isWrite && unclear),
      },
      cause?.cause,
      {},
    );
    const again =
      cause?.cause === 'timestamp'
        ? 'clock'
        : !isWrite && (status >= 500 || cause?.repeatable === 'reads')
          ? 'later'
          : undefined;
    return { error, lost, limits, refusal, cause, ...(again ? { again } : {}) };
  };

/** Says what an answer means: a result, or a failure and what may help. */
export const createReadAnswer = (
  findCause: CauseFinder,
): ((call: Call, response: WireResponse, limits: Limits | undefined) => Attempt) => {
  const unreadable = (
    { spec, isWrite }: Call,
    response: WireResponse,
    limits: Limits | undefined,
  ): Failure => {
    const { status, text } = response;
    const type = response.header('content-type');
    // KuCoin's edge turns an address away with a page, before anything of the call is looked at.
    if (status === 403 || /\b1015\b/.test(text.slice(0, 4000))) {
      const outcome = isWrite ? 'rejected' : undefined;
      return { error: new IpBlockedError(spec.id, status, type, text, outcome), lost: false };
    }
    if (status === 429) {
      const outcome = isWrite ? 'rejected' : undefined;
      const error = rateLimited(spec.id, {
        status,
        code: '',
        reason: 'too many calls',
        limits,
        outcome,
      });
      return { error, lost: false, again: limits ? 'limit' : 'overload', limits };
    }
    const error = new ResponseError(spec.id, status, type, text, isWrite ? 'unknown' : undefined);
    return isWrite || status < 500 ? { error, lost: isWrite } : { error, lost: false, again: 'later' };
  };

  const refused = createReadRefusal(findCause);
  return (call, response, limits) => {
    const { spec } = call;
    const envelope = readEnvelope(spec, response, limits);
    if (envelope && 'data' in envelope) return { answer: answerOf(spec, response, limits, envelope.data) };
    if (!envelope) return { failure: unreadable(call, response, limits) };

    const refusal = { ...envelope.refusal, requestId: response.header('x-request-id') ?? undefined };
    return { failure: { ...refused(call, refusal, limits), response } };
  };
};

/** The service that explains a code; of a route that no spec knows, the likeliest. */
const serviceOf = ({ id, twin = id, host, path, methodName }: EndpointSpec): string => {
  if (methodName) return twin.slice(0, twin.indexOf('.'));
  if (path.startsWith('/api/ua/')) return 'unified';
  return host === 'futures' ? 'futures' : 'spot';
};
