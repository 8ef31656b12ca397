// Generated from specs/added/futures/positions.futures.json by `pnpm generate`. Do not edit.
import { endpoint, type Endpoint } from '@kucoin-typed/runtime';

export interface GetPositionV2Params {
  symbol: string;
}

export interface GetPositionV2Result {
  id: string;
  symbol: string;
  marginMode: 'ISOLATED' | 'CROSS' | (string & {});
  crossMode: boolean;
  delevPercentage: number;
  openingTimestamp: number;
  currentTimestamp: number;
  currentQty: number;
  currentCost: number;
  currentComm: number;
  realisedGrossPnl: number;
  realisedGrossCost: number;
  realisedCost: number;
  unrealisedCost: number;
  unrealisedPnlPcnt: number;
  unrealisedPnl: number;
  unrealisedRoePcnt: number;
  isOpen: boolean;
  markPrice: number;
  markValue: number;
  posCost: number;
  posInit: number;
  posMargin: number;
  realisedPnl: number;
  avgEntryPrice: number;
  liquidationPrice: number;
  bankruptPrice: number;
  settleCurrency: string;
  isInverse: boolean;
  positionSide: 'BOTH' | (string & {});
  leverage: number;
  autoDeposit?: boolean;
  maintMarginReq?: number;
  riskLimit?: number;
  realLeverage?: number;
  posCross?: number;
  posCrossMargin?: number;
  posComm?: number;
  posCommCommon?: number;
  posLoss?: number;
  posFunding?: number;
  posMaint?: number;
  maintMargin?: number;
  maintainMargin?: number;
  riskLimitLevel?: number;
}

/**
 * Get Position Details. `GET /api/v2/position` on the futures host.
 *
 * Signed, permission General, pool Futures, weight 2.
 * @see https://www.kucoin.com/docs-new/rest/futures-trading/positions/get-position-details
 */
export const getPositionV2: Endpoint<GetPositionV2Params, GetPositionV2Result> = /*#__PURE__*/ endpoint({
  id: 'futures.positions.getPositionV2',
  method: 'GET',
  path: '/api/v2/position',
  host: 'futures',
  domain: 'Futures',
  channel: 'Private',
  permission: 'General',
  pool: 'Futures',
  weight: 2,
  service: 'Futures',
  subService: 'Positions',
  methodName: 'getPositionV2',
});
