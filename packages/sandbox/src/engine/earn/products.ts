import { isCurrency } from '../accounts/chains.ts';
import { amount } from '../amount.ts';
import type { Amount } from '../amount.ts';
import type { Exchange } from '../exchange.ts';

type Category = 'DEMAND' | 'ACTIVITY' | 'STAKING' | 'KCS_STAKING' | 'ETH2';

/** Something to put money into. */
export interface Product {
  readonly id: string;
  readonly currency: string;
  readonly category: Category;
  /** Days until it ends by itself; 0 for one that goes on. */
  readonly days: number;
  /** Days from asking for money back to getting it. */
  readonly redeemDays: number;
  /** Of a year. */
  readonly rate: Amount;
  /** What a customer may put in at least, and have in it at most. */
  readonly least: Amount;
  readonly most: Amount;
  /** What everybody together may have in it. */
  readonly capacity: Amount;
  /** Whether money may leave before the end, without interest. */
  readonly early: boolean;
}

/** Staked ether is one holding per customer, under this id, however often it is bought. */
export const STAKED_ETHER = 'ETH2';

type Row = readonly [
  id: string,
  currency: string,
  category: Category,
  days: number,
  redeemDays: number,
  rate: string,
  least: string,
  most: string,
  capacity: string,
  early?: boolean,
];

/** Made up, near KuCoin's examples. */
const ROWS: readonly Row[] = [
  ['2172', 'BTC', 'DEMAND', 0, 0, '0.00047208', '0.01', '20', '480'],
  ['2152', 'USDT', 'DEMAND', 0, 0, '0.0254', '1', '1000000', '50000000'],
  ['2153', 'ETH', 'DEMAND', 0, 0, '0.0061', '0.01', '500', '20000'],
  ['2685', 'BTC', 'ACTIVITY', 7, 0, '0.03', '0.001', '1', '50'],
  ['2690', 'USDT', 'ACTIVITY', 30, 0, '0.065', '10', '50000', '1000000', true],
  ['2540', 'SOL', 'STAKING', 0, 4, '0.058', '0.1', '10000', '500000'],
  ['2535', 'DOT', 'STAKING', 0, 14, '0.112', '1', '10000', '1000000'],
  ['2611', 'KCS', 'KCS_STAKING', 0, 3, '0.03471727', '1', '1000000', '100000000'],
  [STAKED_ETHER, 'ETH', 'ETH2', 0, 5, '0.028', '0.01', '1000', '8557.3597075'],
];

const TABLE: readonly Product[] = ROWS.map(
  ([id, currency, category, days, redeemDays, rate, least, most, capacity, early = false]) => ({
    id,
    currency,
    category,
    days,
    redeemDays,
    rate: amount(rate),
    least: amount(least),
    most: amount(most),
    capacity: amount(capacity),
    early,
  }),
);

/** The products in currencies that this exchange has. */
export const earnProducts = (exchange: Exchange): readonly Product[] =>
  TABLE.filter(({ currency }) => isCurrency(exchange, currency));

export const earnProduct = (exchange: Exchange, id: string): Product | undefined =>
  earnProducts(exchange).find((product) => product.id === id);
