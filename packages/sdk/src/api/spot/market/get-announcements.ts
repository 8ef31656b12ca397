// Generated from specs/rest/spot/market.spot.json and specs/history-windows.json by `pnpm generate`. Do not edit.
import { endpoint, paged, type AllParams, type PagedEndpoint, type RowOf } from '@kucoin-typed/runtime';

export interface GetAnnouncementsParams {
  /** Number of the page, counted from 1. */
  currentPage?: number;
  /** Records per page. */
  pageSize?: number;
  /**
   * In the request: one category to list. In the answer: all categories of the item. Default: latest-announcements.
   * - `latest-announcements`: Latest notices.
   * - `activities`: Campaigns for traders.
   * - `product-updates`: Changes to products.
   * - `vip`: For institutions and VIP clients.
   * - `maintenance-updates`: Maintenance of the systems.
   * - `delistings`: Currencies and markets being removed.
   * - `others`: Anything that fits no other category.
   * - `api-campaigns`: Campaigns for API users.
   * - `new-listings`: Currencies and markets being added.
   */
  annType?:
    | 'latest-announcements'
    | 'activities'
    | 'product-updates'
    | 'vip'
    | 'maintenance-updates'
    | 'delistings'
    | 'others'
    | 'api-campaigns'
    | 'new-listings';
  /** Language of the announcements, such as en_US (default). Default: en_US. */
  lang?:
    | 'zh_HK'
    | 'ja_JP'
    | 'ko_KR'
    | 'en_US'
    | 'pl_PL'
    | 'es_ES'
    | 'fr_FR'
    | 'ar_AE'
    | 'it_IT'
    | 'id_ID'
    | 'nl_NL'
    | 'pt_PT'
    | 'vi_VN'
    | 'de_DE'
    | 'tr_TR'
    | 'ms_MY'
    | 'ru_RU'
    | 'th_TH'
    | 'hi_IN'
    | 'bn_BD'
    | 'fil_PH'
    | 'ur_PK';
  /** Start of the time range, in ms. */
  startTime?: number;
  /** List announcements published up to this time, in ms. */
  endTime?: number;
}

export interface GetAnnouncementsResult {
  /** How many records there are on all pages. */
  totalNum: number;
  /** Rows of this page, or the entries of a list. */
  items: GetAnnouncementsResultItem[];
  /** Number of the page, counted from 1. */
  currentPage: number;
  /** Records per page. */
  pageSize: number;
  /** How many pages there are. */
  totalPage: number;
}

export interface GetAnnouncementsResultItem {
  /** Id of the announcement. */
  annId: number;
  /** Headline of the announcement. */
  annTitle: string;
  /** In the request: one category to list. In the answer: all categories of the item. */
  annType: string[];
  /** Short summary of the announcement. */
  annDesc: string;
  /** When the announcement was published, in ms. */
  cTime: number;
  /** Language of the announcement, such as en_US. */
  language: string;
  /** Web address of the full announcement. */
  annUrl: string;
}

/**
 * Notices by category and language, by page, newest first; last month by default.
 *
 * `GET /api/v3/announcements` on the spot host.
 * Public, pool Public, weight 20.
 * `.all` walks the announcements, oldest first: nobody knows how far back it goes.
 * @see https://www.kucoin.com/docs-new/api-3470157
 */
export const getAnnouncements: PagedEndpoint<
  GetAnnouncementsParams,
  GetAnnouncementsResult,
  RowOf<GetAnnouncementsResult, 'items'>,
  AllParams<GetAnnouncementsParams, 'currentPage' | 'endTime' | 'pageSize' | 'startTime', 'needed'>
> = /*#__PURE__*/ paged(
  /*#__PURE__*/ endpoint({
    id: 'spot.market.getAnnouncements',
    method: 'GET',
    path: '/api/v3/announcements',
    host: 'spot',
    domain: 'Spot',
    channel: 'Public',
    permission: null,
    pool: 'Public',
    weight: 20,
    service: 'Spot',
    subService: 'Market',
    methodName: 'getAnnouncements',
    params: 'currentPage pageSize annType lang startTime endTime',
  }),
  {
    rows: 'items',
    kind: 'page',
    page: 'currentPage',
    more: 'totalPage',
    size: 'pageSize',
    order: 'desc',
    window: { start: 'startTime', end: 'endTime', unit: 'ms' },
    key: ['annId'],
    time: { field: 'cTime' },
  },
);
