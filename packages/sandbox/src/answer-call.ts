import { stringify } from '@kucoin-typed/runtime';
import type { Call } from './behaviours/call.ts';
import { behaviours } from './behaviours/index.ts';
import type { Endpoint } from './catalog.ts';
import { asksForExample, exampleAnswer } from './example.ts';
import { withoutNulls } from './nulls.ts';
import type { Args } from './parameters.ts';
import { Refusal } from './refusal.ts';
import type { Venue } from './venue.ts';

/** Lets an endpoint do what it does, whichever way it was called; returns its whole answer as JSON. */
export const answerCall = (
  venue: Venue,
  endpoint: Endpoint,
  args: Args,
  caller: Pick<Call, 'key' | 'partner' | 'address'>,
): string => {
  const behave = behaviours[endpoint.id];
  if (!behave) return exampleAnswer(endpoint);
  const { exchange } = venue;
  const { key, partner, address } = caller;
  try {
    const { schema } = endpoint.operation.responses[200].content['application/json'];
    const data = behave({ endpoint, args, venue, exchange, key, partner, address });
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
