// Generated from specs/added/account/account.spot.json by `pnpm generate`. Do not edit.
import { endpoint, type Endpoint } from '@kucoin-typed/runtime';

export interface MigrateHfAccountParams {
  /** Whether to migrate all sub-accounts along with the master account. */
  withAllSubs?: boolean;
}

export type MigrateHfAccountResult = unknown;

/**
 * Moves the caller's spot account to the high-frequency kind, with all sub-accounts on request.
 *
 * `POST /api/v3/migrate/user/account` on the spot host.
 * Signed, pool Spot, weight 10.
 */
export const migrateHfAccount: Endpoint<MigrateHfAccountParams, MigrateHfAccountResult> =
  /*#__PURE__*/ endpoint({
    id: 'account.account.migrateHfAccount',
    method: 'POST',
    path: '/api/v3/migrate/user/account',
    host: 'spot',
    domain: 'Spot',
    channel: 'Private',
    permission: null,
    pool: 'Spot',
    weight: 10,
    service: 'Account',
    subService: 'Account',
    methodName: 'migrateHfAccount',
    params: 'withAllSubs',
  });
