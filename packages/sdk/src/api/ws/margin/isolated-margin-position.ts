// Generated from specs/ws/margin-private.json and specs/streams.json by `pnpm generate`. Do not edit.
import { channel, type Channel } from '@kucoin-typed/runtime';
import { getPrivateToken } from '../../spot/market/get-private-token.ts';
import { classicSpot } from '../limits.ts';

export interface IsolatedMarginPositionParams {
  /** Trading pair to follow, such as BTC-USDT; on futures the contract, such as XBTUSDTM. */
  symbol: string;
}

export interface IsolatedMarginPositionMessage {
  /** Kind of message within the topic. */
  subject: string;
  /** Id of the user: 24 hexadecimal digits, not the UID. */
  userId?: string;
  /**
   * Kind of channel the push came over: public or private.
   * - `private`: Sent to the owner of the key only.
   * - `public`: Sent to anybody.
   */
  channelType: 'private' | 'public' | (string & {});
  /** Topic the message belongs to, with its symbol. */
  topic: string;
  /** message, as on every push. */
  type: string;
  /** Payload of the answer or push; null where there is nothing to return. */
  data: IsolatedMarginPositionMessageData;
}

export interface IsolatedMarginPositionMessageData {
  /** Trading pair of the isolated margin account. Example: BTC-USDT. */
  tag: string;
  /**
   * DEBT, CLEAR (no debt), IN_BORROW, IN_REPAY, IN_LIQUIDATION or IN_AUTO_RENEW.
   * - `DEBT`: Isolated margin pair with a debt.
   * - `CLEAR`: Isolated margin pair free of debt.
   * - `IN_BORROW`: A loan is being taken out on the pair.
   * - `IN_REPAY`: A debt of the pair is being paid back.
   * - `IN_LIQUIDATION`: The pair's assets are being liquidated.
   * - `IN_AUTO_RENEW`: A loan of the pair is being extended by itself.
   */
  status: 'DEBT' | 'CLEAR' | 'IN_BORROW' | 'IN_REPAY' | 'IN_LIQUIDATION' | 'IN_AUTO_RENEW' | (string & {});
  /**
   * What changed the position: a loan, a repayment, a liquidation and so on.
   * - `FORCE_LIQUIDATION`: KuCoin liquidates.
   * - `USER_BORROW`: You borrowed.
   * - `TRADE_AUTO_BORROW`: An order borrowed by itself.
   * - `USER_REPAY`: You paid back.
   * - `AUTO_REPAY`: A debt was paid back by itself.
   * - `DEFAULT_DEBT`: Debts exist.
   * - `DEFAULT_CLEAR`: No debts exist.
   * - `ONE_CLICK_LIQUIDATION`: Closed out with the one-click function.
   * - `B2C_INTEREST_SETTLE_LIQUIDATION`: Liquidation while interest was settled (B2C); we know no more.
   * - `AIR_DROP_LIQUIDATION`: Liquidation connected with an airdrop; we know no more.
   */
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
  /** Loan principal built up in the isolated margin position; its currency is not named. */
  accumulatedPrincipal: string;
  /** Object of currency to its new balance and debt in the isolated position. */
  changeAssets: Record<string, IsolatedMarginPositionMessageDataChangeAssetsEntry>;
  /** Time of the data, in ms. */
  timestamp: number;
}

export interface IsolatedMarginPositionMessageDataChangeAssetsEntry {
  /** All of the balance, in this currency: free and held. */
  total: string;
  /** Part of the balance that is frozen, for example by open orders, in the account's currency. */
  hold: string;
  /** Loan still owed without interest, in the currency of the entry. */
  liabilityPrincipal: string;
  /** Interest still owed, in the currency of the entry. */
  liabilityInterest: string;
}

/**
 * Your isolated margin on a pair: change of state, and assets and debts while in debt.
 *
 * Topic `/margin/isolatedPosition:{symbol}`.
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
    facts: { time: { at: 'data.timestamp', unit: 'ms' } },
    limits: classicSpot,
  });
