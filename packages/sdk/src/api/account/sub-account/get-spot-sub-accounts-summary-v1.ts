// Generated from specs/rest/account/sub-account.spot.json by `pnpm generate`. Do not edit.
import { endpoint, type Endpoint } from '@kucoin-typed/runtime';

export type GetSpotSubAccountsSummaryV1Result = GetSpotSubAccountsSummaryV1ResultItem[];

export interface GetSpotSubAccountsSummaryV1ResultItem {
  /** User id of the sub-account: 24 hexadecimal digits. */
  userId: string;
  /** UID of the sub-account. */
  uid: number;
  /** Login name of the sub-account. */
  subName: string;
  /** Kind of sub-account, as a number. */
  type: number;
  /** Free text on the sub-account. */
  remarks: string;
  /** What the sub-account may trade: Spot, Futures, Margin, or All; the combination depends on the endpoint. */
  access: string;
}

/**
 * All sub-accounts in one answer, without paging and with fewer fields.
 *
 * `GET /api/v1/sub/user` on the spot host.
 * Signed, permission General, pool Management, weight 20.
 * @deprecated Use account.subAccount.getSpotSubAccountsSummaryV2.
 * @see https://www.kucoin.com/docs-new/api-3470298
 */
export const getSpotSubAccountsSummaryV1: Endpoint<void, GetSpotSubAccountsSummaryV1Result> =
  /*#__PURE__*/ endpoint({
    id: 'account.subAccount.getSpotSubAccountsSummaryV1',
    method: 'GET',
    path: '/api/v1/sub/user',
    host: 'spot',
    domain: 'Spot',
    channel: 'Private',
    permission: 'General',
    pool: 'Management',
    weight: 20,
    service: 'Account',
    subService: 'SubAccount',
    methodName: 'getSpotSubAccountsSummaryV1',
  });
