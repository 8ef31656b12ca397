import {
  checkSettings,
  hostOf,
  LiveAccount,
  OptionsError,
  type AccountClient,
  type Journal,
  type LiveSettings,
  type LiveSource,
  type Logger,
} from '@kucoin-typed/runtime';
import { futuresSource } from './futures.ts';
import { spotSource } from './spot.ts';
import { unifiedSource } from './unified.ts';

/** What a live account keeps: any of the classic products, or a unified account. */
export type LiveProducts = readonly ('spot' | 'margin' | 'futures')[] | readonly ['unified'];

export interface LiveOptions extends LiveSettings {
  readonly products: LiveProducts;
}

const OPTIONS: readonly (keyof LiveOptions)[] = [
  'products', 'symbols', 'since', 'reconcileEvery', 'grace', 'keepOrders', 'keepFills', 'signal',
]; // prettier-ignore

const CLASSIC: ReadonlySet<string> = new Set(['spot', 'margin', 'futures']);

/** @throws {OptionsError} for products that do not go together. */
const sourcesOf = (products: LiveProducts): LiveSource[] => {
  const names: readonly string[] = products;
  if (names.length === 1 && names[0] === 'unified') return [unifiedSource()];
  if (
    !Array.isArray(names) ||
    names.length === 0 ||
    new Set(names).size < names.length ||
    !names.every((name) => CLASSIC.has(name))
  )
    throw new OptionsError(
      'products',
      "must be some of 'spot', 'margin' and 'futures', or 'unified' alone",
      'live',
    );
  const spots = (['spot', 'margin'] as const).filter((name) => names.includes(name));
  return [
    ...(spots.length > 0 ? [spotSource(spots)] : []),
    ...(names.includes('futures') ? [futuresSource()] : []),
  ];
};

/** Opens a live account. */
export const openLive = (
  client: AccountClient,
  shared: { readonly journal: Journal | undefined; readonly logger: Logger | undefined },
  options: LiveOptions,
): LiveAccount => {
  checkSettings('live', options, OPTIONS);
  const { products, ...settings } = options;
  return new LiveAccount(hostOf(client, shared), sourcesOf(products), settings);
};
