// Generated from specs/added/ws/api.json by `pnpm generate`. Do not edit.
import { operation, type Operation } from '@kucoin-typed/runtime';
import { amendOrder } from '../../../unified/order/amend-order.ts';

export interface AmendArgs {
  /**
   * Which market: TRADE (spot), MARGIN_TRADE (cross), MARGIN_ISOLATED_TRADE; on unified SPOT, FUTURES, MARGIN.
   * - `SPOT`: Spot pairs.
   * - `FUTURES`: Futures contracts.
   */
  tradeType?: 'SPOT' | 'FUTURES';
  /** Trading pair such as BTC-USDT; on futures the contract, such as XBTUSDTM. */
  symbol: string;
  /** Id of the order; give this or clientOid. */
  orderId?: string;
  /** Your own id of the order; give this or orderId. */
  clientOid?: string;
  /** Price the order shall have, in the quote currency; give it, newSize or both. */
  newPrice?: string;
  /** Size the order shall have; give it, newPrice or both. */
  newSize?: string;
  /**
   * Price watched for the take-profit: TP last trade, IP index, MP mark.
   * - `TP`: Take profit watches the last traded price.
   * - `MP`: Take profit watches the mark price.
   * - `IP`: Take profit watches the index price.
   */
  tpTriggerPriceType?: 'TP' | 'MP' | 'IP';
  /** Price that sets off the take-profit, in the quote currency. */
  tpTriggerPrice?: string;
  /**
   * Price watched for the stop-loss: TP last trade, IP index, MP mark.
   * - `TP`: Stop loss watches the last traded price.
   * - `MP`: Stop loss watches the mark price.
   * - `IP`: Stop loss watches the index price.
   */
  slTriggerPriceType?: 'TP' | 'MP' | 'IP';
  /** Price that sets off the stop-loss, in the quote currency. */
  slTriggerPrice?: string;
}

export interface AmendReply {
  /** Id of the order; give this or clientOid. */
  orderId?: string;
  /** Your own id of the order; give this or orderId. */
  clientOid?: string;
  /** Which market: TRADE (spot), MARGIN_TRADE (cross), MARGIN_ISOLATED_TRADE; on unified SPOT, FUTURES, MARGIN. */
  tradeType?: string;
  /** Time in ns unless the endpoint says ms. */
  ts?: bigint | string;
}

/**
 * Change price, size or triggers of an order of the Unified Account; futures only.
 *
 * Operation `uta.amend` of the WebSocket API.
 * Over REST: unified.order.amendOrder.
 */
export const amend: Operation<AmendArgs, AmendReply> = /*#__PURE__*/ operation({
  id: 'ws.orders.uta.amend',
  op: 'uta.amend',
  endpoint: amendOrder,
  params:
    'tradeType symbol orderId clientOid newPrice newSize tpTriggerPriceType tpTriggerPrice slTriggerPriceType slTriggerPrice',
  omitEmpty: true,
  exact: ['ts'],
});
