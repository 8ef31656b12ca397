// Generated from specs/ws/futures-public.json by `pnpm generate`. Do not edit.
import { channel, type Channel } from '@kucoin-typed/runtime';
import { getPublicToken } from '../../futures/market/get-public-token.ts';

export interface ExecutionParams {
  symbol: string;
}

export interface ExecutionMessage {
  topic: string;
  type: string;
  subject: string;
  sn: number;
  data: ExecutionMessageData;
}

export interface ExecutionMessageData {
  symbol: string;
  sequence: number;
  side: string;
  size: number;
  price: string;
  takerOrderId: string;
  makerOrderId: string;
  tradeId: string;
  ts: bigint;
}

/**
 * Match execution data.. Topic `/contractMarket/execution:{symbol}`.
 *
 * Public, pushed real-time.
 */
export const execution: Channel<ExecutionParams, ExecutionMessage> = /*#__PURE__*/ channel({
  id: 'ws.futures.execution',
  topic: '/contractMarket/execution:{symbol}',
  private: false,
  service: 'Futures',
  subService: 'futures_public',
  methodName: 'execution',
  exact: ['ts'],
  token: getPublicToken,
});
