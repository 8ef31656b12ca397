// Generated from specs/added/unified/order.spot.json by `pnpm generate`. Do not edit.
import { endpoint, type Endpoint } from '@kucoin-typed/runtime';
import { getOrderDetails } from './get-order-details.ts';

export interface AmendOrderParams {
  /** Trading pair such as BTC-USDT; on futures the contract, such as XBTUSDTM. */
  symbol: string;
  /** Size the order shall have, in the unit that sizeUnit names. */
  newSize?: string | number;
  /** Id that KuCoin gave the order. */
  orderId?: string;
  /** Your own id for the order; unique per account, for instance a UUID. Null if none was sent. */
  clientOid?: string;
  /** Limit price the order shall have, in the quote currency. */
  newPrice?: string | number;
  /**
   * Unit of newSize: BASECCY (base currency) or UNIT (contracts).
   * - `BASECCY`: Size in the base currency.
   * - `UNIT`: Size in contracts.
   */
  sizeUnit?: 'BASECCY' | 'UNIT';
  /** true cancels the order if the amendment fails. Default: false. */
  cxlOnFail?: boolean;
  /** Price that sets off the stop-loss, in the quote currency. */
  slTriggerPrice?: string | number;
  /** Price that sets off the take-profit, in the quote currency. */
  tpTriggerPrice?: string | number;
  /**
   * Price watched for the stop-loss: TP last trade, IP index, MP mark.
   * - `TP`: Stop loss watches the last traded price.
   * - `MP`: Stop loss watches the mark price.
   */
  slTriggerPriceType?: 'TP' | 'MP';
  /**
   * Price watched for the take-profit: TP last trade, IP index, MP mark.
   * - `TP`: Take profit watches the last traded price.
   * - `IP`: Take profit watches the index price.
   * - `MP`: Take profit watches the mark price.
   */
  tpTriggerPriceType?: 'TP' | 'IP' | 'MP';
}

export interface AmendOrderResult {
  /** Id that KuCoin gave the order. */
  orderId: string;
  /** Your own id for the order; unique per account, for instance a UUID. Null if none was sent. */
  clientOid: string;
}

/**
 * Changes price, size or attached triggers of a resting futures order, by either id.
 *
 * `POST /api/ua/v2/unified/order/amend` on the spot host.
 * Signed, permission Unified, pool UtaTrading, weight 2.
 */
export const amendOrder: Endpoint<AmendOrderParams, AmendOrderResult> = /*#__PURE__*/ endpoint({
  id: 'unified.order.amendOrder',
  method: 'POST',
  path: '/api/ua/v2/unified/order/amend',
  host: 'spot',
  domain: 'Spot',
  channel: 'Private',
  permission: 'Unified',
  pool: 'UtaTrading',
  weight: 2,
  service: 'Unified',
  subService: 'Order',
  methodName: 'amendOrder',
  params:
    'symbol newSize orderId clientOid newPrice sizeUnit cxlOnFail slTriggerPrice tpTriggerPrice slTriggerPriceType tpTriggerPriceType',
  order: { kind: 'amend', clientOid: { param: 'clientOid' }, lookups: [getOrderDetails] },
});
