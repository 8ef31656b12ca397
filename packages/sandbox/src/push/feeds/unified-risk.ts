import { amount, format, isPositive } from '../../engine/amount.ts';
import type { Amount } from '../../engine/amount.ts';
import { isUnified } from '../../engine/unified/mode.ts';
import { wealthOf } from '../../engine/unified/wealth.ts';
import type { Wealth } from '../../engine/unified/wealth.ts';
import type { Channel } from '../channel.ts';
import { each, together } from '../feed.ts';
import type { Desk, Feed } from '../feed.ts';
import { toNs } from './message.ts';
import { unifiedPush } from './unified-push.ts';

const CHANNEL = 'unified-private-push.lw';

/**
 * From which risk ratio on the account is warned, the most serious first. KuCoin does not publish its own; at 1 the
 * maintenance margin is no longer there. What is liquidated is told when it is.
 */
const LEVELS: readonly (readonly [string, Amount])[] = [
  ['LIQUIDATION_WARNING', amount('0.9')],
  ['MARGIN_CALL', amount('0.7')],
];

/** 2 for the most serious, zero where nothing is wrong. */
const levelOf = ({ riskRatio, adjusted, maintenanceMargin }: Wealth): number => {
  const isLost = isPositive(maintenanceMargin) && !isPositive(adjusted);
  const at = isLost ? 0 : LEVELS.findIndex(([, from]) => riskRatio.gte(from));
  return at < 0 ? 0 : LEVELS.length - at;
};

const send = ({ exchange }: Desk, channel: Channel, eT: string, wealth: Wealth): void => {
  const now = exchange.clock.now();
  channel.send(
    unifiedPush(channel.topic, now, {
      eT,
      r: format(wealth.riskRatio),
      a: format(wealth.adjusted),
      iM: format(wealth.initialMargin),
      mM: format(wealth.maintenanceMargin),
      aM: format(wealth.availableMargin),
      e: format(wealth.equity),
      l: format(wealth.liability),
      U: toNs(now),
    }),
  );
};

/** Warns when the account has got to a worse level than at the last look. */
const look = (desk: Desk, channel: Channel): void => {
  const { uid } = channel;
  if (uid === undefined) return;
  const wealth = wealthOf(desk.exchange, uid);
  const level = levelOf(wealth);
  const before = typeof channel.seen === 'number' ? channel.seen : 0;
  channel.seen = level;
  const [name] = LEVELS[LEVELS.length - level] ?? [];
  if (level > before && name !== undefined) send(desk, channel, name, wealth);
};

const tellLiquidation = (desk: Desk, uid: string): void => {
  const channel = desk.find('UNIFIED', uid);
  if (channel) send(desk, channel, 'FORCE_LIQUIDATION', wealthOf(desk.exchange, uid));
};

/** Marks come once a second for every contract: the first of a second is enough. */
const watchRisk: Feed = {
  id: CHANNEL,
  start: (desk) => {
    let last = 0;
    return each(CHANNEL, 'mark', ({ at }) => {
      if (at === last) return;
      last = at;
      for (const channel of desk.channels()) look(desk, channel);
    }).start(desk);
  },
};

/** Each order that closes cross positions tells once. */
const watchPositions: Feed = {
  id: CHANNEL,
  start: (desk) => {
    let last = '';
    return each(CHANNEL, 'futuresOrder', ({ order }) => {
      const { id, uid, liquidation, account, marginMode } = order;
      if (!liquidation || account !== 'unified' || marginMode !== 'CROSS' || id === last) return;
      last = id;
      tellLiquidation(desk, uid);
    }).start(desk);
  },
};

/** What was borrowed is taken back. */
const watchDebts: Feed = each(CHANNEL, 'marginPosition', (change, desk) => {
  if (change.kind !== 'position.status' || change.type !== 'FROZEN_FL') return;
  if (isUnified(desk.exchange.customer(change.uid))) tellLiquidation(desk, change.uid);
});

/** Warnings of a unified account that nears liquidation. Nobody looks while nobody listens. */
export const unifiedRiskFeed: Feed = together([watchRisk, watchPositions, watchDebts]);
