// Generated from specs/ws/margin-private.json by `pnpm generate`. Do not edit.
import { channel, type Channel } from '@kucoin-typed/runtime';
import { getPrivateToken } from '../../spot/market/get-private-token.ts';

export interface CrossMarginPositionMessage {
  topic: string;
  type: string;
  data: CrossMarginPositionMessageData;
  subject: 'debt.ratio' | 'position.status' | (string & {});
  userId: string;
  channelType: 'private' | 'public' | (string & {});
}

export interface CrossMarginPositionMessageData {
  debtRatio: number;
  totalAsset: number;
  marginCoefficientTotalAsset: string;
  totalDebt: string;
  assetList: {
    [key: string]: {
      total: string;
      available: string;
      hold: string;
    };
  };
  debtList: {
    [key: string]: string;
  };
  timestamp: number;
  type?:
    | 'FROZEN_FL'
    | 'UNFROZEN_FL'
    | 'FROZEN_RENEW'
    | 'UNFROZEN_RENEW'
    | 'LIABILITY'
    | 'UNLIABILITY'
    | (string & {});
}

/**
 * Get Cross Margin Position change. Topic `/margin/position`.
 *
 * Private, pushed once every 4s.
 */
export const crossMarginPosition: Channel<void, CrossMarginPositionMessage> = /*#__PURE__*/ channel({
  id: 'ws.margin.crossMarginPosition',
  topic: '/margin/position',
  private: true,
  service: 'Margin',
  subService: 'margin_private',
  methodName: 'crossMarginPosition',
  token: getPrivateToken,
});
