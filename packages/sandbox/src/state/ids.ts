import { randomBytes } from 'node:crypto';

/** Makes ids in the forms that tell KuCoin's families apart. */
export interface Ids {
  /** 24 hex characters, as of spot orders. */
  hex: () => string;
  /** A long decimal, as of futures orders and positions. */
  digits: () => string;
  /** A short decimal, as of trade accounts. */
  account: () => string;
}

const EPOCH = Date.UTC(2020, 0, 1);

export const createIds = (now: () => number): Ids => {
  // Two sandboxes started at the same moment hand out different ids, as two runs of a test expect.
  const run = randomBytes(5).toString('hex');
  let count = 0;
  return {
    hex: () => {
      count += 1;
      const seconds = Math.floor(now() / 1000).toString(16);
      return seconds.padStart(8, '0').slice(-8) + run + (count & 0xffffff).toString(16).padStart(6, '0');
    },
    digits: () => {
      count += 1;
      return String(BigInt(Math.max(0, now() - EPOCH)) * 1_000_000n + BigInt(count % 1_000_000));
    },
    account: () => {
      count += 1;
      return String(548_000_000_000 + count);
    },
  };
};
