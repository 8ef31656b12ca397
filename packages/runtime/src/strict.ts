import type { EndpointSpec } from './endpoint.ts';
import { ParamsError } from './errors/params-error.ts';
import { nearest } from './options/nearest.ts';

/** With `strictParamValidation`: nothing is sent that is undefined or that the endpoint does not know. */
export const checkParams = (spec: EndpointSpec, params: unknown): void => {
  if (Object(params) !== params) return;
  const known = spec.params?.split(' ') ?? [];
  // The items of a list have names of their own.
  if (Array.isArray(params)) {
    for (const item of params) checkParams(spec, item);
    return;
  }
  for (const [name, value] of Object.entries(params as object)) {
    if (value === undefined) throw new ParamsError(spec.id, name, 'is undefined');
    if (known.includes(name) || spec.methodName === '') continue;
    const cure = known.length > 0 ? `: did you mean ${nearest(name, known)}?` : ', which takes none';
    throw new ParamsError(spec.id, name, `is no parameter of this endpoint${cure}`);
  }
};
