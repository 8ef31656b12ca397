import { format, isPositive, parseAmount } from '../../engine/amount.ts';
import type { Amount } from '../../engine/amount.ts';
import { crossLeverageOf, marginModeOf } from '../../engine/futures/choices.ts';
import type { MarginMode } from '../../engine/futures/order.ts';
import { addMargin, removeMargin, setCrossLeverage, setMarginMode } from '../../engine/futures/settings.ts';
import { findPosition } from '../../engine/futures/state.ts';
import { FUTURES_CODES, translated } from '../../engine/unified/codes.ts';
import { Refusal, badParameter } from '../../refusal.ts';
import { optionalText, text, uidOf } from '../call.ts';
import type { Behaviour, Behaviours, Call } from '../call.ts';
import { bothVersions, forUnified, isV1 } from './call.ts';
import { marginLeverages } from './debts.ts';

/** The contracts that a call names in `symbol`, separated by commas, or all. */
const contractsOf = (call: Call): readonly string[] => {
  const symbols = optionalText(call, 'symbol')?.split(',') ?? [...call.exchange.futuresMarkets.keys()];
  translated(FUTURES_CODES, () => symbols.forEach((symbol) => call.exchange.futuresMarket(symbol)));
  return symbols;
};

const getMarginMode: Behaviour = (call) => ({
  ts: call.exchange.clock.now(),
  items: contractsOf(call).map((symbol) => ({
    symbol,
    marginMode: marginModeOf(call.exchange, uidOf(call), symbol),
  })),
});

const changeOne = (call: Call, symbol: string, marginMode: MarginMode): object => {
  const row = { symbol, marginMode };
  try {
    setMarginMode(call.exchange, uidOf(call), symbol, marginMode);
    return { ...row, code: '200000', msg: 'success' };
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    return { ...row, code: error.code, msg: error.message };
  }
};

/** Several contracts may be named, with commas between; each has a result of its own. */
const modifyMarginMode: Behaviour = (call) => ({
  ts: call.exchange.clock.now(),
  items: text(call, 'symbol')
    .split(',')
    .map((symbol) => changeOne(call, symbol, text(call, 'marginMode') as MarginMode)),
});

const modifyLeverage: Behaviour = (call) => {
  const { exchange } = call;
  const [symbol, leverage] = [text(call, 'symbol'), text(call, 'leverage')];
  translated(FUTURES_CODES, () =>
    exchange.atomically(() => setCrossLeverage(exchange, uidOf(call), symbol, leverage)),
  );
  return isV1(call) ? null : { code: '200000', leverage };
};

/** Leverage of futures, by contract, or of margin trading, by currency. */
const getLeverage: Behaviour = (call) => {
  const marginMode = text(call, 'marginMode');
  if (text(call, 'tradeType') === 'MARGIN') return marginLeverages(call);
  return contractsOf(call).map((symbol) => {
    const { contract } = call.exchange.futuresMarket(symbol);
    return { symbol, leverage: format(crossLeverageOf(call.exchange, uidOf(call), contract)), marginMode };
  });
};

const readMargin = (call: Call): Amount => {
  const value = parseAmount(text(call, 'amount'));
  if (!value || !isPositive(value))
    throw badParameter('amount', 'must be a decimal above zero, such as "0.01"');
  return value;
};

const modifyIsolatedFuturesMargin: Behaviour = (call) => {
  const { exchange } = call;
  if ((optionalText(call, 'tradeType') ?? 'FUTURES') !== 'FUTURES')
    throw badParameter('tradeType', 'must be FUTURES');
  const key = { uid: uidOf(call), account: 'unified', symbol: text(call, 'symbol'), side: 'BOTH' } as const;
  const change = text(call, 'type') === 'DEPOSIT' ? addMargin : removeMargin;
  const value = readMargin(call);
  translated(FUTURES_CODES, () => {
    exchange.futuresMarket(key.symbol);
    exchange.atomically(() => change(exchange, findPosition(exchange, key), value));
  });
  return { ts: exchange.clock.now() };
};

export const unifiedLeverage: Behaviours = {
  ...bothVersions('positions', {
    getMarginMode: forUnified(getMarginMode),
    modifyMarginMode: forUnified(modifyMarginMode),
    modifyIsolatedFuturesMargin: forUnified(modifyIsolatedFuturesMargin),
  }),
  ...bothVersions('account', {
    getLeverage: forUnified(getLeverage),
    modifyLeverage: forUnified(modifyLeverage),
  }),
};
