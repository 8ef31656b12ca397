// Generated from specs/added/broker/nd-broker.broker.json by `pnpm generate`. Do not edit.
import { endpoint, type Endpoint } from '@kucoin-typed/runtime';

export interface SetMarkupParams {
  /** UIDs of sub-accounts. */
  subUids?: unknown[];
  /** When the new mark-up starts to apply; KuCoin names no unit. */
  effectAt?: number;
  /** Which market: TRADE (spot), MARGIN_TRADE (cross), MARGIN_ISOLATED_TRADE; on unified SPOT, FUTURES, MARGIN. */
  tradeType: string;
  /** What the broker adds to the maker fee; KuCoin names no unit. */
  makerMarkUp: string;
  /** What the broker adds to the taker fee. */
  takerMarkUp: string;
  /** How the mark-up takes effect; KuCoin lists no values. */
  effectiveType: string;
}

export type SetMarkupResult = unknown;

/**
 * For ND brokers: adds a surcharge to the maker and taker fees of chosen sub-accounts.
 *
 * `POST /api/v1/broker/nd/mark-up` on the broker host.
 * Signed, pool unknown, weight 3.
 * @see https://www.kucoin.com/docs-new/rest/broker/exchange-broker/setmarkup
 */
export const setMarkup: Endpoint<SetMarkupParams, SetMarkupResult> = /*#__PURE__*/ endpoint({
  id: 'broker.ndBroker.setMarkup',
  method: 'POST',
  path: '/api/v1/broker/nd/mark-up',
  host: 'broker',
  domain: 'Broker',
  channel: 'Private',
  permission: null,
  pool: null,
  weight: 3,
  service: 'Broker',
  subService: 'NDBroker',
  methodName: 'setMarkup',
  params: 'subUids effectAt tradeType makerMarkUp takerMarkUp effectiveType',
});
