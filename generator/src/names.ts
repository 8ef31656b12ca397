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
