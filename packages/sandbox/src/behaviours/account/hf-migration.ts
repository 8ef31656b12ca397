import type { Behaviours } from '../call.ts';

/** Every account has been of the high-frequency kind since it was opened: there is nothing to move. 2 is "done". */
export const hfMigration: Behaviours = {
  'account.account.migrateHfAccount': () => null,
  'account.account.getHfMigrationStatus': () => ({ status: 2 }),
};
