import type { AccountName } from '../customers.ts';
import type { Amount } from '../amount.ts';
import type { MarginMode } from './order.ts';
import type { Position } from './position.ts';
import type { FundingPayment } from './state.ts';

/** Why a position is told again, in KuCoin's words. */
type PositionReason = 'positionChange' | 'marginChange' | 'liquidation' | 'autoAppendMarginStatusChange';

/** Something about a customer's position. `behaviours/futures-position-view.ts` shows it as KuCoin does. */
export type FuturesPositionChange =
  | {
      readonly type: 'change';
      readonly uid: string;
      readonly reason: PositionReason;
      readonly position: Position;
      readonly at: number;
    }
  /** A funding was paid or received. */
  | {
      readonly type: 'settlement';
      readonly uid: string;
      readonly position: Position;
      readonly payment: FundingPayment;
      readonly at: number;
    }
  | {
      readonly type: 'adjustRiskLimit';
      readonly uid: string;
      readonly symbol: string;
      readonly level: number;
      readonly at: number;
    };

/** Free or kept money of a futures account changed; ask `walletOf` for the figures. */
export interface FuturesWalletChange {
  readonly uid: string;
  readonly account: AccountName;
  readonly currency: string;
  readonly at: number;
}

/** A customer set the margin mode of a contract. */
export interface MarginModeChange {
  readonly uid: string;
  readonly symbol: string;
  readonly marginMode: MarginMode;
}

/** A customer set the leverage of a contract's cross positions. */
export interface CrossLeverageChange {
  readonly uid: string;
  readonly symbol: string;
  readonly leverage: Amount;
}

/** Once a second for every contract. */
export interface MarkChange {
  readonly symbol: string;
  readonly mark: Amount;
  readonly index: Amount;
  readonly at: number;
}

/** A funding begins and ends at the same moment here; afterwards `fundingRate` is the next one's. */
export interface FundingChange {
  readonly type: 'begin' | 'end';
  readonly symbol: string;
  readonly fundingRate: Amount;
  readonly fundingTime: number;
}
