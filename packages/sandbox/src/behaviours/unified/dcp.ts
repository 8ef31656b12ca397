import { setUnifiedSwitch, unifiedSwitchOf, unsetUnifiedSwitch } from '../../engine/unified/dcp.ts';
import type { DeadMansSwitch } from '../../engine/unified/dcp.ts';
import type { TradeType } from '../../engine/unified/order.ts';
import { badParameter } from '../../refusal.ts';
import { optionalNumber, text, uidOf } from '../call.ts';
import type { Behaviour, Behaviours, Call } from '../call.ts';

/** Seconds, as on the classic route; -1 calls it off. */
const LEAST = 5;
const MOST = 86_400;

const seconds = (ms: number): number => Math.floor(ms / 1000);

const view = (call: Call, tradeType: TradeType, found: DeadMansSwitch | undefined): object => ({
  tradeType,
  symbol: found?.symbols ?? [],
  systemTime: seconds(call.exchange.clock.now()),
  triggerTime: found ? seconds(found.triggerAt) : 0,
});

const setDCP: Behaviour = (call) => {
  const { exchange } = call;
  const tradeType = text(call, 'tradeType') as TradeType;
  const timeout = optionalNumber(call, 'timeout') ?? 0;
  if (timeout === -1) {
    unsetUnifiedSwitch(exchange, uidOf(call), tradeType);
    return view(call, tradeType, undefined);
  }
  if (!Number.isInteger(timeout) || timeout < LEAST || timeout > MOST)
    throw badParameter('timeout', `must be -1 or from ${LEAST} to ${MOST}`);
  const symbols = (call.args['symbols'] as readonly string[] | undefined) ?? [];
  return view(call, tradeType, setUnifiedSwitch(exchange, uidOf(call), tradeType, { timeout, symbols }));
};

const getDCP: Behaviour = (call) => {
  const tradeType = text(call, 'tradeType') as TradeType;
  return view(call, tradeType, unifiedSwitchOf(call.exchange, uidOf(call), tradeType));
};

export const unifiedDcp: Behaviours = {
  'unifiedV1.order.setDCP': setDCP,
  'unifiedV1.order.getDCP': getDCP,
};
