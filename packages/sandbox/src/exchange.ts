import type { Host } from './catalog.ts';
import { createTokens } from './push/tokens.ts';
import type { Tokens } from './push/tokens.ts';
import { createAccount } from './state/accounts.ts';
import type { Account } from './state/accounts.ts';
import { createIds } from './state/ids.ts';
import type { Ids } from './state/ids.ts';
import { createMarkets } from './state/markets.ts';
import type { Markets } from './state/markets.ts';

/** All state of one sandbox. Servers and behaviours read and change it; it knows neither. */
export interface Exchange {
  readonly now: () => number;
  readonly ids: Ids;
  readonly markets: Markets;
  readonly tokens: Tokens;
  /** The account with this uid; a new customer gets one at first sight. */
  account: (uid: string) => Account;
  /** Where a host family takes sockets; known once its server listens. */
  readonly socketUrls: Map<Host, string>;
}

export const createExchange = (now: () => number): Exchange => {
  const ids = createIds(now);
  const accounts = new Map<string, Account>();
  return {
    now,
    ids,
    markets: createMarkets(now),
    tokens: createTokens(now),
    socketUrls: new Map(),
    account: (uid) => {
      const known = accounts.get(uid);
      if (known) return known;
      const account = createAccount(uid, ids);
      accounts.set(uid, account);
      return account;
    },
  };
};
