import type { Exchange } from '../exchange.ts';
import type { Random } from '../random.ts';
import type { Chain } from './chains.ts';
import { listOf } from './state.ts';

/** Where a customer's deposits of a currency arrive. */
export interface DepositAddress {
  readonly currency: string;
  readonly chainId: string;
  readonly address: string;
  readonly memo: string;
  /** The account that is credited. */
  readonly to: 'main' | 'trade';
}

const HEX = '0123456789abcdef';
const BASE32 = '023456789acdefghjklmnpqrstuvwxyz';
const BASE58 = '123456789ABCDEFGHJKLMNPQRSTUVWXYZabcdefghijkmnopqrstuvwxyz';
const BASE64 = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';

const letters = (random: Random, alphabet: string, count: number): string =>
  Array.from({ length: count }, () => alphabet[random.int(0, alphabet.length - 1)]).join('');

/** A hash of a transaction, as of a chain. */
export const transactionId = (exchange: Exchange): string =>
  letters(exchange.random.stream('chain transactions'), HEX, 64);

/** Looks like an address of that chain; nobody holds a key to it. */
const makeAddress = (random: Random, chainId: string): string => {
  switch (chainId) {
    case 'btc':
      return `bc1q${letters(random, BASE32, 38)}`;
    case 'trx':
      return `T${letters(random, BASE58, 33)}`;
    case 'ton':
      return `EQ${letters(random, BASE64, 46)}`;
    case 'sol':
    case 'xrp':
    case 'doge':
    case 'ltc':
      return letters(random, BASE58, chainId === 'sol' ? 44 : 34);
    default:
      return `0x${letters(random, HEX, 40)}`;
  }
};

export const addressesOf = ({ state }: Exchange, uid: string): DepositAddress[] =>
  listOf(state.accounts.addresses, uid);

export const findAddress = (
  exchange: Exchange,
  uid: string,
  currency: string,
  chainId: string,
): DepositAddress | undefined =>
  addressesOf(exchange, uid).find((one) => one.currency === currency && one.chainId === chainId);

/** Opens an address; the same seed makes the same one for the same customer. */
export const openAddress = (
  exchange: Exchange,
  uid: string,
  currency: string,
  chain: Chain,
  to: DepositAddress['to'] = 'main',
): DepositAddress => {
  // One address per chain serves all of its currencies, as at KuCoin.
  const known = addressesOf(exchange, uid).find((one) => one.chainId === chain.id);
  const random = exchange.random.stream(`address ${uid} ${chain.id}`);
  const opened: DepositAddress = {
    currency,
    chainId: chain.id,
    address: known?.address ?? makeAddress(random, chain.id),
    memo: known?.memo ?? (chain.memo ? String(random.int(1_000_000_000, 2_147_483_647)) : ''),
    to,
  };
  addressesOf(exchange, uid).push(opened);
  return opened;
};
