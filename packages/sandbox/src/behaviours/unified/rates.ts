import { format } from '../../engine/amount.ts';
import { futuresFees } from '../../engine/futures/fees.ts';
import { spotFees } from '../../engine/spot/fees.ts';
import { rateCapOf, rateOf, setShare } from '../../gate/shares.ts';
import { Refusal } from '../../refusal.ts';
import { text, uidOf } from '../call.ts';
import type { Behaviour, Behaviours, Call } from '../call.ts';
import { bothVersions } from './call.ts';

const getFeeRate: Behaviour = (call) => {
  const { exchange } = call;
  const tradeType = text(call, 'tradeType');
  const isFutures = tradeType === 'FUTURES';
  const { maker, taker } = (isFutures ? futuresFees : spotFees)(exchange.customer(uidOf(call)));
  const markets = isFutures ? exchange.futuresMarkets : exchange.spotMarkets;
  const list = text(call, 'symbol')
    .split(',')
    .map((symbol) => {
      if (!markets.has(symbol)) throw new Refusal('106190', 'There is no such symbol.', { absent: 'symbol' });
      return { symbol, takerFeeRate: format(taker), makerFeeRate: format(maker) };
    });
  return { tradeType, list };
};

/** The caller's family: itself and its sub-accounts. */
const familyOf = (call: Call): readonly string[] => {
  const own = uidOf(call);
  const subs = [...call.exchange.state.customers.values()].filter(({ parent }) => parent === own);
  return [own, ...subs.map(({ uid }) => uid)];
};

interface Rate {
  readonly uid: string;
  readonly rate: number;
}

const rateFor = ({ venue: { gate } }: Call, uid: string): Rate => ({
  uid,
  rate: rateOf(gate.pools, gate.state.usage, gate.customers, uid),
});

const requireFamily = (call: Call, uid: string): void => {
  if (!familyOf(call).includes(uid))
    throw new Refusal('400100', 'This uid is neither the caller nor one of its sub-accounts.', {
      absent: 'uids',
    });
};

const getRateLimit: Behaviour = (call) => ({
  list: text(call, 'uids')
    .split(',')
    .map((uid) => {
      requireFamily(call, uid);
      return rateFor(call, uid);
    }),
});

const getAllRateLimit: Behaviour = (call) => ({ list: familyOf(call).map((uid) => rateFor(call, uid)) });

const getRateLimitCap: Behaviour = (call) => {
  const { gate } = call.venue;
  return rateCapOf(gate.pools, gate.state.usage, gate.customers, uidOf(call));
};

const setOne = (call: Call, { uid, rate }: Rate): object => {
  const { gate } = call.venue;
  try {
    requireFamily(call, uid);
    setShare(gate.pools, gate.state.usage, gate.customers, uid, rate);
    return { uid, rate, code: '200000', msg: 'success' };
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    return { uid, rate, code: error.code, msg: error.message };
  }
};

const setRateLimit: Behaviour = (call) => ({
  items: (call.args['list'] as readonly Rate[]).map((row) => setOne(call, row)),
});

export const unifiedRates: Behaviours = bothVersions('account', {
  getFeeRate,
  getRateLimit,
  getAllRateLimit,
  getRateLimitCap,
  setRateLimit,
});
