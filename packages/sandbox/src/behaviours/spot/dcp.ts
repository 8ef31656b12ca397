import { deadMansSwitchOf, setDeadMansSwitch, unsetDeadMansSwitch } from '../../engine/spot/dcp.ts';
import { badParameter } from '../../refusal.ts';
import { optionalText, text, uidOf } from '../call.ts';
import type { Behaviour, Behaviours } from '../call.ts';
import { commaList } from '../pages.ts';

const SHORTEST = 5;
const LONGEST = 86_400;
const MOST_SYMBOLS = 50;

const seconds = (ms: number): number => Math.floor(ms / 1000);

/** A timeout of -1 unsets the switch; there is no time of its going off then. */
const setDCP: Behaviour = (call) => {
  const { exchange } = call;
  const timeout = Number(text(call, 'timeout'));
  const currentTime = seconds(exchange.clock.now());
  if (timeout === -1) {
    unsetDeadMansSwitch(exchange, uidOf(call));
    return { currentTime, triggerTime: 0 };
  }
  if (!Number.isInteger(timeout) || timeout < SHORTEST || timeout > LONGEST)
    throw badParameter('timeout', `must be -1 or ${SHORTEST} to ${LONGEST} seconds`);
  const symbols = commaList(optionalText(call, 'symbols'));
  if (symbols.length > MOST_SYMBOLS) throw badParameter('symbols', `must be at most ${MOST_SYMBOLS}`);
  for (const symbol of symbols) exchange.spotMarket(symbol);
  const { triggerAt } = setDeadMansSwitch(exchange, uidOf(call), timeout, symbols);
  return { currentTime, triggerTime: seconds(triggerAt) };
};

const getDCP: Behaviour = (call) => {
  const { exchange } = call;
  const dcp = deadMansSwitchOf(exchange, uidOf(call));
  if (!dcp) return {};
  return {
    timeout: dcp.timeout,
    symbols: dcp.symbols.join(','),
    currentTime: seconds(exchange.clock.now()),
    triggerTime: seconds(dcp.triggerAt),
  };
};

export const spotDcp: Behaviours = { 'spot.order.setDCP': setDCP, 'spot.order.getDCP': getDCP };
