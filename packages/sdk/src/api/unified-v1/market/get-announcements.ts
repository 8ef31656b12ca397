// Generated from specs/added/unified-v1/market.spot.json and specs/history-windows.json by `pnpm generate`. Do not edit.
import { endpoint, paged, type AllParams, type PagedEndpoint, type RowOf } from '@kucoin-typed/runtime';

export interface GetAnnouncementsParams {
  /** Language of the announcement, such as en_US. */
  language?:
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
  /**
   * Kind of announcement, such as new-listings or delistings; a list in the answer.
   * - `latest-announcements`: Latest notices.
   * - `activities`: Campaigns for traders.
   * - `product-updates`: Changes to products.
   * - `vip`: For institutions and VIP clients.
   * - `maintenance-updates`: Maintenance of the systems.
   * - `delistings`: Currencies and markets being removed.
   * - `others`: Anything that fits no other category.
   * - `api-campaigns`: Campaigns for API users.
   * - `new-listings`: Currencies and markets being added.
   * - `futures-announcements`: Notices about futures.
   */
  type?:
    | 'latest-announcements'
    | 'activities'
    | 'product-updates'
    | 'vip'
    | 'maintenance-updates'
    | 'delistings'
    | 'others'
    | 'api-campaigns'
    | 'new-listings'
    | 'futures-announcements';
  /** Number of the page. */
  pageNumber?: number;
  /** Records per page. */
  pageSize?: number;
  /** Start of the range of publication times, in ms. */
  startTime?: number;
  /** List announcements published up to this time, in ms. */
  endTime?: number;
}

export interface GetAnnouncementsResult {
  /** How many records there are on all pages. */
  totalNumber: number;
  /** How many pages there are. */
  totalPage: number;
  /** Number of the page. */
  pageNumber: number;
  /** Records per page. */
  pageSize: number;
  /** Rows of the answer. */
  list: GetAnnouncementsResultItem[];
}

export interface GetAnnouncementsResultItem {
  /** Id of the announcement. */
  id: string | number;
  /** Headline of the announcement. */
  title: string;
  /** Kind of announcement, such as new-listings or delistings; a list in the answer. */
  type: string[];
  /** Short summary of the announcement. */
  description: string;
  /** Time the announcement was published, in ms. */
  releaseTime: number;
  /** Language of the announcement, such as en_US. */
  language: string;
  /** Web address of the announcement. */
  url: string;
}

/**
 * v1: notices by category and language, by page; last month by default.
 *
 * `GET /api/ua/v1/market/announcement` on the spot host.
 * Public, pool Public, weight 20.
 * `.all` walks the announcements, oldest first: nobody knows how far back it goes.
 * @deprecated Use unified.market.getAnnouncements.
 * @see https://www.kucoin.com/docs-new/rest/ua/get-announcements
 */
export const getAnnouncements: PagedEndpoint<
  GetAnnouncementsParams,
  GetAnnouncementsResult,
  RowOf<GetAnnouncementsResult, 'list'>,
  AllParams<GetAnnouncementsParams, 'endTime' | 'pageNumber' | 'pageSize' | 'startTime', 'needed'>
> = /*#__PURE__*/ paged(
  /*#__PURE__*/ endpoint({
    id: 'unifiedV1.market.getAnnouncements',
    method: 'GET',
    path: '/api/ua/v1/market/announcement',
    host: 'spot',
    domain: 'Spot',
    channel: 'Public',
    permission: null,
    pool: 'Public',
    weight: 20,
    service: 'UnifiedV1',
    subService: 'Market',
    methodName: 'getAnnouncements',
    params: 'language type pageNumber pageSize startTime endTime',
  }),
  {
    rows: 'list',
    kind: 'page',
    page: 'pageNumber',
    more: 'totalPage',
    size: 'pageSize',
    window: { start: 'startTime', end: 'endTime', unit: 'ms' },
    key: ['id'],
    time: { field: 'releaseTime' },
  },
);
