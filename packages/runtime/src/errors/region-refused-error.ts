import { ApiError } from './api-error.ts';

/** Not available where the account or the caller is. */
export class RegionRefusedError extends ApiError {
  override readonly name = 'RegionRefusedError';
}
