import { createExchange } from '../../../packages/sandbox/src/engine/exchange.ts';
import type { Exchange, ExchangeOptions } from '../../../packages/sandbox/src/engine/exchange.ts';
import { CANDLE_TYPES, LENGTHS } from '../../../packages/sandbox/src/engine/market/candle-types.ts';
import type { CandleType } from '../../../packages/sandbox/src/engine/market/candle-types.ts';
import { candleRows, toCandle } from '../../../packages/sandbox/src/engine/market/history.ts';
import type { Candle } from '../../../packages/sandbox/src/engine/market/candles.ts';
import { tapeOf } from '../../../packages/sandbox/src/engine/market/tape.ts';

export const NOON: number = Date.UTC(2025, 9, 9, 12, 34, 56);
export const MINUTE = 60_000;
export const HOUR: number = 60 * MINUTE;

/** An exchange whose clock stands still until it is advanced. */
export const standing = (options: Partial<ExchangeOptions> = {}): Exchange =>
  createExchange({ seed: '1', speed: 0, real: () => NOON, ...options });

/** The newest candles of a spot market, oldest first. */
export const candlesOf = (exchange: Exchange, symbol: string, type: CandleType, count = 1500): Candle[] => {
  const now = exchange.clock.now();
  return candleRows(tapeOf(exchange, 'spot', symbol), type, now - count * LENGTHS[type], now + 1)
    .slice(-count)
    .map(toCandle);
};

export { CANDLE_TYPES, LENGTHS };
