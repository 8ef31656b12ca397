// Generated from specs/rest/copy-trading/futures.futures.json by `pnpm generate`. Do not edit.
import { endpoint, type Endpoint } from '@kucoin-typed/runtime';

export interface AddIsolatedMarginParams {
  /** Trading pair such as BTC-USDT; on futures the contract, such as XBTUSDTM. */
  symbol: string;
  /** Margin to add, in the settlement currency; at least 0.00001667 XBT on XBT contracts. */
  margin: number;
  /** Your own unique id (up to 36 characters); the same id is carried out only once. */
  bizNo: string;
}

export interface AddIsolatedMarginResult {
  /** Id of the position. */
  id: string;
  /** Trading pair such as BTC-USDT; on futures the contract, such as XBTUSDTM. */
  symbol: string;
  /** true if KuCoin adds margin to the isolated position by itself when it runs short. */
  autoDeposit: boolean;
  /** Maintenance margin rate of the position, as a ratio. */
  maintMarginReq: string;
  /** Largest position value at the current risk limit level; isolated margin only. */
  riskLimit: number;
  /** Effective leverage of the position, as a multiple; isolated margin only. */
  realLeverage: string;
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
  currentCost: string;
  /** Fees the position has cost so far, in the settlement currency. */
  currentComm: string;
  /** Entry value of the part of the position still open, in the settlement currency. */
  unrealisedCost: string;
  /** Realised result before fees with the sign turned: minus is profit; in the settlement currency. */
  realisedGrossCost: string;
  /** Realised cost of the position with fees and funding, in the settlement currency; minus is profit. */
  realisedCost: string;
  /** true while there is a position; false when it is flat. */
  isOpen: boolean;
  /** Mark price, quote currency per unit; used for unrealised profit and liquidation. */
  markPrice: string;
  /** Position value at the mark price, in the settlement currency; negative for a short. */
  markValue: string;
  /** Value of the open position at its entry price, in the settlement currency. */
  posCost: string;
  /** Margin added to the position by hand or automatically, in the settlement currency; isolated margin. */
  posCross: string;
  /** Initial margin of the position, in the settlement currency. */
  posInit: string;
  /** Bankruptcy cost kept aside for the position, in the settlement currency; isolated margin. */
  posComm: string;
  /** Funding already paid for the position, in the settlement currency; isolated margin only. */
  posLoss: string;
  /** Margin of the position in all, in the settlement currency. */
  posMargin: string;
  /** Maintenance margin of the position, in the settlement currency. */
  posMaint: string;
  /** Margin of the isolated position plus its unrealised profit, in the settlement currency. */
  maintMargin: string;
  /** Realised profit or loss before fees and funding, in the settlement currency. */
  realisedGrossPnl: string;
  /** Realised profit or loss after fees and funding, in the settlement currency. */
  realisedPnl: string;
  /** Profit or loss of open positions at the mark price, in the settlement currency. */
  unrealisedPnl: string;
  /** Unrealised result relative to the position value, as a ratio. */
  unrealisedPnlPcnt: string;
  /** Unrealised result relative to the margin used, as a ratio. */
  unrealisedRoePcnt: string;
  /** Average price at which the position was opened. Unit: quote currency. */
  avgEntryPrice: string;
  /** Price at which the position is liquidated; on cross margin the risk ratio decides. Unit: quote currency. */
  liquidationPrice: string;
  /** Price at which the margin of the position is used up completely. Unit: quote currency. */
  bankruptPrice: string;
  /** Currency in which margin, profit and fees of the contract are settled, such as USDT. */
  settleCurrency: string;
  /** ISOLATED (margin per position) or CROSS (margin shared by all positions). */
  marginMode?: string;
  /** Side of the position: BOTH in one-way mode, LONG or SHORT in hedge mode. */
  positionSide?: string;
  /** Leverage as a multiple: 10 means ten times the margin. */
  leverage?: string;
}

/**
 * For lead traders: puts more margin into an isolated position; answers with the position.
 *
 * `POST /api/v1/copy-trade/futures/position/margin/deposit-margin` on the futures host.
 * Signed, permission LeadtradeFutures, pool CopyTrading, weight 4.
 * @see https://www.kucoin.com/docs-new/api-3470614
 */
export const addIsolatedMargin: Endpoint<AddIsolatedMarginParams, AddIsolatedMarginResult> =
  /*#__PURE__*/ endpoint({
    id: 'copyTrading.futures.addIsolatedMargin',
    method: 'POST',
    path: '/api/v1/copy-trade/futures/position/margin/deposit-margin',
    host: 'futures',
    domain: 'Futures',
    channel: 'Private',
    permission: 'LeadtradeFutures',
    pool: 'CopyTrading',
    weight: 4,
    service: 'CopyTrading',
    subService: 'Futures',
    methodName: 'AddIsolatedMargin',
    params: 'symbol margin bizNo',
  });
