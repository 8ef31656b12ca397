// Generated from specs/ws/futures-private.json and specs/streams.json by `pnpm generate`. Do not edit.
import { channel, type Channel } from '@kucoin-typed/runtime';
import { getPrivateToken } from '../../futures/market/get-private-token.ts';
import { classicFutures } from '../limits.ts';

export interface PositionParams {
  /** Trading pair to follow, such as BTC-USDT; on futures the contract, such as XBTUSDTM. */
  symbol: string;
}

/** One of them, told apart by `subject`. */
export type PositionMessage =
  PositionPositionChangeMessage | PositionPositionSettlementMessage | PositionPositionAdjustRiskLimitMessage;

export interface PositionPositionChangeMessage {
  /** Id of the user: 24 hexadecimal digits, not the UID. */
  userId: string;
  /** Topic the message belongs to, with its symbol. */
  topic: string;
  /** position.change, position.settlement or position.adjustRiskLimit. */
  subject: 'position.change';
  /** Payload of the answer or push; null where there is nothing to return. */
  data: PositionPositionChangeMessageData;
  /** message, as on every push. */
  type: string;
  /** Kind of channel the push came over: public or private. */
  channelType: string;
}

export interface PositionPositionChangeMessageData {
  /** Trading pair such as BTC-USDT; on futures the contract, such as XBTUSDTM. Example: XBTUSDTM. */
  symbol: string;
  /** true for cross margin, false for isolated. */
  crossMode: boolean;
  /** Rank in the auto-deleveraging queue, from 0 to 1. */
  delevPercentage: number;
  /** Time the position was first opened, in ms. */
  openingTimestamp: number;
  /** When this state of the position was taken, in ms. */
  currentTimestamp: number;
  /** Size of the position in lots; negative for short. */
  currentQty: number;
  /** Cost of the position as it stands, in the settlement currency; signed, can be negative. */
  currentCost: number;
  /** Fees the position has cost so far, in the settlement currency. */
  currentComm: number;
  /** Entry value of the part of the position still open, in the settlement currency. */
  unrealisedCost: number;
  /** Realised result before fees with the sign turned: minus is profit; in the settlement currency. */
  realisedGrossCost: number;
  /** Realised cost of the position with fees and funding, in the settlement currency; minus is profit. */
  realisedCost: number;
  /** true while there is a position; false when it is flat. */
  isOpen: boolean;
  /** Mark price, quote currency per unit; used for unrealised profit and liquidation. */
  markPrice: number;
  /** Position value at the mark price, in the settlement currency; negative for a short. */
  markValue: number;
  /** Value of the open position at its entry price, in the settlement currency. */
  posCost: number;
  /** Initial margin of the position, in the settlement currency. */
  posInit: number;
  /** Margin of the position in all, in the settlement currency. */
  posMargin?: number;
  /** Realised profit or loss before fees and funding, in the settlement currency. */
  realisedGrossPnl: number;
  /** Realised profit or loss after fees and funding, in the settlement currency. */
  realisedPnl: number;
  /** Profit or loss of open positions at the mark price, in the settlement currency. */
  unrealisedPnl: number;
  /** Unrealised result relative to the position value, as a ratio. */
  unrealisedPnlPcnt: number;
  /** Unrealised result relative to the margin used, as a ratio. */
  unrealisedRoePcnt: number;
  /** Average price at which the position was opened. Unit: quote currency. */
  avgEntryPrice: number;
  /** Price at which the position is liquidated; on cross margin the risk ratio decides. Unit: quote currency. */
  liquidationPrice: number;
  /** Price at which the margin of the position is used up completely. Unit: quote currency. */
  bankruptPrice: number;
  /** Currency in which margin, profit and fees of the contract are settled, such as USDT. */
  settleCurrency: string;
  /**
   * ISOLATED (margin per position) or CROSS (margin shared by all positions).
   * - `CROSS`: Cross: all positions draw on the whole balance.
   * - `ISOLATED`: Isolated: each position has its own margin and can lose no more.
   */
  marginMode: 'CROSS' | 'ISOLATED' | (string & {});
  /**
   * Side of the position: BOTH in one-way mode, LONG or SHORT in hedge mode.
   * - `BOTH`: The single net position of one-way mode.
   */
  positionSide: 'BOTH' | (string & {});
  /** Leverage as a multiple: 10 means ten times the margin. */
  leverage: number;
  /** true if KuCoin adds margin to the isolated position by itself when it runs short. */
  autoDeposit?: boolean;
  /** Maintenance margin rate of the position, as a ratio. */
  maintMarginReq?: number;
  /** Largest position value at the current risk limit level; isolated margin only. */
  riskLimit?: number;
  /** Effective leverage of the position, as a multiple; isolated margin only. */
  realLeverage?: number;
  /** Margin added to the position by hand or automatically, in the settlement currency; isolated margin. */
  posCross?: number;
  /** Bankruptcy cost kept aside for the position, in the settlement currency; isolated margin. */
  posComm?: number;
  /** Funding already paid for the position, in the settlement currency; isolated margin only. */
  posLoss?: number;
  /** Funding of the position not yet settled, in the settlement currency; isolated margin only. */
  posFunding?: number;
  /** Maintenance margin of the position, in the settlement currency. */
  posMaint?: number;
  /** Margin of the isolated position plus its unrealised profit, in the settlement currency. */
  maintMargin?: number;
  /** Funding payment in the settlement currency; only in position.settlement pushes. */
  fundingFee?: number;
  /** Time of the settlement, in ns; only in position.settlement. */
  ts?: bigint;
  /** Tax amount; for users of certain regions only. */
  tax?: number;
  /** Trading fees of the position so far; negative when you paid. */
  dealComm?: number;
  /** Why the position changed, such as positionChange or marginChange; some pushes leave it out. */
  changeReason?: string;
  /** Risk limit level of the position, from 1. */
  riskLimitLevel?: number;
}

