import { format, isNegative, parseAmount } from '../../engine/amount.ts';
import type { Amount } from '../../engine/amount.ts';
import { clientsOf, requireClient } from '../../engine/brokers/clients.ts';
import { markupsOf, setMarkup } from '../../engine/brokers/markups.ts';
import { Refusal, badParameter } from '../../refusal.ts';
import { optionalNumber, optionalText, text, uidOf } from '../call.ts';
import type { Behaviour, Behaviours, Call } from '../call.ts';

const TRADE_TYPES = ['TRADE', 'MARGIN_TRADE', 'MARGIN_ISOLATED_TRADE', 'SPOT', 'FUTURES', 'MARGIN'];

const rateOf = (call: Call, name: string): Amount => {
  const rate = parseAmount(text(call, name));
  if (!rate || isNegative(rate)) throw badParameter(name, 'must be a decimal that is not below zero');
  return rate;
};

const ownClients = (call: Call): readonly string[] =>
  clientsOf(call.exchange, uidOf(call)).map(({ uid }) => uid);

/** Whom it concerns: all clients if none is named. */
const namedClients = (call: Call): readonly string[] => {
  const uids = (call.args['subUids'] as readonly unknown[] | undefined) ?? [];
  return uids.length === 0
    ? ownClients(call)
    : uids.map((uid) => requireClient(call.exchange, uidOf(call), String(uid), 'subUids').uid);
};

const set: Behaviour = (call) => {
  const tradeType = text(call, 'tradeType');
  if (!TRADE_TYPES.includes(tradeType))
    throw new Refusal('400100', `There is no such tradeType. Known: ${TRADE_TYPES.join(', ')}.`, {
      status: 400,
      absent: 'tradeType',
    });
  const markup = {
    tradeType,
    maker: rateOf(call, 'makerMarkUp'),
    taker: rateOf(call, 'takerMarkUp'),
    effectiveType: text(call, 'effectiveType'),
    effectAt: optionalNumber(call, 'effectAt') ?? call.exchange.clock.now(),
  };
  for (const uid of namedClients(call)) setMarkup(call.exchange, uid, markup);
  return null;
};

const get: Behaviour = (call) => {
  const wanted = optionalText(call, 'subUids');
  return ownClients(call)
    .filter((uid) => wanted === undefined || uid === wanted)
    .flatMap((uid) =>
      markupsOf(call.exchange, uid).map((one) => ({
        uid,
        tradeType: one.tradeType,
        makerMarkUp: format(one.maker),
        takerMarkUp: format(one.taker),
        effectiveType: one.effectiveType,
        effectAt: one.effectAt,
      })),
    );
};

export const brokerMarkups: Behaviours = {
  'broker.ndBroker.setMarkup': set,
  'broker.ndBroker.getMarkup': get,
};
