import type { Amount } from '../amount.ts';
import type { Purse } from '../accounts/purse.ts';

/** A customer set how far an account may borrow. */
export interface MarginLeverageChange extends Purse {
  readonly leverage: Amount;
}

/** What happened to a margin account. */
export type MarginPositionChange =
  | {
      /** Every 4 s for a cross account that owes something. */
      readonly kind: 'debt.ratio';
      readonly uid: string;
      readonly at: number;
    }
  | {
      /** A cross account changed its state. */
      readonly kind: 'position.status';
      readonly uid: string;
      readonly type: 'FROZEN_FL' | 'UNFROZEN_FL' | 'LIABILITY' | 'UNLIABILITY';
      readonly at: number;
    }
  | {
      /** An isolated account changed its state or what it owes. */
      readonly kind: 'positionChange';
      readonly uid: string;
      readonly symbol: string;
      readonly status: 'DEBT' | 'CLEAR' | 'IN_LIQUIDATION';
      readonly bizType: MarginReason;
      readonly at: number;
    };

export type MarginReason =
  | 'USER_BORROW'
  | 'TRADE_AUTO_BORROW'
  | 'USER_REPAY'
  | 'AUTO_REPAY'
  | 'FORCE_LIQUIDATION'
  | 'DEFAULT_DEBT'
  | 'DEFAULT_CLEAR';
