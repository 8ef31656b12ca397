import type { Kucoin } from 'kucoin-typed';

/** `STORM=7-60` tries more. */
const [from = 1, to = 6] = (process.env['STORM'] ?? '').split('-').filter(Boolean).map(Number);
export const seeds: readonly number[] = Array.from({ length: to - from + 1 }, (_, i) => from + i);

/** What nobody knows of KuCoin is another one for each order. */
export const VARIED: Readonly<Record<string, 'vary'>> = Object.fromEntries(
  [
    'spot',
    'spotOld',
    'spotStop',
    'spotOco',
    'margin',
    'marginStop',
    'marginOco',
    'futures',
    'convert',
    'unified',
  ].flatMap((family) =>
    ['unknown', 'keeps', 'reuse', 'duplicate'].map((what) => [`${family}.${what}`, 'vary' as const]),
  ),
);

/** Calls an endpoint by its id. */
export const call = (kucoin: Kucoin, id: string, params: unknown): Promise<any> => {
  let at: any = kucoin;
  for (const name of id.split('.')) at = at[name];
  return at(params);
};
