import { Refusal } from '../refusal.ts';
import type { SpotRequest } from '../engine/spot/order.ts';
import { optionalNumber, uidOf } from './call.ts';
import type { Call } from './call.ts';

/** An order that reaches the exchange later than its own window allows is refused; the code is not documented. */
export const requireFresh = (call: Call): void => {
  const window = optionalNumber(call, 'allowMaxTimeWindow');
  if (window === undefined) return;
  const sent = optionalNumber(call, 'clientTimestamp');
  if (sent === undefined) throw new Refusal('400100', 'allowMaxTimeWindow needs clientTimestamp.');
  if (sent + window < call.exchange.clock.now())
    throw new Refusal('400100', 'The order arrived after its time window.');
};

type Fields = Readonly<Record<string, unknown>>;

/** The fields of an order as the spot routes name them, of a call or of one row of a batch. */
export const spotRequestOf = (call: Call, fields: Fields = call.args): SpotRequest => ({
  ...(fields as unknown as SpotRequest),
  uid: uidOf(call),
  account: 'trade',
  tradeType: 'TRADE',
  type: (fields['type'] as SpotRequest['type'] | undefined) ?? 'limit',
});
