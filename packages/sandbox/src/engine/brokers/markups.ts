import type { Amount } from '../amount.ts';
import type { Exchange } from '../exchange.ts';

/**
 * What a broker wants added to the fees of a client. It is kept and shown, and no fee changes by it: KuCoin
 * names neither its unit nor when it takes effect.
 */
export interface Markup {
  readonly tradeType: string;
  readonly maker: Amount;
  readonly taker: Amount;
  readonly effectiveType: string;
  readonly effectAt: number;
}

export const setMarkup = ({ state }: Exchange, client: string, markup: Markup): void => {
  const { markups } = state.brokers;
  const known = markups.get(client) ?? new Map<string, Markup>();
  known.set(markup.tradeType, markup);
  markups.set(client, known);
};

export const markupsOf = ({ state }: Exchange, client: string): readonly Markup[] => [
  ...(state.brokers.markups.get(client)?.values() ?? []),
];
