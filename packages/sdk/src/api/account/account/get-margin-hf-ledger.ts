// Generated from specs/rest/account/account.spot.json by `pnpm generate`. Do not edit.
import { endpoint, type Endpoint } from '@kucoin-typed/runtime';

export interface GetMarginHFLedgerParams {
  /** Currency code, such as BTC or USDT; futures accounts write XBT for bitcoin. */
  currency?: string;
  /**
   * in for money received, out for money sent.
   * - `in`: Movement into the account.
   * - `out`: Movement out of the account.
   */
  direction?: 'in' | 'out';
  /** Why the balance changed, for example TRADE_EXCHANGE or TRANSFER. */
  bizType?: string;
  /** Where the last page ended; pass it on to get the following rows. */
  lastId?: number;
  /** Most rows to return: 100 by default, 200 at most. Default: 100. Range: 1 to 200. */
  limit?: number;
  /** Start of the time range, in ms. */
  startAt?: number;
  /** End of the time range, in ms. */
  endAt?: number;
}

export type GetMarginHFLedgerResult = GetMarginHFLedgerResultItem[];

export interface GetMarginHFLedgerResultItem {
  /** Id of the ledger entry; usable as lastId. */
  id?: number;
  /** Currency code, such as BTC or USDT; futures accounts write XBT for bitcoin. */
  currency?: string;
  /** Change of the balance in the entry's currency; direction tells in or out. */
  amount?: string;
  /** Fee contained in the entry, in its currency. */
  fee?: string;
  /** Total after this entry, in its currency. */
  balance?: string;
  /** Account of the entry, for example MARGIN_V2. */
  accountType?: string;
  /** Why the balance changed, for example TRADE_EXCHANGE or TRANSFER. */
  bizType?: string;
  /** in for money received, out for money sent. */
  direction?: string;
  /** When the record was made, in ms. */
  createdAt?: number;
  /** Details of the entry as JSON text, such as orderId and symbol; "" or "{}" if there are none. */
  context?: string;
  /** Tax amount; for users of certain regions only. */
  tax?: string;
}

/**
 * Movements of the high-frequency margin accounts; only the last 3 days, paged by lastId.
 *
 * `GET /api/v3/hf/margin/account/ledgers` on the spot host.
 * Signed, permission General, pool Spot, weight 2.
 * @see https://www.kucoin.com/docs-new/api-3470123
 */
export const getMarginHFLedger: Endpoint<GetMarginHFLedgerParams, GetMarginHFLedgerResult> =
  /*#__PURE__*/ endpoint({
    id: 'account.account.getMarginHFLedger',
    method: 'GET',
    path: '/api/v3/hf/margin/account/ledgers',
    host: 'spot',
    domain: 'Spot',
    channel: 'Private',
    permission: 'General',
    pool: 'Spot',
    weight: 2,
    service: 'Account',
    subService: 'Account',
    methodName: 'getMarginHFLedger',
    params: 'currency direction bizType lastId limit startAt endAt',
  });
