import { ONE } from '../amount.ts';
import { pushCapped } from '../capped.ts';
import type { Exchange } from '../exchange.ts';
import type { Contract } from './contracts.ts';
import { isOpen, priceOf } from './position.ts';
import type { Position } from './position.ts';
import { closedPositionsOf, holdersOf } from './state.ts';

const HISTORY_CAP = 5000;

/** Writes a closed position into the history. */
export const rememberClosed = (
  exchange: Exchange,
  contract: Contract,
  position: Position,
  { long, liquidated }: { readonly long: boolean; readonly liquidated: boolean },
): void => {
  const { openedLots, openedValue, closedLots, closedValue, realised, fees, funding } = position;
  const holders = holdersOf(exchange, position.symbol);
  const sign = long ? ONE : ONE.neg();
  pushCapped(
    closedPositionsOf(exchange, position.uid),
    {
      row: exchange.ids.row(),
      closeId: exchange.ids.digits(),
      account: position.account,
      symbol: position.symbol,
      positionId: position.id,
      side: position.side,
      long,
      liquidated,
      marginMode: position.marginMode,
      leverage: position.leverage,
      realised,
      fees,
      funding,
      openPrice: priceOf(contract, openedLots.times(sign), openedValue),
      closePrice: priceOf(contract, closedLots.times(sign), closedValue.neg()),
      lots: openedLots,
      openedAt: position.openedAt,
      closedAt: exchange.clock.now(),
    },
    HISTORY_CAP,
  );
  const others = exchange.state.futures.positions.get(position.uid)?.values() ?? [];
  if (![...others].some((other) => other.symbol === position.symbol && isOpen(other)))
    holders.delete(position.uid);
};
