import type { Operation } from '@kucoin-typed/specs';
import { Refusal } from '../refusal.ts';
import type { AccessToken, ApiKey } from './keys.ts';

/** What is left of a key's permissions: a token may carry fewer, and a restricted key only reads. */
export const permissionsOf = (key: ApiKey, token: AccessToken | undefined): readonly string[] => {
  const scope = token?.scope;
  const carried = scope ? key.permissions.filter((name) => scope.includes(name)) : key.permissions;
  return key.tradeRestricted ? carried.filter((name) => name === 'General') : carried;
};

/** Endpoints without a named permission are open to every key. */
export const requirePermission = (permissions: readonly string[], operation: Operation): void => {
  const needed = operation['x-api-permission'];
  if (needed !== null && !permissions.includes(needed)) {
    throw new Refusal('400007', `This endpoint needs the permission ${needed}, which the key does not have.`);
  }
};
