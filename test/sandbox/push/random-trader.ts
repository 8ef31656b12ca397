import type { Sandbox } from '@kucoin-typed/sandbox';
import { placeSpotOrder } from '../../../packages/sandbox/src/engine/spot/place.ts';
import { cancelSpotOrder } from '../../../packages/sandbox/src/engine/spot/cancel.ts';
import type { SpotOrder } from '../../../packages/sandbox/src/engine/spot/order.ts';
import { createRandom } from '../../../packages/sandbox/src/engine/random.ts';

/** Places and cancels at random near the price, always the same by the seed. */
export const createTrader = (sandbox: Sandbox, symbol: string): { readonly act: (times: number) => void } => {
  const { exchange } = sandbox;
  const random = createRandom('trader').stream(symbol);
  const open: SpotOrder[] = [];

  const place = (): void => {
    const side = random.int(0, 1) === 0 ? 'buy' : 'sell';
    const { last, info } = exchange.spotMarket(symbol);
    const away = info.priceIncrement.times(String(random.int(-300, 300)));
    const size = info.baseMinSize.times(String(random.int(10, 400))).toFixed();
    const common = { uid: sandbox.keys[0].uid, account: 'trade', tradeType: 'TRADE', symbol, side } as const;
    const kind = random.int(1, 10);
    const order = placeSpotOrder(
      exchange,
      kind === 1
        ? { ...common, type: 'market', size }
        : {
            ...common,
            type: 'limit',
            price: last.price.plus(away).toFixed(),
            size,
            hidden: kind === 2,
            ...(kind === 3 ? { iceberg: true, visibleSize: info.baseIncrement.times('1000').toFixed() } : {}),
          },
    );
    if (order.active) open.push(order);
  };

  return {
    act: (times) => {
      for (let count = 0; count < times; count += 1) {
        const [victim] =
          open.length > 0 && random.int(1, 3) === 1 ? open.splice(random.int(0, open.length - 1), 1) : [];
        if (victim) cancelSpotOrder(exchange, victim);
        else place();
      }
    },
  };
};
