import { Refusal } from '../refusal.ts';

/** An IPv4 address reaches a server that listens on both as a part of IPv6; people write it plainly. */
export const plainAddress = (address: string): string => address.replace(/^::ffff:(?=\d+\.)/i, '');

export const isAllowed = (whitelist: readonly string[], address: string): boolean =>
  whitelist.length === 0 || whitelist.includes(plainAddress(address));

/** Refuses a caller from outside of the key's list. */
export const requireAddress = (whitelist: readonly string[], address: string): void => {
  if (!isAllowed(whitelist, address))
    throw new Refusal('400006', `The key may not be used from ${plainAddress(address)}.`);
};
