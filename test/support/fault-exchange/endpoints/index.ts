import { ok } from '../answer.ts';
import type { Behaviour } from '../world.ts';
import { convertEndpoints } from './convert.ts';
import { futuresEndpoints } from './futures.ts';
import { marginEndpoints } from './margin.ts';
import { spotEndpoints } from './spot.ts';
import { unifiedEndpoints } from './unified.ts';

const time: Behaviour = ({ now }) => ok(now);
const status =
  (host: 'spot' | 'futures'): Behaviour =>
  ({ world }) =>
    ok({ status: world.status[host], msg: '' });

/** What the exchange does, by endpoint id. */
export const ENDPOINTS: Readonly<Record<string, Behaviour>> = {
  ...spotEndpoints,
  ...marginEndpoints,
  ...futuresEndpoints,
  ...unifiedEndpoints,
  ...convertEndpoints,
  'spot.market.getServerTime': time,
  'futures.market.getServerTime': time,
  'spot.market.getServiceStatus': status('spot'),
  'futures.market.getServiceStatus': status('futures'),
};

/** Endpoints that bring orders into the book; refused while the market is closed or only takes cancels. */
export const PLACES: RegExp = /\.(add|batchAdd|place|batchPlace|submitConvert|modify|amend)\w*$/;