export interface PositionPositionSettlementMessage {
  /** Topic the message belongs to, with its symbol. */
  topic: string;
  /** message, as on every push. */
  type?: string;
  /** position.change, position.settlement or position.adjustRiskLimit. */
  subject: 'position.settlement';
  /** Id of the user: 24 hexadecimal digits, not the UID. */
  userId?: string;
  /** Kind of channel the push came over: public or private. */
  channelType?: string;
  /** Payload of the answer or push; null where there is nothing to return. */
  data: PositionPositionSettlementMessageData;
}

export interface PositionPositionSettlementMessageData {
  /** Trading pair such as BTC-USDT; on futures the contract, such as XBTUSDTM. */
  symbol?: string;
  /** When funding was settled; only in position.settlement pushes. */
  fundingTime: number;
  /** Position size when funding was settled, in lots; only in position.settlement. */
  qty: number;
  /** Mark price, quote currency per unit; used for unrealised profit and liquidation. */
  markPrice: number;
  /** Funding rate of the settlement, as a ratio; only in position.settlement pushes. */
  fundingRate: number;
  /** Funding payment in the settlement currency; only in position.settlement pushes. */
  fundingFee: number;
  /** Time of the settlement, in ns; only in position.settlement. */
  ts: bigint;
  /** Currency in which margin, profit and fees of the contract are settled, such as USDT. */
  settleCurrency: string;
  /** ISOLATED (margin per position) or CROSS (margin shared by all positions). */
  marginMode?: string;
  /** Side of the position: BOTH in one-way mode, LONG or SHORT in hedge mode. */
  positionSide?: string;
}

export interface PositionPositionAdjustRiskLimitMessage {
  /** Topic the message belongs to, with its symbol. */
  topic: string;
  /** message, as on every push. */
  type?: string;
  /** position.change, position.settlement or position.adjustRiskLimit. */
  subject: 'position.adjustRiskLimit';
  /** Id of the user: 24 hexadecimal digits, not the UID. */
  userId?: string;
  /** Kind of channel the push came over: public or private. */
  channelType?: string;
  /** Payload of the answer or push; null where there is nothing to return. */
  data: PositionPositionAdjustRiskLimitMessageData;
}

export interface PositionPositionAdjustRiskLimitMessageData {
  /** Whether the risk limit was changed; only in position.adjustRiskLimit. */
  success: boolean;
  /** Risk limit level of the position, from 1. */
  riskLimitLevel?: number;
  /** Outcome of the change of the risk limit; only in position.adjustRiskLimit. */
  msg?: string;
}

/**
 * Your position on one contract: changes, funding settlements and risk limit steps.
 *
 * Topic `/contract/position:{symbol}`.
 * Private, pushed real-time.
 */
export const position: Channel<PositionParams, PositionMessage> = /*#__PURE__*/ channel({
  id: 'ws.futures.position',
  topic: '/contract/position:{symbol}',
  private: true,
  service: 'Futures',
  subService: 'futures_private',
  methodName: 'position',
  exact: ['ts'],
  token: getPrivateToken,
  facts: { time: { at: 'data.ts', unit: 'ns' }, key: 'subject' },
  limits: classicFutures,
});
