import { format } from '../amount.ts';
import type { AccountName } from '../customers.ts';
import type { Exchange } from '../exchange.ts';
import { crossLeverageOf } from '../futures/choices.ts';
import type { FuturesRequest } from '../futures/order.ts';
import { badParameter } from '../../refusal.ts';
import type { UnifiedRequest } from './order.ts';

type Part = Partial<FuturesRequest>;

const sizeOf = ({ size, sizeUnit, closeOrder }: UnifiedRequest): Part => {
  if (closeOrder) return {};
  if (sizeUnit === 'UNIT') return { size };
  return sizeUnit === 'BASECCY' ? { qty: size } : { valueQty: size };
};

const triggersOf = (request: UnifiedRequest): Part => {
  const { trigger, takeProfit, stopLoss, side } = request;
  if (trigger && (takeProfit ?? stopLoss))
    throw badParameter('triggerPrice', 'cannot go with take profit or stop loss');
  if (trigger)
    return {
      stop: trigger.direction === 'UP' ? 'up' : 'down',
      stopPrice: trigger.price,
      stopPriceType: trigger.by,
    };
  if (takeProfit && stopLoss && takeProfit.by !== stopLoss.by)
    throw badParameter('slTriggerPriceType', 'must be the same as tpTriggerPriceType');
  const [above, below] = side === 'BUY' ? [takeProfit, stopLoss] : [stopLoss, takeProfit];
  const by = (takeProfit ?? stopLoss)?.by;
  return {
    triggerStopUpPrice: above?.price,
    triggerStopDownPrice: below?.price,
    ...(by ? { stopPriceType: by } : {}),
  };
};

/** What a unified route asks for, in the futures engine's words. */
export const futuresRequestFor = (
  exchange: Exchange,
  request: UnifiedRequest,
  { uid, account }: { readonly uid: string; readonly account: AccountName },
): FuturesRequest => {
  const { symbol, timeInForce, closeOrder } = request;
  if (timeInForce === 'GTT') throw badParameter('timeInForce', 'GTT is not for futures');
  const { contract } = exchange.futuresMarket(symbol);
  return {
    uid,
    account,
    symbol,
    clientOid: request.clientOid,
    side: closeOrder ? undefined : request.side === 'BUY' ? 'buy' : 'sell',
    type: request.type === 'LIMIT' ? 'limit' : 'market',
    price: request.type === 'LIMIT' ? request.price : undefined,
    ...sizeOf(request),
    // The second version has no leverage in orders: it is set by contract.
    leverage: request.leverage ?? format(crossLeverageOf(exchange, uid, contract)),
    marginMode: request.marginMode,
    positionSide: request.positionSide,
    timeInForce: timeInForce === 'RPI' ? 'GTC' : timeInForce,
    postOnly: request.postOnly || timeInForce === 'RPI',
    reduceOnly: request.reduceOnly,
    closeOrder,
    stp: request.stp,
    tags: request.tags,
    ...triggersOf(request),
  };
};
