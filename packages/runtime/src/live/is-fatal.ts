import { AuthenticationError } from '../errors/authentication-error.ts';
import { AccountModeError } from '../errors/account-mode-error.ts';
import { CredentialsError } from '../errors/credentials-error.ts';
import { IpListError } from '../errors/ip-list-error.ts';
import { OptionsError } from '../errors/options-error.ts';
import { ParamsError } from '../errors/params-error.ts';
import { PermissionError } from '../errors/permission-error.ts';
import { RegionError } from '../errors/region-error.ts';
import { RegionRefusedError } from '../errors/region-refused-error.ts';
import { SignatureError } from '../errors/signature-error.ts';

const FATAL: readonly (abstract new (...args: never[]) => Error)[] = [
  AuthenticationError,
  AccountModeError,
  CredentialsError,
  IpListError,
  OptionsError,
  ParamsError,
  PermissionError,
  RegionError,
  RegionRefusedError,
  SignatureError,
];

/** Whether no waiting cures it: what is wrong is the key, its permissions, or the call itself. */
export const isFatal = (error: unknown): boolean => FATAL.some((kind) => error instanceof kind);
