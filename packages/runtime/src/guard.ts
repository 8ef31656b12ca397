import type { EndpointSpec } from './endpoint.ts';
import { ParamsError } from './errors/params-error.ts';

/** What a cancellation does not name, it cancels: "none" must not become "all". @throws {ParamsError} */
export const guardCancellation = (spec: EndpointSpec, params: unknown): void => {
  const given = Object(params) as Readonly<Record<string, unknown>>;
  for (const name of [...Object.keys(given), ...(spec.required ?? [])]) {
    if (String(given[name] ?? '') === '') {
      throw new ParamsError(spec.id, name, 'is empty, and without it more would be cancelled');
    }
  }
};
