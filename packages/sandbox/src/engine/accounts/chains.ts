import { amount } from '../amount.ts';
import type { Amount } from '../amount.ts';
import type { Exchange } from '../exchange.ts';

/** A way of a currency into and out of the exchange. */
export interface Chain {
  /** As requests name it, e.g. `trx`. */
  readonly id: string;
  /** As answers name it, e.g. `TRC20`. */
  readonly name: string;
  readonly contractAddress: string;
  readonly withdrawFee: Amount;
  readonly withdrawMin: Amount;
  readonly depositMin: Amount;
  /** Blocks until a deposit is credited. */
  readonly confirmations: number;
  /** Whether an address goes with a memo. */
  readonly memo: boolean;
}

/** Decimal places of amounts, of every currency. */
export const PRECISION = 8;

type Row = readonly [
  id: string,
  name: string,
  fee: string,
  least: string,
  confirmations: number,
  contract?: string,
];

const MEMO = new Set(['ton', 'xrp', 'xlm', 'atom', 'eos']);

/** Fees and minima are made up, near those of KuCoin's examples. The first chain is the currency's own. */
const ROWS: Readonly<Record<string, readonly Row[]>> = {
  USDT: [
    ['eth', 'ERC20', '3', '10', 12, '0xdac17f958d2ee523a2206206994597c13d831ec7'],
    ['trx', 'TRC20', '1', '3', 20, 'TR7NHqjeKQxGTCi8q8ZY4pL8otSzgjLj6t'],
    ['kcc', 'KCC', '0', '1', 20, '0x0039f574ee5cc39bdd162e9a88e3eb1f111baf48'],
    ['ton', 'TON', '0.5', '2', 10, 'EQCxE6mUtQJKFnGfaROTKOt1lZbDiiX1kCixRv7Nw2Id_sDs'],
  ],
  USDC: [
    ['eth', 'ERC20', '3', '10', 12, '0xa0b86991c6218b36c1d19d4a2e9eb0ce3606eb48'],
    ['kcc', 'KCC', '0', '1', 20],
  ],
  BTC: [
    ['btc', 'BTC', '0.0005', '0.001', 3],
    ['kcc', 'KCC', '0.00002', '0.0002', 20],
  ],
  ETH: [
    ['eth', 'ERC20', '0.002', '0.01', 12],
    ['kcc', 'KCC', '0.0002', '0.002', 20],
  ],
  KCS: [['kcc', 'KCC', '0.01', '0.1', 20]],
  TON: [['ton', 'TON', '0.05', '0.5', 10]],
  SOL: [['sol', 'SOL', '0.01', '0.1', 100]],
  XRP: [['xrp', 'XRP', '0.25', '10', 1]],
  DOGE: [['doge', 'DOGE', '4', '10', 40]],
  ADA: [['ada', 'ADA', '1', '5', 30]],
  LTC: [['ltc', 'LTC', '0.001', '0.01', 6]],
  TRX: [['trx', 'TRX', '1', '10', 20]],
  BNB: [['bsc', 'BEP20', '0.001', '0.01', 15]],
  XLM: [['xlm', 'XLM', '0.02', '20', 1]],
  ATOM: [['atom', 'ATOM', '0.01', '0.1', 14]],
};

const chainOf = ([id, name, fee, least, confirmations, contractAddress = '']: Row): Chain => ({
  id,
  name,
  contractAddress,
  withdrawFee: amount(fee),
  withdrawMin: amount(least),
  depositMin: amount(fee),
  confirmations,
  memo: MEMO.has(id),
});

const CHAINS = new Map(Object.entries(ROWS).map(([currency, rows]) => [currency, rows.map(chainOf)]));

const ON_ETHEREUM = [chainOf(['eth', 'ERC20', '1', '2', 12])];

/** The chains of a currency; one that only trades here has one of Ethereum. */
export const chainsOf = (exchange: Exchange, currency: string): readonly Chain[] => {
  const known = CHAINS.get(currency);
  if (known) return known;
  return isCurrency(exchange, currency) ? ON_ETHEREUM : [];
};

/** Whether anything trades or arrives in it. */
export const isCurrency = ({ spotMarkets }: Exchange, currency: string): boolean =>
  CHAINS.has(currency) ||
  currency === 'XBT' ||
  [...spotMarkets.values()].some(({ info }) => info.base === currency || info.quote === currency);
