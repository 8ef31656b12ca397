import { pointer } from '../complaint.ts';
import type { Json } from '../json.ts';
import { camel, faultOfName } from '../names.ts';

type Complain = (at: string, message: string) => void;

const NAMES = ['x-sdk-service', 'x-sdk-sub-service', 'x-sdk-method-name'];

/** What a JSON schema cannot say of a document of endpoints: how one part of it must fit another. */
export const checkRest = (document: Json, hosts: readonly string[], complain: Complain): void => {
  const host: string = document['x-host'];
  if (!hosts.includes(host)) complain('/x-host', `names no host of regions.json; known: ${hosts.join(', ')}`);
  for (const [route, item] of Object.entries<Json>(document.paths)) {
    for (const [method, operation] of Object.entries<Json>(item)) {
      const at = pointer('paths', route, method);
      const wrong = (key: string, message: string): void => complain(at + pointer(key), message);
      for (const key of NAMES) {
        const fault = faultOfName(operation[key]);
        if (fault) wrong(key, `${fault}; give another name`);
      }
      if (camel(operation['x-sdk-service']) === 'ws')
        wrong('x-sdk-service', 'ws is the service of the push channels; give another name');
      if (operation['x-domain'].toLowerCase() !== host)
        wrong('x-domain', `must be the host of the file, which is ${host}`);
      const signed = operation.security.length > 0;
      if (signed !== (operation['x-api-channel'] === 'Private'))
        wrong(
          'security',
          `must list the headers of a signed call if x-api-channel is Private, and nothing if it is Public`,
        );
      checkParameters(operation.parameters ?? [], route, at, complain);
    }
  }
};

const checkParameters = (
  parameters: readonly Json[],
  route: string,
  at: string,
  complain: Complain,
): void => {
  const templated = new Set([...route.matchAll(/\{([^}]+)\}/g)].map(([, name]) => name));
  const seen = new Set<string>();
  parameters.forEach(({ name, in: where }, i) => {
    const here = at + pointer('parameters', i);
    // Callers give all parameters as one object, so a name can stand for one of them alone.
    if (seen.has(name)) complain(here, `the parameter "${name}" stands here twice; remove one`);
    seen.add(name);
    if (where === 'path' && !templated.delete(name))
      complain(here, `"${name}" does not stand in the path ${route}; correct one of them`);
  });
  for (const name of templated) complain(at, `{${name}} stands in the path and is no parameter; add it`);
};
