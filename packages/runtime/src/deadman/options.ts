import { OptionsError } from '../errors/options-error.ts';
import type { LiveOrder } from '../live/records.ts';
import { milliseconds } from './duration.ts';
import type { SwitchSpec } from './spec.ts';

/** What can be set for a dead man's switch. */
export interface DeadManSettings {
  /** Orders are cancelled when it was not renewed for so long: ms, or text such as `'10s'`. Whole seconds. */
  readonly after: number | string;
  /** Only orders of these symbols; all of them where it is left out. */
  readonly symbols?: readonly string[] | undefined;
  /** Asked before each renewal. `false`, an error or no answer in time, and it is not renewed any more. */
  readonly check?: (() => boolean | Promise<boolean>) | undefined;
  /** Stops renewing, and lets it strike; `close()` switches it off instead. */
  readonly signal?: AbortSignal | undefined;
}

/** The settings as they are used. Times are ms. */
export interface DeadManTerms {
  readonly after: number;
  readonly seconds: number;
  /** It is renewed four times as often as it must be: there is time for a slow check and for another try. */
  readonly every: number;
  readonly symbols: readonly string[];
  readonly check: () => boolean | Promise<boolean>;
  readonly signal: AbortSignal | undefined;
}

/** @throws {OptionsError} for a value that a setting cannot have. */
export const readDeadMan = (
  { least, most, mostSymbols }: SwitchSpec,
  { after, symbols = [], check = () => true, signal }: DeadManSettings,
): DeadManTerms => {
  const ms = milliseconds('after', after);
  const seconds = ms / 1000;
  if (!Number.isInteger(seconds) || seconds < least || seconds > most)
    throw new OptionsError('after', `must be ${least} to ${most} whole seconds`, 'deadman');
  if (!Array.isArray(symbols) || symbols.length > mostSymbols || symbols.some((symbol) => symbol === ''))
    throw new OptionsError('symbols', `must be at most ${mostSymbols}, and none of them empty`, 'deadman');
  if (typeof check !== 'function') throw new OptionsError('check', 'must be a function', 'deadman');
  return { after: ms, seconds, every: ms / 4, symbols, check, signal };
};

/** `stopping`: it is not renewed any more, and strikes at `strikesAt`. */
export type DeadManState =
  'arming' | 'armed' | 'at-risk' | 'stopping' | 'struck' | 'disarming' | 'disarmed' | 'failed';

/** What a dead man's switch tells, in order. Times are ms of the exchange's time. */
export type DeadManEvent =
  | { readonly type: 'renewed'; readonly strikesAt: number }
  /** A renewal failed; it is tried again while there is time. */
  | { readonly type: 'at-risk'; readonly strikesAt: number; readonly left: number; readonly error: Error }
  | { readonly type: 'stopping'; readonly strikesAt: number; readonly why: string }
  | (Strike & { readonly type: 'struck' })
  | { readonly type: 'disarmed' };

/** What a switch did. */
export interface Strike {
  /** When it struck, as far as known. */
  readonly at: number;
  /** Orders that it cancelled. */
  readonly cancelled: readonly LiveOrder[];
  /** Orders of its symbols that are open all the same: placed since, say. */
  readonly open: readonly LiveOrder[];
  /** What could not be read, in words; empty where everything was. */
  readonly lacking: readonly string[];
}
