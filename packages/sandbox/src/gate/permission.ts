import type { Operation } from '@kucoin-typed/specs';
import type { SandboxKey } from '../keys.ts';
import { Refusal } from '../refusal.ts';

/** Endpoints without a named permission are open to every key. */
export const requirePermission = ({ permissions }: SandboxKey, operation: Operation): void => {
  const needed = operation['x-api-permission'];
  if (needed !== null && !permissions.includes(needed)) {
    throw new Refusal('400007', `This endpoint needs the permission ${needed}, which the key does not have.`);
  }
};
