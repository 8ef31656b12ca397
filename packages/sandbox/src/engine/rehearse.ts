import { createExchange } from './exchange.ts';
import type { Exchange } from './exchange.ts';
import { loadExchange, saveExchange } from './snapshot.ts';
import type { Snapshot } from './snapshot.ts';

/** Long enough that every market makes a step and every timer that is due runs. */
const WHILE_MS = 1000;

/**
 * Lets an exchange that nobody sees live on from a document for a moment; returns it. Throws whatever
 * goes wrong, so that the real one need not find out.
 */
export const rehearse = ({ spotMarkets, clock }: Exchange, snapshot: Snapshot): Exchange => {
  const stage = createExchange({
    seed: '',
    speed: 0,
    real: clock.real,
    symbols: [...spotMarkets.keys()],
  });
  loadExchange(stage, snapshot);
  stage.clock.advance(WHILE_MS);
  saveExchange(stage);
  return stage;
};
