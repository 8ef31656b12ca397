// Generated from specs/added/unified/order.spot.json by `pnpm generate`. Do not edit.
import { endpoint, type Endpoint } from '@kucoin-typed/runtime';

export interface AmendOrderParams {
  symbol: string;
  newSize?: string | number;
  orderId?: string;
  clientOid?: string;
  newPrice?: string | number;
  sizeUnit?: 'BASECCY' | 'UNIT';
  /** Default: false. */
  cxlOnFail?: boolean;
  slTriggerPrice?: string | number;
  tpTriggerPrice?: string | number;
  slTriggerPriceType?: 'TP' | 'MP';
  tpTriggerPriceType?: 'TP' | 'IP' | 'MP';
}

export interface AmendOrderResult {
  orderId?: string;
  clientOid?: string;
}

/**
 * Amend Order. `POST /api/ua/v2/unified/order/amend` on the spot host.
 *
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
});
