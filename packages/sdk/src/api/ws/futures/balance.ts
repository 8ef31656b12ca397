// Generated from specs/ws/futures-private.json by `pnpm generate`. Do not edit.
import { channel, type Channel } from '@kucoin-typed/runtime';
import { getPrivateToken } from '../../futures/market/get-private-token.ts';

export interface BalanceMessage {
  topic: string;
  type: string;
  subject: string;
  id: string;
  userId: string;
  channelType: string;
  data: BalanceMessageData;
}

export interface BalanceMessageData {
  crossPosMargin: string;
  isolatedOrderMargin: string;
  holdBalance: string;
  equity: string;
  version: string;
  availableBalance: string;
  isolatedPosMargin: string;
  walletBalance: string;
  isolatedFundingFeeMargin: string;
  crossUnPnl: string;
  totalCrossMargin: string;
  currency: string;
  isolatedUnPnl: string;
  crossOrderMargin: string;
  timestamp: string;
}

/**
 * the balance change push. Topic `/contractAccount/wallet`.
 *
 * Private, pushed real-time.
 */
export const balance: Channel<void, BalanceMessage> = /*#__PURE__*/ channel({
  id: 'ws.futures.balance',
  topic: '/contractAccount/wallet',
  private: true,
  service: 'Futures',
  subService: 'futures_private',
  methodName: 'balance',
  token: getPrivateToken,
});
