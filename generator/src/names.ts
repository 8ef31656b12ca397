/**
 * How KuCoin's names become ours. Only the first word changes case, so that a name stays searchable in
 * KuCoin's documentation: `VIPLending` → `vipLending`, `GetMaxOpenSize` → `getMaxOpenSize`.
 */
export const camel = (name: string): string =>
  name.replace(/^(?:[A-Z]+(?=[A-Z][a-z]|\d|$)|[A-Z])/, (word) => word.toLowerCase());

export const pascal = (name: string): string => name.charAt(0).toUpperCase() + name.slice(1);

export const kebab = (name: string): string =>
  name
    .replace(/([a-z\d])([A-Z])/g, '$1-$2')
    .replace(/([A-Z]+)([A-Z][a-z])/g, '$1-$2')
    .toLowerCase();

/** `spot_public` and `spot_private` are one group to a caller: the gateway is a detail of the connection. */
export const channelGroup = (subService: string): string =>
  camel(subService.replace(/_(public|private)$/, ''));

const RESERVED = new Set([
  ...('arguments await break case catch class const continue debugger default delete do else enum eval export ' +
    'extends false finally for function if implements import in instanceof interface let new null package private ' +
    'protected public return static super switch this throw true try typeof undefined var void while with yield'
  ).split(' '),
  // What the templates import, and the file of a barrel.
  'channel', 'endpoint', 'exactEndpoint', 'index', 'operation', 'unifiedChannel',
  // What JavaScript asks of any object, or takes for a promise.
  'constructor', 'prototype', 'then',
]); // prettier-ignore

/** Why KuCoin's name for something cannot become a name in code; `undefined` when it can. */
export const faultOfName = (name: unknown, kind: 'name' | 'gateway' = 'name'): string | undefined => {
  const plain = kind === 'gateway' ? String(name).replace(/_(public|private)$/, '') : String(name);
  if (typeof name !== 'string' || !/^[A-Za-z][A-Za-z0-9]*$/.test(plain)) {
    const suffix = kind === 'gateway' ? ', and _public or _private at the end' : '';
    return `${JSON.stringify(name)} is no name: letters and digits, a letter first${suffix}`;
  }
  if (!RESERVED.has(camel(plain))) return undefined;
  return `"${name}" cannot be a name: ${camel(plain)} has a meaning in code`;
};
