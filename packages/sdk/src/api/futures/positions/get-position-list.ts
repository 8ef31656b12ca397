// Generated from specs/rest/futures/positions.futures.json by `pnpm generate`. Do not edit.
import { endpoint, type Endpoint } from '@kucoin-typed/runtime';

export interface GetPositionListParams {
  /** Example: USDT. */
  currency?: string;
}

export type GetPositionListResult = GetPositionListResultItem[];

export interface GetPositionListResultItem {
  id: string;
  /** Example: XBTUSDTM. */
  symbol: string;
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
  posInit: number;
  posMargin: number;
  realisedGrossPnl: number;
  realisedPnl: number;
  unrealisedPnl: number;
  unrealisedPnlPcnt: number;
  unrealisedRoePcnt: number;
  avgEntryPrice: number;
  liquidationPrice: number;
  bankruptPrice: number;
  settleCurrency: string;
  isInverse: boolean;
  marginMode: 'CROSS' | 'ISOLATED' | (string & {});
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
}

/**
 * Get Position List. `GET /api/v1/positions` on the futures host.
 *
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
  },
);
