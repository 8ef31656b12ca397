// Generated from specs/rest/futures/positions.futures.json by `pnpm generate`. Do not edit.
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
  maintMarginReq: number;
  /** Largest position value at the current risk limit level; isolated margin only. */
  riskLimit: number;
  /** Effective leverage of the position, as a multiple; isolated margin only. */
  realLeverage: number;
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
  /** Margin added to the position by hand or automatically, in the settlement currency; isolated margin. */
  posCross: number;
  /** Initial margin of the position, in the settlement currency. */
  posInit: number;
  /** Bankruptcy cost kept aside for the position, in the settlement currency; isolated margin. */
  posComm: number;
  /** Funding already paid for the position, in the settlement currency; isolated margin only. */
  posLoss: number;
  /** Margin of the position in all, in the settlement currency. */
  posMargin: number;
  /** Maintenance margin of the position, in the settlement currency. */
  posMaint: number;
  /** Margin of the isolated position plus its unrealised profit, in the settlement currency. */
  maintMargin: number;
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
  /** Number of the user. */
  userId: number;
  /** Currency in which margin, profit and fees of the contract are settled, such as USDT. */
  settleCurrency: string;
}

/**
 * Puts more margin into an isolated position; answers with the position.
 *
 * `POST /api/v1/position/margin/deposit-margin` on the futures host.
 * Signed, permission Futures, pool Futures, weight 4.
 * @see https://www.kucoin.com/docs-new/api-3470257
 */
export const addIsolatedMargin: Endpoint<AddIsolatedMarginParams, AddIsolatedMarginResult> =
  /*#__PURE__*/ endpoint({
    id: 'futures.positions.addIsolatedMargin',
    method: 'POST',
    path: '/api/v1/position/margin/deposit-margin',
    host: 'futures',
    domain: 'Futures',
    channel: 'Private',
    permission: 'Futures',
    pool: 'Futures',
    weight: 4,
    service: 'Futures',
    subService: 'Positions',
    methodName: 'AddIsolatedMargin',
    params: 'symbol margin bizNo',
  });
