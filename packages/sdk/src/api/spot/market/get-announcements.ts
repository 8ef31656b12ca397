// Generated from specs/rest/spot/market.spot.json by `pnpm generate`. Do not edit.
import { endpoint, type Endpoint } from '@kucoin-typed/runtime';

export interface GetAnnouncementsParams {
  currentPage?: number;
  pageSize?: number;
  /** Default: latest-announcements. */
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
  /** Default: en_US. */
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
  startTime?: number;
  endTime?: number;
}

export interface GetAnnouncementsResult {
  totalNum: number;
  items: GetAnnouncementsResultItem[];
  currentPage: number;
  pageSize: number;
  totalPage: number;
}

export interface GetAnnouncementsResultItem {
  annId: number;
  annTitle: string;
  annType: string[];
  annDesc: string;
  cTime: number;
  language: string;
  annUrl: string;
}

/**
 * Get Announcements. `GET /api/v3/announcements` on the spot host.
 *
 * Public, pool Public, weight 20.
 * @see https://www.kucoin.com/docs-new/api-3470157
 */
export const getAnnouncements: Endpoint<GetAnnouncementsParams, GetAnnouncementsResult> =
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
  });
