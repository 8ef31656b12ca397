import { isIP } from 'node:net';
import { readCatalog } from '../catalog.ts';
import { badParameter } from '../refusal.ts';

/** How many addresses the list of one key may hold. */
const ADDRESS_LIMIT = 20;
const DAY_MS = 24 * 60 * 60 * 1000;

const split = (text: string): readonly string[] =>
  text
    .split(',')
    .map((part) => part.trim())
    .filter((part) => part !== '');

/** An older word for trading on the spot market, still in KuCoin's examples of requests. */
const OLD_WORDS: Readonly<Record<string, string>> = { trade: 'Spot' };

/**
 * A list of permissions as requests write it, in KuCoin's names: `General, Trade` or `general`.
 * Reading is in every key.
 */
export const readPermissions = (text: string | readonly string[]): readonly string[] => {
  const names = new Map<string, string>(Object.entries(OLD_WORDS));
  for (const { name, shownAs } of readCatalog().permissionNames)
    for (const word of [name, ...shownAs]) names.set(word.toLowerCase(), name);
  const words = typeof text === 'string' ? split(text) : text;
  const read = words.map((word) => {
    const name = names.get(word.toLowerCase());
    if (name === undefined) throw badParameter('permission', `knows no "${word}"`);
    return name;
  });
  return [...new Set(['General', ...read])];
};

/** A list of permissions as a key's data shows it: some have another name there. */
export const showPermissions = (permissions: readonly string[]): string => {
  const shown = new Map(readCatalog().permissionNames.map(({ name, shownAs }) => [name, shownAs.at(-1)]));
  return permissions.map((name) => shown.get(name) ?? name).join(',');
};

/** A list of addresses as requests write it. */
export const readIpWhitelist = (text: string | readonly string[]): readonly string[] => {
  const addresses = typeof text === 'string' ? split(text) : text;
  if (addresses.length > ADDRESS_LIMIT)
    throw badParameter('ipWhitelist', `holds more than ${ADDRESS_LIMIT} addresses`);
  const wrong = addresses.find((address) => isIP(address) === 0);
  if (wrong !== undefined) throw badParameter('ipWhitelist', 'holds something that is no IP address');
  return addresses;
};

/** When a key expires that was asked for with `expire`: days as text, `-1` or nothing for never. */
export const readExpiry = (expire: string | undefined, now: number): number | undefined =>
  expire === undefined || expire === '-1' ? undefined : now + Number(expire) * DAY_MS;
