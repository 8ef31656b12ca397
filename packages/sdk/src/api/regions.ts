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

/** Where sockets connect in each region that ask for no address first; apart, because who opens none needs it not. */
export const sockets: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  global: {
    unifiedSpot: 'wss://x-push-spot.kucoin.com',
    unifiedFutures: 'wss://x-push-futures.kucoin.com',
    unifiedPrivate: 'wss://wsapi-push.kucoin.com',
    trading: 'wss://wsapi.kucoin.com/v1/private',
  },
  AU: {
    unifiedSpot: 'wss://x-push-spot.kucoin.com',
    unifiedFutures: 'wss://x-push-futures.kucoin.com',
    unifiedPrivate: 'wss://wsapi-push.kucoin.com',
    trading: 'wss://wsapi.kucoin.com/v1/private',
  },
};
