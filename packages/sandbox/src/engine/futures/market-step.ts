import { toNumber, whole } from '../amount.ts';
import type { Exchange } from '../exchange.ts';
import { walkTo } from '../market/move.ts';
import { settleFunding } from './funding.ts';
import { checkLiquidations } from './liquidate.ts';
import type { FuturesMarket } from './market.ts';
import { indexPriceOf, markPriceOf } from './prices.ts';
import { keepSample } from './samples.ts';
import { checkStops } from './stops.ts';

/** Of a thousand steps, in how many the basis changes; by how many millionths, and how far it gets. */
const DRIFTS = 50;
export const DRIFT = 20;
const FARTHEST = 400;
/** More steps of the grid than an ordinary second brings. */
const FAR = 25;
/** Thousandths of a millionth. */
export const SMOOTH_UNIT = 1000;
/** How many seconds the mark price takes to follow, roughly. */
const SMOOTH_SECONDS = 60;

/** The distance of the contract's price from the index wanders around zero, by the seed. */
const drift = (exchange: Exchange, { state, contract }: FuturesMarket): void => {
  const random = exchange.random.stream(`basis ${contract.symbol}`);
  if (!random.permille(DRIFTS)) return;
  const up = 500 - Math.round((state.basis / FARTHEST) * 400);
  state.basis += random.permille(up) ? DRIFT : -DRIFT;
};

/** Where the quotes belong, in steps of their grid. Floats decide only which step is nearest; no amount comes of them. */
export const targetOf = (
  { spotMarkets }: Exchange,
  { state, contract, living }: FuturesMarket,
): number | undefined => {
  const spot = spotMarkets.get(contract.spot)?.living.near();
  if (spot === undefined) return undefined;
  return Math.max(2, Math.round((spot * (1 + state.basis / 1_000_000)) / toNumber(living.grid)));
};

/** Once a second: the mark price moves and is told. */
const mark = (exchange: Exchange, market: FuturesMarket, at: number): void => {
  const { state, contract } = market;
  const seconds = Math.min(SMOOTH_SECONDS, Math.floor((at - state.markedAt) / 1000));
  if (seconds < 1) return;
  state.markedAt = at;
  state.smooth += Math.round(((state.basis * SMOOTH_UNIT - state.smooth) * seconds) / SMOOTH_SECONDS);
  state.premiumSum += state.basis;
  state.premiumCount += 1;
  if (exchange.events.listenerCount('mark') > 0) {
    exchange.events.emit('mark', {
      symbol: contract.symbol,
      mark: markPriceOf(exchange, market),
      index: indexPriceOf(exchange, contract),
      at,
    });
  }
};

/** After a jump of the spot market the contract is there at once: nobody is liquidated at prices that are gone. */
const catchUp = (exchange: Exchange, market: FuturesMarket): void => {
  const { living, state } = market;
  const target = targetOf(exchange, market) ?? state.living.center;
  if (Math.abs(target - state.living.center) > FAR)
    walkTo(exchange, living, state.living, living.grid.times(whole(target)));
};

/** One step of a contract, which lasts so many milliseconds: its price follows the spot market, then funding, liquidations and stop orders. */
export const stepFutures = (exchange: Exchange, market: FuturesMarket, at: number, lasts: number): void => {
  drift(exchange, market);
  catchUp(exchange, market);
  exchange.atomically(() => market.living.step(at, market.last.at, lasts));
  mark(exchange, market, at);
  keepSample(exchange, market, at);
  settleFunding(exchange, market);
  checkLiquidations(exchange, market);
  checkStops(exchange, market);
};
