// Generated from specs/rest/futures/positions.futures.json by `pnpm generate`. Do not edit.
import { endpoint, type Endpoint } from '@kucoin-typed/runtime';

export interface GetPositionListParams {
  /** Currency code, such as BTC or USDT; futures accounts write XBT for bitcoin. Example: USDT. */
  currency?: string;
}

export type GetPositionListResult = GetPositionListResultItem[];

export interface GetPositionListResultItem {
  /** Id of the position. */
  id: string;
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
  /** Initial margin; cross: opening value over leverage, isolated: sum of all fills; settlement currency. */
  posInit: number;
  /** Margin; cross: mark value times initial rate, isolated: with added margin; settlement currency. */
  posMargin: number;
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
  /** true for a contract that is margined and settled in its base coin. */
  isInverse: boolean;
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
  /** Extra margin from top-ups and changes of the risk limit, in the settlement currency; isolated margin. */
  posCrossMargin?: number;
  /** Bankruptcy cost kept aside for the position, in the settlement currency; isolated margin. */
  posComm?: number;
  /** Share of posComm from the position and from added margin; isolated margin only. */
  posCommCommon?: number;
  /** Funding already paid for the position, in the settlement currency; isolated margin only. */
  posLoss?: number;
  /** Funding of the position not yet settled, in the settlement currency; isolated margin only. */
  posFunding?: number;
  /** Maintenance margin of the position, in the settlement currency. */
  posMaint?: number;
  /** Margin of the isolated position plus its unrealised profit, in the settlement currency. */
  maintMargin?: number;
  /** Maintenance margin rate of the isolated position, as a ratio. */
  maintainMargin?: number;
  /** Id of the user: 24 hexadecimal digits, not the UID. */
  userId?: number;
  /** Trading fees of the position so far; negative when you paid. */
  dealComm?: number;
  /** Funding payment, in the settlement currency; negative means paid. */
  fundingFee?: number;
  /** Tax amount; for users of certain regions only. */
  tax?: number;
}

/**
 * All own positions, optionally of one settlement currency.
 *
 * `GET /api/v1/positions` on the futures host.
 * Signed, permission Futures, pool Futures, weight 2.
 * @see https://www.kucoin.com/docs-new/api-3470253
 */
export const getPositionList: Endpoint<GetPositionListParams, GetPositionListResult> = /*#__PURE__*/ endpoint(
  {
    id: 'futures.positions.getPositionList',
    method: 'GET',
    path: '/api/v1/positions',
    host: 'futures',
    domain: 'Futures',
    channel: 'Private',
    permission: 'Futures',
    pool: 'Futures',
    weight: 2,
    service: 'Futures',
    subService: 'Positions',
    methodName: 'GetPositionList',
    params: 'currency',
  },
);
