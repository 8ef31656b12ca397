import type { SpotRequest } from '../spot/order.ts';
import { Refusal, badParameter } from '../../refusal.ts';
import type { UnifiedRequest } from './order.ts';

/** What a unified route asks for, in the spot engine's words. */
export const spotRequestFor = (
  request: UnifiedRequest,
  whose: Pick<SpotRequest, 'uid' | 'account' | 'tradeType'>,
): SpotRequest => {
  const { symbol, size, sizeUnit, timeInForce, cancelAfter, trigger, takeProfit, stopLoss } = request;
  if (timeInForce === 'RPI') throw badParameter('timeInForce', 'RPI is for futures');
  if (trigger && (takeProfit ?? stopLoss))
    throw badParameter('triggerPrice', 'cannot go with take profit or stop loss');
  for (const watched of [trigger, takeProfit, stopLoss])
    if (watched && watched.by !== 'TP')
      throw new Refusal('401116', 'Spot orders watch the last trade; only TP can be watched.');
  return {
    ...whose,
    symbol,
    side: request.side === 'BUY' ? 'buy' : 'sell',
    type: request.type === 'LIMIT' ? 'limit' : 'market',
    clientOid: request.clientOid,
    price: request.type === 'LIMIT' ? request.price : undefined,
    size: sizeUnit === 'BASECCY' ? size : undefined,
    funds: sizeUnit === 'QUOTECCY' ? size : undefined,
    timeInForce,
    cancelAfter: cancelAfter !== undefined && cancelAfter > 0 ? cancelAfter : undefined,
    postOnly: request.postOnly,
    stp: request.stp,
    tags: request.tags,
    ...(whose.tradeType === 'TRADE'
      ? {}
      : {
          autoBorrow: whose.account === 'unified' || request.autoBorrow,
          autoRepay: whose.account === 'unified' || request.autoRepay,
        }),
  };
};
