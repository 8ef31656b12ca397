import { format } from '../../engine/amount.ts';
import { spotFees } from '../../engine/spot/fees.ts';
import { badParameter } from '../../refusal.ts';
import { text, uidOf } from '../call.ts';
import type { Behaviour, Behaviours, Call } from '../call.ts';

const MOST_SYMBOLS = 10;

const rates = (call: Call): Readonly<Record<'takerFeeRate' | 'makerFeeRate', string>> => {
  const { maker, taker } = spotFees(call.exchange.customer(uidOf(call)));
  return { takerFeeRate: format(taker), makerFeeRate: format(maker) };
};

const actualFee: Behaviour = (call) => {
  const symbols = text(call, 'symbols').split(',');
  if (symbols.length > MOST_SYMBOLS) throw badParameter('symbols', `holds more than ${MOST_SYMBOLS} symbols`);
  return symbols.map((symbol) => ({ symbol: call.exchange.spotMarket(symbol).info.symbol, ...rates(call) }));
};

export const fees: Behaviours = {
  'account.fee.getBasicFee': rates,
  'account.fee.getSpotActualFee': actualFee,
};
