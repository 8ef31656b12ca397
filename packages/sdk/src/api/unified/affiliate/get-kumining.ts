// Generated from specs/added/unified/affiliate.spot.json and specs/history-windows.json by `pnpm generate`. Do not edit.
import { endpoint, paged, type AllParams, type PagedEndpoint, type RowOf } from '@kucoin-typed/runtime';

export interface GetKuminingParams {
  /** UID of the invited user. */
  uid?: string;
  /** Start of the time range, in ms. */
  startAt?: number;
  /** End of the time range, in ms. */
  endAt?: number;
  /** In the request: where to go on. In a record: its own cursor. */
  lastId?: string;
  /** Which way to page from lastId. */
  direction?: string;
  /** Records per page. */
  pageSize?: number;
}

export type GetKuminingResult = GetKuminingResultItem[];

export interface GetKuminingResultItem {
  /** UID of the invited user. */
  uid: string;
  /** Time of the payout, in ms. */
  payTime: number;
  /** Name of the KuMining product that was paid out. */
  goodsName: string;
  /** Amount paid out to the invitee, in the record's currency. */
  amount: string;
  /** Currency code, such as BTC or USDT; futures accounts write XBT for bitcoin. */
  currency: string;
  /** In the request: where to go on. In a record: its own cursor. */
  lastId: string;
}

/**
 * For affiliates: payouts for KuMining purchases of invitees; page with lastId and a direction.
 *
 * `GET /api/ua/v2/affiliate/queryKumining` on the spot host.
 * Signed, permission General, pool UtaManagement, weight 30.
 * `.all` walks the kumining records, oldest first: nobody knows how far back it goes.
 * @see https://www.kucoin.com/docs-new/rest/affiliate/kumining
 */
export const getKumining: PagedEndpoint<
  GetKuminingParams,
  GetKuminingResult,
  RowOf<GetKuminingResult, ''>,
  AllParams<GetKuminingParams, 'direction' | 'endAt' | 'lastId' | 'pageSize' | 'startAt', 'needed'>
> = /*#__PURE__*/ paged(
  /*#__PURE__*/ endpoint({
    id: 'unified.affiliate.getKumining',
    method: 'GET',
    path: '/api/ua/v2/affiliate/queryKumining',
    host: 'spot',
    domain: 'Spot',
    channel: 'Private',
    permission: 'General',
    pool: 'UtaManagement',
    weight: 30,
    service: 'Unified',
    subService: 'Affiliate',
    methodName: 'getKumining',
    params: 'uid startAt endAt lastId direction pageSize',
  }),
  {
    rows: '',
    kind: 'cursor',
    cursor: 'lastId',
    next: { from: 'rows', field: 'lastId', pick: 'last' },
    always: { direction: 'NEXT' },
    size: 'pageSize',
    window: { start: 'startAt', end: 'endAt', unit: 'ms' },
    key: ['lastId'],
    time: { field: 'payTime', unit: 'ms' },
  },
);
