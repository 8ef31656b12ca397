import type { AccountName } from '../customers.ts';
import type { TradeType } from './order.ts';

/** Whose money an order of this kind uses. */
export const accountFor = (tradeType: TradeType, symbol: string): AccountName =>
  tradeType === 'TRADE' ? 'trade' : tradeType === 'MARGIN_TRADE' ? 'margin' : `isolated:${symbol}`;
