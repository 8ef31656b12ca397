// Generated from specs/rest/futures/positions.futures.json by `pnpm generate`. Do not edit.
import { endpoint, type Endpoint } from '@kucoin-typed/runtime';

export interface AddIsolatedMarginParams {
  symbol: string;
  margin: number;
  bizNo: string;
}

export interface AddIsolatedMarginResult {
  id: string;
  symbol: string;
  autoDeposit: boolean;
  maintMarginReq: number;
  riskLimit: number;
  realLeverage: number;
  crossMode: boolean;
  delevPercentage: number;
  openingTimestamp: number;
  currentTimestamp: number;
  currentQty: number;
  currentCost: number;
  currentComm: number;
  unrealisedCost: number;
  realisedGrossCost: number;
  realisedCost: number;
  isOpen: boolean;
  markPrice: number;
  markValue: number;
  posCost: number;
  posCross: number;
  posInit: number;
  posComm: number;
  posLoss: number;
  posMargin: number;
  posMaint: number;
  maintMargin: number;
  realisedGrossPnl: number;
  realisedPnl: number;
  unrealisedPnl: number;
  unrealisedPnlPcnt: number;
  unrealisedRoePcnt: number;
  avgEntryPrice: number;
  liquidationPrice: number;
  bankruptPrice: number;
  userId: number;
  settleCurrency: string;
}

/**
 * Add Isolated Margin. `POST /api/v1/position/margin/deposit-margin` on the futures host.
 *
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
  });
