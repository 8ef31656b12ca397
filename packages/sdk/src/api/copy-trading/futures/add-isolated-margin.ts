// Generated from specs/rest/copy-trading/futures.futures.json by `pnpm generate`. Do not edit.
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
  maintMarginReq: string;
  riskLimit: number;
  realLeverage: string;
  crossMode: boolean;
  delevPercentage: number;
  openingTimestamp: number;
  currentTimestamp: number;
  currentQty: number;
  currentCost: string;
  currentComm: string;
  unrealisedCost: string;
  realisedGrossCost: string;
  realisedCost: string;
  isOpen: boolean;
  markPrice: string;
  markValue: string;
  posCost: string;
  posCross: string;
  posInit: string;
  posComm: string;
  posLoss: string;
  posMargin: string;
  posMaint: string;
  maintMargin: string;
  realisedGrossPnl: string;
  realisedPnl: string;
  unrealisedPnl: string;
  unrealisedPnlPcnt: string;
  unrealisedRoePcnt: string;
  avgEntryPrice: string;
  liquidationPrice: string;
  bankruptPrice: string;
  settleCurrency: string;
}

/**
 * Add Isolated Margin. `POST /api/v1/copy-trade/futures/position/margin/deposit-margin` on the futures host.
 *
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
  });
