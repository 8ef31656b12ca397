import { chainsOf, isCurrency } from '../accounts/chains.ts';
import type { Chain } from '../accounts/chains.ts';
import type { Exchange } from '../exchange.ts';

/** Something that is traded here and how it comes in and goes out. */
export interface Currency {
  readonly code: string;
  readonly fullName: string;
  /** Decimal places. */
  readonly precision: number;
  /** Whether a margin account may hold it and borrow it. */
  readonly marginEnabled: boolean;
  readonly chains: readonly Chain[];
}

const NAMES: Readonly<Record<string, string>> = {
  USDT: 'Tether',
  BTC: 'Bitcoin',
  ETH: 'Ethereum',
  KCS: 'KCS',
  USDC: 'USDC',
  SOL: 'Solana',
  XRP: 'XRP',
  DOGE: 'Dogecoin',
  ADA: 'Cardano',
  LTC: 'Litecoin',
  LINK: 'Chainlink',
  AVAX: 'Avalanche',
  DOT: 'Polkadot',
  TRX: 'TRON',
  BNB: 'BNB',
  ATOM: 'Cosmos',
  UNI: 'Uniswap',
  XLM: 'Stellar',
  ETC: 'Ethereum Classic',
  FIL: 'Filecoin',
  TON: 'Toncoin',
};

const PRECISION = 8;

/** Undefined for what neither trades nor arrives here. */
export const currencyOf = (exchange: Exchange, code: string): Currency | undefined => {
  if (code === 'XBT' || !isCurrency(exchange, code)) return undefined;
  const markets = [...exchange.spotMarkets.values()];
  return {
    code,
    fullName: NAMES[code] ?? code,
    precision: PRECISION,
    marginEnabled: markets.some(
      ({ info }) => info.marginEnabled && (info.base === code || info.quote === code),
    ),
    chains: chainsOf(exchange, code),
  };
};

/** Those of the table first, then whatever else trades. */
export const currenciesOf = (exchange: Exchange): readonly Currency[] => {
  const traded = [...exchange.spotMarkets.values()].flatMap(({ info }) => [info.base, info.quote]);
  return [...new Set([...Object.keys(NAMES), ...traded])]
    .map((code) => currencyOf(exchange, code))
    .filter((currency) => currency !== undefined);
};
