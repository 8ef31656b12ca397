import { divide, format, isZero } from '../../engine/amount.ts';
import type { Exchange } from '../../engine/exchange.ts';
import type { FuturesPositionChange } from '../../engine/futures/changes.ts';
import { figuresOf } from '../../engine/futures/position-figures.ts';
import type { Position } from '../../engine/futures/position.ts';
import { marginCurrencies } from '../../engine/margin/terms.ts';
import { each, settled, together } from '../feed.ts';
import type { Feed } from '../feed.ts';
import { toNs } from './message.ts';
import { channelsFor, sendTo } from './unified-channels.ts';

const positionPush = (exchange: Exchange, position: Position): object => {
  const figures = figuresOf(exchange, position);
  const { margin, maintenance } = figures;
  return {
    pi: position.id,
    s: position.symbol,
    mM: position.marginMode,
    q: format(position.lots),
    eP: format(figures.entry),
    pV: format(figures.markValue),
    pM: format(margin),
    mP: format(figures.mark),
    lP: format(figures.liquidationPrice),
    bP: format(figures.bankruptPrice),
    l: format(position.leverage),
    uPL: format(figures.unrealised),
    rPL: format(figures.realisedNet),
    iM: format(position.initial),
    mmr: format(figures.maintenanceRate),
    mtM: format(maintenance),
    r: isZero(margin) ? '0' : format(divide(maintenance, margin, 4)),
    adl: '0',
    O: toNs(position.openedAt),
    U: toNs(exchange.clock.now()),
  };
};

const keyOf = (change: FuturesPositionChange): string =>
  change.type === 'adjustRiskLimit'
    ? `${change.uid} ${change.symbol}`
    : `${change.uid} ${change.position.id}`;

const pushPositions = (id: string, isOfSymbol: boolean): Feed =>
  settled(id, 'position', keyOf, (change, desk) => {
    if (change.type === 'adjustRiskLimit') return;
    const { position, uid } = change;
    const found = channelsFor(desk, uid, 'FUTURES', isOfSymbol ? position.symbol : '');
    if (found.length > 0) sendTo(desk, found, positionPush(desk.exchange, position));
  });

const LEVERAGE = 'unified-private-push.leverage';

/** Of a contract's cross positions, and of all that a unified account borrows. */
const leverages: Feed = together([
  each(LEVERAGE, 'crossLeverage', ({ uid, symbol, leverage }, desk) =>
    sendTo(desk, channelsFor(desk, uid, 'FUTURES'), {
      s: symbol,
      l: format(leverage),
      mM: 'CROSS',
      tT: 'FUTURES',
    }),
  ),
  each(LEVERAGE, 'marginLeverage', ({ uid, account, leverage }, desk) => {
    if (account !== 'unified') return;
    const found = channelsFor(desk, uid, 'MARGIN');
    for (const c of marginCurrencies(desk.exchange))
      sendTo(desk, found, { c, l: format(leverage), mM: 'CROSS', tT: 'MARGIN' });
  }),
]);

/** Positions and what is set for them, on the private unified gateway. */
export const unifiedPositionFeeds: readonly Feed[] = [
  pushPositions('unified-private-push.positionAll', false),
  pushPositions('unified-private-push.position', true),
  leverages,
];
