// Generated from specs/added/unified-v1/market.spot.json by `pnpm generate`. Do not edit.
import { endpoint, type Endpoint } from '@kucoin-typed/runtime';

export interface GetAnnouncementsParams {
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
  pageNumber?: number;
  pageSize?: number;
  startTime?: number;
  endTime?: number;
}

export interface GetAnnouncementsResult {
  totalNumber: number;
  totalPage: number;
  pageNumber: number;
  pageSize: number;
  list: GetAnnouncementsResultItem[];
}

export interface GetAnnouncementsResultItem {
  id: string | number;
  title: string;
  type: string[];
  description: string;
  releaseTime: number;
  language: string;
  url: string;
}

/**
 * Get Announcements. `GET /api/ua/v1/market/announcement` on the spot host.
 *
 * Public, pool Public, weight 20.
 * @deprecated KuCoin has abandoned this endpoint.
 * @see https://www.kucoin.com/docs-new/rest/ua/get-announcements
 */
export const getAnnouncements: Endpoint<GetAnnouncementsParams, GetAnnouncementsResult> =
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
  });
