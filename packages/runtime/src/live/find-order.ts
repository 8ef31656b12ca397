import type { CallOptions, Client } from '../client.ts';
import type { EndpointSpec } from '../endpoint.ts';
import { ApiError } from '../errors/api-error.ts';
import { readLookup, type LookupAnswer } from '../outcome/find.ts';
import type { Lookup } from '../outcome/facts.ts';

/** Ids by which an order is looked up. */
export interface OrderIds {
  readonly orderId?: string | undefined;
  readonly clientOid?: string | undefined;
}

/**
 * Asks one look-up for one order; `undefined` where the exchange says for certain that there is none.
 * @throws {KucoinError} for an answer that says neither.
 */
export const findOrder = async (
  client: Client,
  { spec }: { readonly spec: EndpointSpec },
  params: Readonly<Record<string, unknown>>,
  ids: OrderIds,
  options: CallOptions = {},
): Promise<Readonly<Record<string, unknown>> | undefined> => {
  const { finds } = spec;
  if (!finds) throw new TypeError(`${spec.id} finds no orders.`);
  const lookup: Lookup = { ...spec, finds };
  const item = { orderId: ids.orderId, clientOid: ids.clientOid, needs: {} };
  try {
    const { data, status } = await client.call<unknown>(spec, params, options).withResponse();
    const answer: LookupAnswer = {
      answered: true,
      status,
      code: '200000',
      reason: '',
      data,
      succeeded: true,
    };
    const found = readLookup(lookup, item, answer);
    return found.is === 'found' ? found.order : undefined;
  } catch (error) {
    if (!(error instanceof ApiError)) throw error;
    const { status, code, reason } = error;
    const answer = { answered: true, status, code, reason, data: undefined, succeeded: false };
    if (readLookup(lookup, item, answer).is === 'absent') return undefined;
    throw error;
  }
};
