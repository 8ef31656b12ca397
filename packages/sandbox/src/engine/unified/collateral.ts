import { amount } from '../amount.ts';
import type { Amount } from '../amount.ts';

/** Which part of a currency's worth counts as margin. Made up, near what KuCoin publishes. */
const RATIOS: Readonly<Record<string, Amount>> = {
  USDT: amount('1'),
  USDC: amount('0.99'),
  BTC: amount('0.98'),
  ETH: amount('0.97'),
  SOL: amount('0.9'),
  XRP: amount('0.9'),
  KCS: amount('0.85'),
};
const OTHERS = amount('0.8');

export const collateralRatioOf = (currency: string): Amount => RATIOS[currency] ?? OTHERS;
