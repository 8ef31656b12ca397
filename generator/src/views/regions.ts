import type { Json } from '../json.ts';

/** The regions as code, with the addresses of sockets apart. */
export const regionsView = (regions: Json): Readonly<Record<'regions' | 'sockets', string>> => {
  const entries = Object.entries<Record<string, unknown>>(Object(regions));
  const apart = entries.map(([name, { sockets, ...rest }]) => ({ name, rest, sockets }));
  return {
    regions: JSON.stringify(Object.fromEntries(apart.map(({ name, rest }) => [name, rest]))),
    // What a region does not have is left out.
    sockets: JSON.stringify(Object.fromEntries(apart.map(({ name, sockets }) => [name, sockets]))),
  };
};
