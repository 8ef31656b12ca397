import { OptionsError } from '../errors/options-error.ts';

const UNITS: Readonly<Record<string, number>> = { ms: 1, s: 1000, m: 60_000, h: 3_600_000, d: 86_400_000 };

/**
 * Milliseconds of a number or of text such as `'10s'`, `'1.5m'`, `'1h'`.
 * @throws {OptionsError} for anything else.
 */
export const milliseconds = (name: string, value: number | string): number => {
  const [, count, unit = ''] = /^(\d+(?:\.\d+)?)\s*(ms|s|m|h|d)$/.exec(String(value)) ?? [];
  const ms = typeof value === 'number' ? value : Number(count) * (UNITS[unit] ?? Number.NaN);
  if (Number.isFinite(ms)) return ms;
  throw new OptionsError(name, "must be milliseconds, or text such as '10s' or '1m'", 'deadman');
};
