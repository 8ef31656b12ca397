import { ApiPromise, type Answer } from '../../api-promise.ts';
import type { CallOptions, Client } from '../../client.ts';
import type { EndpointSpec } from '../../endpoint.ts';
import { CredentialsError } from '../../errors/credentials-error.ts';
import { ParamsError } from '../../errors/params-error.ts';
import { guardCancellation } from '../../guard.ts';
import { exactParser } from '../../json/exact-parser.ts';
import { partsOf } from '../../parts.ts';
import { requestOf, type Way } from '../../request.ts';
import type { OperationSpec } from '../operation.ts';
import type { Line } from './dial.ts';
import { lifeOf } from './life.ts';
import { ordersOf } from './orders.ts';

type Fields = Readonly<Record<string, unknown>>;

/** The endpoint that does the same over HTTP. @throws {ParamsError} where the order is named twice, or not at all. */
const twinOf = ({ id, endpoint, endpointBy }: OperationSpec, args: unknown): EndpointSpec => {
  if (!endpointBy) return endpoint.spec;
  const given = Object(args) as Fields;
  const names = Object.keys(endpointBy);
  const [name, second] = names.filter((one) => given[one] !== undefined);
  if (name === undefined)
    throw new ParamsError(id, names.join(', '), 'is missing: one of them names the order');
  if (second !== undefined)
    throw new ParamsError(id, second, `is one too many: ${name} names the order already`);
  return endpointBy[name]?.spec ?? endpoint.spec;
};

const derived = new WeakMap<OperationSpec, Map<EndpointSpec, EndpointSpec>>();

/** The operation as the request path knows endpoints: its arguments travel as one piece of JSON. */
const specOf = (operation: OperationSpec, twin: EndpointSpec): EndpointSpec => {
  const known = derived.get(operation) ?? new Map<EndpointSpec, EndpointSpec>();
  derived.set(operation, known);
  let spec = known.get(twin);
  if (!spec) {
    const { id, exact, params = twin.params } = operation;
    const { host, domain, channel, permission, pool, weight, service, subService, methodName } = twin;
    spec = {
      id,
      twin: twin.id,
      method: 'POST',
      path: '',
      host,
      domain,
      channel,
      permission,
      pool,
      weight,
      service,
      subService,
      methodName,
      ...(twin.list ? { list: true } : {}),
      ...(twin.order ? { order: twin.order } : {}),
      ...(params === undefined ? {} : { params }),
      ...(exact ? { exact, parse: exactParser(exact) } : {}),
    };
    known.set(twin, spec);
  }
  return spec;
};

const withoutEmpty = (args: unknown): unknown =>
  Object.fromEntries(Object.entries(args as object).filter(([, value]) => value !== ''));

const check = (id: string, twin: EndpointSpec, args: unknown): void => {
  if (twin.list && !Array.isArray(args)) throw new ParamsError(id, 'args', 'must be a list');
  if (!twin.list && (Object(args) !== args || Array.isArray(args)))
    throw new ParamsError(id, 'args', 'must be an object');
  if (twin.method === 'DELETE') guardCancellation({ ...twin, id }, args);
};

const lineOf = ({ host }: EndpointSpec, args: unknown): Line =>
  host === 'futures' || (Object(args) as Fields)['tradeType'] === 'FUTURES' ? 'futures' : 'spot';

const send = async (
  client: Client,
  operation: OperationSpec,
  args: unknown,
  options: CallOptions | undefined,
): Promise<Answer<unknown>> => {
  const { id, op } = operation;
  const parts = partsOf(client);
  const request = parts && requestOf(parts);
  if (!request) throw new CredentialsError(id, 'the client is one for public endpoints', 'Use createClient.');
  const twin = twinOf(operation, args);
  check(id, twin, args);
  const given = operation.omitEmpty ? withoutEmpty(args) : args;
  const orders = ordersOf(client, parts);
  const life = lifeOf(operation.stamp, given);
  const session = orders.sessionFor(lineOf(twin, given));
  const travel = { session, op, life, times: orders.timesOf(op) };
  const way: Way = {
    attempt: (call) => orders.attempt(call, travel),
    arrivesFor: life.arrivesFor,
  };
  return request(specOf(operation, twin), given, options, way);
};

/**
 * Calls an operation of the WebSocket API: the same call as its twin over HTTP, on another way. Its errors, its pool,
 * its journal entries and the look-ups after a lost answer are those of the twin.
 */
export const operate = (
  client: Client,
  operation: OperationSpec,
  args: unknown,
  options?: CallOptions,
): ApiPromise<unknown> => new ApiPromise(send(client, operation, args, options));
