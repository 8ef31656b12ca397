import type { Random } from './random.ts';

/** Plain data, so that a loaded snapshot goes on counting. */
export interface IdState {
  count: number;
  run: string;
}

/** Makes ids in the forms that tell KuCoin's families apart. */
export interface Ids {
  /** 24 hex characters, as of spot orders. */
  readonly hex: () => string;
  /** A long decimal, as of futures orders and positions. */
  readonly digits: () => string;
  /** A number that grows, for rows of histories and their cursors. */
  readonly row: () => number;
  /** A number that grows beyond 2^53, as of trades. */
  readonly trade: () => bigint;
  readonly state: IdState;
}

const EPOCH = Date.UTC(2020, 0, 1);
/** KuCoin's are as large. */
const FIRST_ROW = 250_000_000_000_000;
const FIRST_TRADE = 11_000_000_000_000_000n;

/** Ten hex digits that tell one exchange's ids from another's. */
export const runOf = (random: Random): string =>
  Array.from({ length: 5 }, () => random.int(0, 255).toString(16).padStart(2, '0')).join('');

export const createIds = (now: () => number, state: IdState): Ids => ({
  state,
  hex: () => {
    state.count += 1;
    const seconds = Math.floor(now() / 1000).toString(16);
    return (
      seconds.padStart(8, '0').slice(-8) + state.run + (state.count & 0xffffff).toString(16).padStart(6, '0')
    );
  },
  digits: () => {
    state.count += 1;
    return String(BigInt(Math.max(0, now() - EPOCH)) * 1_000_000n + BigInt(state.count % 1_000_000));
  },
  row: () => FIRST_ROW + (state.count += 1),
  trade: () => FIRST_TRADE + BigInt((state.count += 1)),
});
