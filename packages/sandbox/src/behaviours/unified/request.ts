import type { Exit, PriceType, Trigger, UnifiedRequest } from '../../engine/unified/order.ts';
import type { OrderName } from '../../engine/unified/product.ts';
import { Refusal, badParameter } from '../../refusal.ts';

/** The fields of one order as a unified route names them. */
export type Fields = Readonly<Record<string, unknown>>;

const optional = (fields: Fields, name: string): string | undefined => {
  const value = fields[name];
  return value === undefined || value === null || value === '' ? undefined : String(value);
};

const CLIENT_OID = /^[\w-]{1,40}$/;

const readClientOid = (fields: Fields): string | undefined => {
  const clientOid = optional(fields, 'clientOid');
  if (clientOid !== undefined && !CLIENT_OID.test(clientOid))
    throw badParameter('clientOid', 'must be up to 40 letters, digits, "_" and "-"');
  return clientOid;
};

const readTrigger = (fields: Fields): Trigger | undefined => {
  const price = optional(fields, 'triggerPrice');
  const direction = optional(fields, 'triggerDirection');
  if (price === undefined && direction === undefined) return undefined;
  if (price === undefined) throw new Refusal('401121', 'An order with a trigger has a triggerPrice.');
  if (direction !== 'UP' && direction !== 'DOWN')
    throw new Refusal('401115', 'An order with a trigger has a triggerDirection, UP or DOWN.');
  return { direction, price, by: (optional(fields, 'triggerPriceType') ?? 'TP') as PriceType };
};

/** Take profit or stop loss. */
export const readExit = (fields: Fields, prefix: 'tp' | 'sl'): Exit | undefined => {
  const price = optional(fields, `${prefix}TriggerPrice`);
  const by = (optional(fields, `${prefix}TriggerPriceType`) ?? 'TP') as PriceType;
  return price === undefined ? undefined : { price, by };
};

type Choice<Name extends keyof UnifiedRequest> = UnifiedRequest[Name];

/** Reads an order from the fields that the schema has checked, of a call or of one row of a batch. */
export const readRequest = (fields: Fields, isFutures: boolean): UnifiedRequest => {
  const type = optional(fields, 'orderType');
  if (type !== 'LIMIT' && type !== 'MARKET') throw badParameter('orderType', 'must be LIMIT or MARKET');
  return {
    symbol: String(fields['symbol']),
    side: String(fields['side']) as Choice<'side'>,
    type,
    size: optional(fields, 'size'),
    sizeUnit: (optional(fields, 'sizeUnit') ?? (isFutures ? 'UNIT' : 'BASECCY')) as Choice<'sizeUnit'>,
    price: optional(fields, 'price'),
    clientOid: readClientOid(fields),
    timeInForce: (optional(fields, 'timeInForce') ?? 'GTC') as Choice<'timeInForce'>,
    cancelAfter: fields['cancelAfter'] === undefined ? undefined : Number(fields['cancelAfter']),
    postOnly: fields['postOnly'] === true,
    reduceOnly: fields['reduceOnly'] === true,
    closeOrder: fields['closeOrder'] === true,
    stp: optional(fields, 'stp') as Choice<'stp'>,
    tags: optional(fields, 'tags'),
    autoBorrow: fields['autoBorrow'] === true,
    autoRepay: fields['autoRepay'] === true,
    marginMode: optional(fields, 'marginMode') as Choice<'marginMode'>,
    positionSide: optional(fields, 'positionSide') as Choice<'positionSide'>,
    leverage: optional(fields, 'leverage'),
    trigger: readTrigger(fields),
    takeProfit: readExit(fields, 'tp'),
    stopLoss: readExit(fields, 'sl'),
  };
};

/** Which order a call, or a row of a batch, is about. */
export const readName = (fields: Fields): OrderName => ({
  symbol: String(fields['symbol']),
  orderId: optional(fields, 'orderId'),
  clientOid: optional(fields, 'clientOid'),
});
