import { LIQUIDATION_RATIO } from './terms.ts';
import { indebted, marginWorth } from './debt.ts';
import { liquidate } from './liquidate.ts';
import { LOOK_MS } from './start-watch.ts';
import type { Exchange } from '../exchange.ts';

/** Looks at every account that owes something: tells its debt ratio, liquidates what owes too much. */
const look = (exchange: Exchange, at: number): boolean => {
  let any = false;
  for (const uid of exchange.state.margin.loans.keys()) {
    for (const account of indebted(exchange, uid)) {
      any = true;
      const purse = { uid, account };
      if (account === 'margin') exchange.events.emit('marginPosition', { kind: 'debt.ratio', uid, at });
      if (marginWorth(exchange, purse).ratio.gte(LIQUIDATION_RATIO)) liquidate(exchange, purse);
    }
  }
  return any;
};

export const watchDebts = (exchange: Exchange): void => {
  exchange.clock.handle('margin.watch', (_key, at) => {
    if (look(exchange, at)) exchange.clock.schedule(at + LOOK_MS, 'margin.watch', '');
    else exchange.state.margin.watching = false;
  });
};
