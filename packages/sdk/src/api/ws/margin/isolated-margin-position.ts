// Generated from specs/ws/margin-private.json by `pnpm generate`. Do not edit.
import { channel, type Channel } from '@kucoin-typed/runtime';
import { getPrivateToken } from '../../spot/market/get-private-token.ts';

export interface IsolatedMarginPositionParams {
  symbol: string;
}

export interface IsolatedMarginPositionMessage {
  subject: string;
  userId: string;
  channelType: 'private' | 'public' | (string & {});
  topic: string;
  type: string;
  data: IsolatedMarginPositionMessageData;
}

export interface IsolatedMarginPositionMessageData {
  /** Example: BTC-USDT. */
  tag: string;
  status: 'DEBT' | 'CLEAR' | 'IN_BORROW' | 'IN_REPAY' | 'IN_LIQUIDATION' | 'IN_AUTO_RENEW' | (string & {});
  statusBizType:
    | 'FORCE_LIQUIDATION'
    | 'USER_BORROW'
    | 'TRADE_AUTO_BORROW'
    | 'USER_REPAY'
    | 'AUTO_REPAY'
    | 'DEFAULT_DEBT'
    | 'DEFAULT_CLEAR'
    | 'ONE_CLICK_LIQUIDATION'
    | 'B2C_INTEREST_SETTLE_LIQUIDATION'
    | 'AIR_DROP_LIQUIDATION'
    | (string & {});
  accumulatedPrincipal: string;
  changeAssets: {
    [key: string]: {
      total: string;
      hold: string;
      liabilityPrincipal: string;
      liabilityInterest: string;
    };
  };
  timestamp: number;
}

/**
 * Get Isolated Margin Position change. Topic `/margin/isolatedPosition:{symbol}`.
 *
 * Private, pushed real time.
 */
export const isolatedMarginPosition: Channel<IsolatedMarginPositionParams, IsolatedMarginPositionMessage> =
  /*#__PURE__*/ channel({
    id: 'ws.margin.isolatedMarginPosition',
    topic: '/margin/isolatedPosition:{symbol}',
    private: true,
    service: 'Margin',
    subService: 'margin_private',
    methodName: 'isolatedMarginPosition',
    token: getPrivateToken,
  });
