import { amount } from '../amount.ts';
import type { Customer } from '../customers.ts';
import type { FeeRates } from '../spot/fees.ts';

const rates = (maker: string, taker: string): FeeRates => ({ maker: amount(maker), taker: amount(taker) });

/** Maker and taker rate by VIP level 0 to 12. The highest levels are paid for making. */
const FUTURES: readonly FeeRates[] = [
  rates('0.0002', '0.0006'),
  rates('0.00015', '0.0006'),
  rates('0.0001', '0.0006'),
  rates('0.0001', '0.0005'),
  rates('0.0001', '0.0004'),
  rates('0', '0.0004'),
  rates('0', '0.00038'),
  rates('0', '0.00035'),
  rates('-0.00003', '0.00032'),
  rates('-0.00006', '0.0003'),
  rates('-0.00009', '0.0003'),
  rates('-0.00012', '0.0003'),
  rates('-0.00015', '0.0003'),
];

const FREE = rates('0', '0');

/** What a customer pays on futures trades. */
export const futuresFees = ({ vip, system }: Customer): FeeRates => (system ? FREE : (FUTURES[vip] ?? FREE));

/** What everybody reads in the contract's description. */
export const LISTED_FEES: FeeRates = FUTURES[0] ?? FREE;
