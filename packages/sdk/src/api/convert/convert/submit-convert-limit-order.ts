// Generated from specs/added/convert/convert.spot.json by `pnpm generate`. Do not edit.
import { endpoint, type Endpoint } from '@kucoin-typed/runtime';

export interface SubmitConvertLimitOrderParams {
  clientOrderId: string;
  fromCurrency: string;
  toCurrency: string;
  fromCurrencySize: number;
  toCurrencySize: number;
  accountType?: 'FUNDING' | 'BOTH' | 'TRADING';
}

export interface SubmitConvertLimitOrderResult {
  orderId: string;
  clientOrderId: string;
}

/**
 * Add Convert Limit Order. `POST /api/v1/convert/limit/order` on the spot host.
 *
 * Signed, pool unknown, weight 20.
 */
export const submitConvertLimitOrder: Endpoint<SubmitConvertLimitOrderParams, SubmitConvertLimitOrderResult> =
  /*#__PURE__*/ endpoint({
    id: 'convert.convert.submitConvertLimitOrder',
    method: 'POST',
    path: '/api/v1/convert/limit/order',
    host: 'spot',
    domain: 'Spot',
    channel: 'Private',
    permission: null,
    pool: null,
    weight: 20,
    service: 'Convert',
    subService: 'Convert',
    methodName: 'submitConvertLimitOrder',
  });
