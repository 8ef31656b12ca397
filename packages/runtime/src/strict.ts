import type { EndpointSpec } from './endpoint.ts';
import { ParamsError } from './errors/params-error.ts';
import { nearest } from './options/nearest.ts';

/** With `strictParamValidation`: nothing is sent that is undefined or that the endpoint does not know. */
export const checkParams = (spec: EndpointSpec, params: unknown): void => {
  if (Object(params) !== params) return;
  // The items of a list have the names.
  if (Array.isArray(params)) {
    for (const item of params) checkParams(spec, item);
    return;
  }
  const known = spec.params?.split(' ') ?? [];
  for (const [name, value] of Object.entries(params as object)) {
    checkDefined(spec, name, value);
    // A route that no spec knows takes what it is given.
    if (known.includes(name) || spec.methodName === '') continue;
    const cure = known.length > 0 ? `: did you mean ${nearest(name, known)}?` : ', which takes none';
    throw new ParamsError(spec.id, name, `is no parameter of this endpoint${cure}`);
  }
};

/** JSON leaves undefined out, at any depth. What lies in a parameter has names that no spec lists here. */
const checkDefined = (spec: EndpointSpec, name: string, value: unknown): void => {
  if (value === undefined) throw new ParamsError(spec.id, name, 'is undefined');
  if (Object(value) !== value) return;
  for (const [member, inner] of Object.entries(value as object))
    checkDefined(spec, `${name}.${member}`, inner);
};
