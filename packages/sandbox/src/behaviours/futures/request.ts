import type { FuturesRequest } from '../../engine/futures/order.ts';
import { uidOf } from '../call.ts';
import type { Call } from '../call.ts';

type Fields = Readonly<Record<string, unknown>>;

const text = (value: unknown): string | undefined =>
  typeof value === 'string' || typeof value === 'number' || typeof value === 'bigint'
    ? String(value)
    : undefined;

/** The fields of an order as the futures routes name them, of a call or of one row of a batch. */
export const futuresRequestOf = (call: Call, fields: Fields = call.args): FuturesRequest => ({
  ...(fields as unknown as FuturesRequest),
  uid: uidOf(call),
  account: 'futures',
  type: (fields['type'] as FuturesRequest['type'] | undefined) ?? 'limit',
  // Clients send some of these as numbers and some as text; KuCoin takes both.
  leverage: text(fields['leverage']),
  size: text(fields['size']),
  price: text(fields['price']),
  stopPrice: text(fields['stopPrice']),
  visibleSize: text(fields['visibleSize']),
});
