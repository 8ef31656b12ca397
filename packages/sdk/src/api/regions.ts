// Generated from specs/regions.json by `pnpm generate`. Do not edit.
import type { Regions } from '@kucoin-typed/runtime';

/** Where each region's hosts are, and what it asks of every call. */
export const regions: Regions = {
  global: {
    hosts: {
      spot: 'https://api.kucoin.com',
      futures: 'https://api-futures.kucoin.com',
      broker: 'https://api-broker.kucoin.com',
    },
  },
  EU: { hosts: { spot: 'https://api.kucoin.eu' } },
  AU: {
    hosts: {
      spot: 'https://api.kucoin.com',
      futures: 'https://api-futures.kucoin.com',
      broker: 'https://api-broker.kucoin.com',
    },
    headers: { 'X-SITE-TYPE': 'australia' },
  },
  TR: { hosts: { spot: 'https://api.kucoin.tr' } },
};
