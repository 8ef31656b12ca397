// Generated from specs/ws/futures-private.json by `pnpm generate`. Do not edit.
import { channel, type Channel } from '@kucoin-typed/runtime';
import { getPrivateToken } from '../../futures/market/get-private-token.ts';

export interface PositionParams {
  symbol: string;
}

export interface PositionMessage {
  userId: string;
  topic: string;
  subject: string;
  data: PositionMessageData;
  type: string;
  channelType: string;
}

export interface PositionMessageData {
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
  marginMode: 'CROSS' | 'ISOLATED' | (string & {});
  positionSide: 'BOTH' | (string & {});
  leverage: number;
  autoDeposit?: boolean;
  maintMarginReq?: number;
  riskLimit?: number;
  realLeverage?: number;
  posCross?: number;
  posComm?: number;
  posLoss?: number;
  posFunding?: number;
  posMaint?: number;
  maintMargin?: number;
  fundingTime?: number;
  qty?: number;
  fundingRate?: number;
  fundingFee?: number;
  ts?: number;
  success?: boolean;
  msg?: string;
}

/**
 * the position change events push. Topic `/contract/position:{symbol}`.
 *
 * Private, pushed real-time.
 */
export const position: Channel<PositionParams, PositionMessage> = /*#__PURE__*/ channel({
  id: 'ws.futures.position',
  topic: '/contract/position:{symbol}',
  private: true,
  service: 'Futures',
  subService: 'futures_private',
  methodName: 'position',
  token: getPrivateToken,
});
