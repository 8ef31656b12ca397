import type { Exchange } from '../exchange.ts';

/** As often as KuCoin pushes debt ratios. */
export const LOOK_MS = 4000;

/** Starts looking at debts; nothing happens while it goes on already. */
export const startWatch = ({ state, clock }: Exchange): void => {
  if (state.margin.watching) return;
  state.margin.watching = true;
  clock.schedule(clock.now() + LOOK_MS, 'margin.watch', '');
};
