import { ApiError, type Refusal } from './api-error.ts';

/** The key may not do this. */
export class PermissionError extends ApiError {
  override readonly name = 'PermissionError';
  /** What the endpoint needs, e.g. `Spot`; `null` where the specs do not say. */
  readonly permission: string | null;

  constructor(endpoint: string, refusal: Refusal, hint: string, permission: string | null) {
    super(endpoint, refusal, permission ? `The endpoint needs the permission ${permission}. ${hint}` : hint);
    this.permission = permission;
  }
}
