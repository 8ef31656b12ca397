import type { Sandbox } from '@kucoin-typed/sandbox';
import type { Random } from '../../packages/sandbox/src/engine/random.ts';
import { cancelSpotOrder } from '../../packages/sandbox/src/engine/spot/cancel.ts';
import type { SpotOrder } from '../../packages/sandbox/src/engine/spot/order.ts';
import { placeSpotOrder } from '../../packages/sandbox/src/engine/spot/place.ts';

const MOST_OPEN = 20;

/** Buys and sells a little near the price for hours on end, now with a market order, now with one that waits. */
export const createActor = ({ exchange, keys }: Sandbox, symbol: string, random: Random): (() => void) => {
  const open: SpotOrder[] = [];
  let buys = 0;
  return () => {
    while (open.length > 0 && (open.length > MOST_OPEN || random.int(1, 4) === 1)) {
      const [order] = open.splice(random.int(0, open.length - 1), 1);
      if (order?.active) cancelSpotOrder(exchange, order);
    }
    // Neither side of the account runs dry.
    const side = buys > 0 ? 'sell' : 'buy';
    buys += side === 'buy' ? 1 : -1;
    const { last, info } = exchange.spotMarket(symbol);
    const size = info.baseMinSize.times(String(random.int(10, 60))).toFixed();
    const common = { uid: keys[0].uid, account: 'trade', tradeType: 'TRADE', symbol, side } as const;
    const away = info.priceIncrement.times(String(random.int(-100, 100)));
    const order = placeSpotOrder(
      exchange,
      random.int(1, 3) === 1
        ? { ...common, type: 'market', size }
        : { ...common, type: 'limit', price: last.price.plus(away).toFixed(), size },
    );
    if (order.active) open.push(order);
  };
};
