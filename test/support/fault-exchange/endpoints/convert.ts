import { cancelOne } from '../closing.ts';
import type { Family } from '../families.ts';
import { listOrders, lookUp, paged } from '../looking.ts';
import { place } from '../placing.ts';
import type { Placing } from '../placing.ts';
import { convertOrder } from '../views.ts';
import type { Order } from '../book.ts';
import type { Behaviour } from '../world.ts';

const named: Placing = { oid: 'clientOrderId' };
const ids = ({ orderId, clientOid }: Order): unknown => ({ orderId, clientOrderId: clientOid });
const atOnce = (): readonly Family[] => ['convert'];
const limit = (): readonly Family[] => ['convertLimit'];

/** Conversions, at once and at a limit. */
export const convertEndpoints: Readonly<Record<string, Behaviour>> = {
  'convert.convert.submitConvertOrder': place('convert', ids, named),
  'convert.convert.submitConvertLimitOrder': place('convertLimit', ids, named),
  'convert.convert.cancelConvertLimitOrder': cancelOne({ family: 'convertLimit', answer: () => null }),
  'convert.convert.getConvertOrder': lookUp({ families: atOnce, view: convertOrder }),
  'convert.convert.getConvertLimitOrder': lookUp({ families: limit, view: convertOrder }),
  'convert.convert.getConvertOrderHistory': listOrders({
    families: atOnce,
    which: 'all',
    view: convertOrder,
    wrap: paged,
  }),
  'convert.convert.getConvertLimitOrders': listOrders({
    families: limit,
    which: 'all',
    view: convertOrder,
    wrap: paged,
  }),
};
