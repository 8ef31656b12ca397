import type { Answer, Limits } from '../../api-promise.ts';
import type { Attempt, Call } from '../../attempt.ts';
import type { EndpointSpec } from '../../endpoint.ts';
import type { CauseFinder } from '../../errors/causes.ts';
import { createReadRefusal, rateLimited } from '../../read-answer.ts';
import { word, type Frame } from '../link/dialect.ts';
import type { Reply } from './wire.ts';

/** An answer that came over a socket: there are no headers. */
export class SocketAnswer implements Answer<unknown> {
  readonly data: unknown;
  readonly status = 200;
  readonly limits: Limits | undefined;
  readonly endpoint: EndpointSpec;

  constructor(endpoint: EndpointSpec, data: unknown, limits: Limits | undefined) {
    this.data = data;
    this.limits = limits;
    this.endpoint = endpoint;
  }

  get headers(): Headers {
    return new Headers();
  }
}

/** How the pool stands; one page of KuCoin's calls it `rateLimit`, another one `userRateLimit`. */
export const limitsOf = (frame: Frame): Limits | undefined => {
  const said = Object(frame['userRateLimit'] ?? frame['rateLimit']) as Readonly<Record<string, unknown>>;
  const read = (name: string): number => Number(said[name] ?? -1);
  const [limit, remaining, reset] = [read('limit'), read('remaining'), read('reset')];
  return limit >= 0 && remaining >= 0 && reset >= 0 ? { limit, remaining, reset } : undefined;
};

/** Says what a reply means, as for an answer over HTTP: a result, or a failure and what may help. */
export const createReadReply = (
  findCause: CauseFinder,
): ((call: Call, reply: Reply, limits: Limits | undefined) => Attempt) => {
  // What the gateway says of itself no service explains.
  const find: CauseFinder = (service, host, code, reason) =>
    findCause(service, host, code, reason) ?? findCause('api', host, code, reason);
  const refused = createReadRefusal(find);
  return (call, { frame, text }, limits) => {
    const { spec } = call;
    const code = word(frame['code']).slice(0, 300);
    if (code === '200000') {
      const { data } = spec.parse ? (Object(spec.parse(text)) as Frame) : frame;
      return { answer: new SocketAnswer(spec, data, limits) };
    }
    const refusal = { status: 0, code, reason: word(frame['msg']).slice(0, 300), limits };
    const failure = refused(call, refusal, limits);
    if (failure.again || failure.cause?.cause !== 'rate-limit') return { failure };
    // The limit of the whole system, or of this connection.
    const error = rateLimited(spec.id, { ...refusal, outcome: failure.error.outcome });
    return { failure: { ...failure, error, again: limits ? 'limit' : 'overload' } };
  };
};
