import type { ClientFacts } from '@kucoin-typed/runtime';
import { getApikeyInfo } from './api/account/account/get-apikey-info.ts';
import { causes } from './api/causes.ts';
import { getServerTime as getFuturesTime } from './api/futures/market/get-server-time.ts';
import { getServiceStatus as getFuturesStatus } from './api/futures/market/get-service-status.ts';
import { permissions } from './api/permissions.ts';
import { pools } from './api/pools.ts';
import { regions, sockets } from './api/regions.ts';
import { getServerTime } from './api/spot/market/get-server-time.ts';
import { getServiceStatus } from './api/spot/market/get-service-status.ts';

/** What a client knows of KuCoin beside the endpoints that it is asked to call. A function, so that bundlers drop it. */
export const facts = (): ClientFacts => ({
  regions: Object.fromEntries(
    Object.entries(regions).map(([name, region]) => [name, { ...region, sockets: sockets[name] ?? {} }]),
  ),
  pools,
  causes,
  permissions,
  services: {
    time: { spot: getServerTime.spec, futures: getFuturesTime.spec },
    status: { spot: getServiceStatus.spec, futures: getFuturesStatus.spec },
    key: getApikeyInfo.spec,
  },
});
