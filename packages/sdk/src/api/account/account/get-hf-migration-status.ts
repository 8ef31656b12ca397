// Generated from specs/added/account/account.spot.json by `pnpm generate`. Do not edit.
import { endpoint, type Endpoint } from '@kucoin-typed/runtime';

export type GetHfMigrationStatusResult = unknown;

/**
 * How far the move of the spot account to the high-frequency kind has come.
 *
 * `GET /api/v3/migrate/user/account/status` on the spot host.
 * Signed, pool Spot, weight 10.
 */
export const getHfMigrationStatus: Endpoint<void, GetHfMigrationStatusResult> = /*#__PURE__*/ endpoint({
  id: 'account.account.getHfMigrationStatus',
  method: 'GET',
  path: '/api/v3/migrate/user/account/status',
  host: 'spot',
  domain: 'Spot',
  channel: 'Private',
  permission: null,
  pool: 'Spot',
  weight: 10,
  service: 'Account',
  subService: 'Account',
  methodName: 'getHfMigrationStatus',
});
