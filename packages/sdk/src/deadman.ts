import {
  checkSettings,
  OptionsError,
  type AccountClient,
  type DeadManSettings,
  DeadManSwitch,
  type SwitchRead,
  type SwitchSpec,
} from '@kucoin-typed/runtime';
import { getDCP } from './api/spot/order/get-dcp.ts';
import { setDCP } from './api/spot/order/set-dcp.ts';
import { getDCP as getUnifiedDCP } from './api/unified-v1/order/get-dcp.ts';
import { setDCP as setUnifiedDCP } from './api/unified-v1/order/set-dcp.ts';
import { futuresSource } from './live/futures.ts';
import { spotSource } from './live/spot.ts';

export interface DeadManOptions extends DeadManSettings {
  /** Whose orders are cancelled. Classic accounts only: KuCoin has no switch for unified ones. Default: `spot`. */
  readonly market?: 'spot' | 'margin' | 'futures' | undefined;
}

const OPTIONS: readonly (keyof DeadManOptions)[] = ['after', 'market', 'symbols', 'check', 'signal'];

const LIMITS = { least: 5, most: 86_400, mostSymbols: 50 } as const;

/** One whose time is over by so many seconds has struck, even if it is still told. */
const STRUCK = 2;

/** What the exchange says, in seconds; 0 and nothing say that none is set. */
const read = (now: number | undefined, strikesAt: number | undefined): SwitchRead => {
  const seconds = now ?? Math.floor(Date.now() / 1000);
  const isSet = strikesAt !== undefined && strikesAt > seconds - STRUCK;
  return { now: seconds * 1000, strikesAt: isSet ? strikesAt * 1000 : undefined };
};

const spotSwitch = (): SwitchSpec => ({
  ...LIMITS,
  id: setDCP.spec.id,
  set: async (client, timeout, symbols, options) => {
    const all = symbols.length > 0 ? { symbols: symbols.join(',') } : {};
    const { currentTime, triggerTime } = await setDCP(client, { timeout, ...all }, options);
    return read(currentTime, triggerTime);
  },
  get: async (client, options) => {
    const { timeout, currentTime, triggerTime } = await getDCP(client, undefined, options);
    return read(currentTime, timeout !== undefined && timeout > 0 ? triggerTime : undefined);
  },
  source: spotSource(['spot']),
});

const unifiedSwitch = (tradeType: 'FUTURES' | 'MARGIN', source: SwitchSpec['source']): SwitchSpec => ({
  ...LIMITS,
  id: setUnifiedDCP.spec.id,
  set: async (client, timeout, symbols, options) => {
    const all = symbols.length > 0 ? { symbols: [...symbols] } : {};
    const { systemTime, triggerTime } = await setUnifiedDCP(client, { tradeType, timeout, ...all }, options);
    return read(systemTime, triggerTime);
  },
  get: async (client, options) => {
    const { systemTime, triggerTime } = await getUnifiedDCP(client, { tradeType }, options);
    return read(systemTime, triggerTime);
  },
  source,
});

const switchOf = (market: string): SwitchSpec => {
  if (market === 'spot') return spotSwitch();
  if (market === 'futures') return unifiedSwitch('FUTURES', futuresSource());
  if (market === 'margin') return unifiedSwitch('MARGIN', spotSource(['margin']));
  throw new OptionsError(
    'market',
    "must be 'spot', 'margin' or 'futures': KuCoin has no switch for unified accounts",
    'deadman',
  );
};

/** Sets a dead man's switch, and keeps it from striking. */
export const openDeadMan = (client: AccountClient, options: DeadManOptions): DeadManSwitch => {
  checkSettings('deadman', options, OPTIONS);
  const { market = 'spot', ...settings } = options;
  return new DeadManSwitch(client, switchOf(market), settings);
};
