import { KucoinError } from '../../errors/kucoin-error.ts';

/** What no waiting cures: a dead key, a missing permission, a wrong region, an option. By name, so that none is bundled for it. */
const FATAL = new Set([
  'AccountModeError',
  'AuthenticationError',
  'CredentialsError',
  'IpListError',
  'OptionsError',
  'ParamsError',
  'PermissionError',
  'RegionError',
  'RegionRefusedError',
  'SignatureError',
]);

export const isFatal = (error: unknown): error is Error =>
  error instanceof Error && FATAL.has(error.name) && (error instanceof KucoinError || 'option' in error);
