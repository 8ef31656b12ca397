// Generated from specs/ws/futures-private.json by `pnpm generate`. Do not edit.
import { channel, type Channel } from '@kucoin-typed/runtime';
import { getPrivateToken } from '../../futures/market/get-private-token.ts';

export interface AllPositionMessage {
  userId: string;
  topic: string;
  subject: string;
  data: AllPositionMessageData;
  type: string;
  channelType: string;
}

export interface AllPositionMessageData {
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
 * All symbol position change events push. Topic `/contract/positionAll`.
 *
 * Private, pushed real-time.
 */
export const allPosition: Channel<void, AllPositionMessage> = /*#__PURE__*/ channel({
  id: 'ws.futures.allPosition',
  topic: '/contract/positionAll',
  private: true,
  service: 'Futures',
  subService: 'futures_private',
  methodName: 'allPosition',
  token: getPrivateToken,
});
