import type { FuturesMarket } from '../../engine/futures/market.ts';
import { FUTURES_CODES, translated } from '../../engine/unified/codes.ts';
import { requireClassic, requireUnified } from '../../engine/unified/mode.ts';
import type { AccountMode } from '../../engine/unified/mode.ts';
import type { TradeType } from '../../engine/unified/order.ts';
import type { UnifiedProduct } from '../../engine/unified/product.ts';
import { productOf } from '../../engine/unified/products.ts';
import { badParameter } from '../../refusal.ts';
import { optionalText, text, uidOf } from '../call.ts';
import type { Behaviour, Behaviours, Call } from '../call.ts';

/** Whether the call came by `/api/ua/v1`. */
export const isV1 = ({ endpoint }: Call): boolean => endpoint.id.startsWith('unifiedV1.');

/** The same behaviour for both generations. */
export const bothVersions = (group: string, rows: Readonly<Record<string, Behaviour>>): Behaviours =>
  Object.fromEntries(
    Object.entries(rows).flatMap(([name, behave]) => [
      [`unified.${group}.${name}`, behave],
      [`unifiedV1.${group}.${name}`, behave],
    ]),
  );

/** For routes of unified accounts only. */
export const forUnified =
  (behave: Behaviour): Behaviour =>
  (call) => {
    requireUnified(call.exchange, uidOf(call));
    return behave(call);
  };

/** Which accounts an order route is about: v1 says it in the path, v2 knows only unified accounts. Refuses the wrong kind of customer. */
const modeOf = (call: Call): AccountMode => {
  const mode = optionalText(call, 'accountMode') === 'classic' ? 'CLASSIC' : 'UNIFIED';
  (mode === 'CLASSIC' ? requireClassic : requireUnified)(call.exchange, uidOf(call));
  return mode;
};

/** What the call trades. */
export const productFor = (call: Call): UnifiedProduct =>
  productOf(modeOf(call), text(call, 'tradeType') as TradeType);

/** The times of orders and positions. */
export const nanoseconds = (ms: number): bigint => BigInt(ms) * 1_000_000n;

/** A whole number that arrives as text or as a number, such as a time or a cursor. */
export const optionalWhole = (call: Call, name: string): number | undefined => {
  const value = optionalText(call, name);
  if (value === undefined || value === '') return undefined;
  if (!/^\d{1,16}$/.test(value)) throw badParameter(name, 'must be a whole number');
  return Number(value);
};

/** How many rows an answer may have. */
export const pageSizeOf = (call: Call, usual = 50, most = 200): number => {
  const wanted = optionalWhole(call, 'pageSize') ?? usual;
  return Math.min(Math.max(wanted, 1), most);
};

export interface TimeSpan {
  readonly from: number;
  readonly to: number;
}

/** The time that `startAt` and `endAt` ask for, cut to what one call may see. */
export const spanOf = (call: Call, most: number): TimeSpan => {
  const to = optionalWhole(call, 'endAt') ?? call.exchange.clock.now();
  return { from: Math.max(optionalWhole(call, 'startAt') ?? 0, to - most), to };
};

export const DAY_MS: number = 24 * 60 * 60 * 1000;

/** Throws the unified routes' own refusal for an unknown contract. */
export const contractOf = (call: Call, symbol: string): FuturesMarket =>
  translated(FUTURES_CODES, () => call.exchange.futuresMarket(symbol));
