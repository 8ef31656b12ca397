import { ApiError } from './api-error.ts';

/** The exchange finds something in the request missing or wrong. */
export class ParameterError extends ApiError {
  override readonly name = 'ParameterError';
}
