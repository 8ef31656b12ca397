import { amount } from '../amount.ts';
import type { Amount } from '../amount.ts';
import type { Customer } from '../customers.ts';

export interface FeeRates {
  readonly maker: Amount;
  readonly taker: Amount;
}

const rates = (maker: string, taker: string): FeeRates => ({ maker: amount(maker), taker: amount(taker) });

/** Maker and taker rate by VIP level 0 to 12. The highest levels are paid for making. */
const SPOT: readonly FeeRates[] = [
  rates('0.001', '0.001'),
  rates('0.0009', '0.001'),
  rates('0.0007', '0.0009'),
  rates('0.0005', '0.0008'),
  rates('0.0003', '0.0007'),
  rates('0', '0.0007'),
  rates('0', '0.0006'),
  rates('0', '0.0005'),
  rates('-0.00005', '0.00045'),
  rates('-0.00005', '0.0004'),
  rates('-0.00005', '0.00035'),
  rates('-0.00005', '0.0003'),
  rates('-0.00005', '0.00025'),
];

const FREE = rates('0', '0');

/** What a customer pays on spot and margin trades. */
export const spotFees = ({ vip, system }: Pick<Customer, 'vip' | 'system'>): FeeRates =>
  system ? FREE : (SPOT[vip] ?? FREE);
