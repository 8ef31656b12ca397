// Generated from specs/rest/futures/positions.futures.json by `pnpm generate`. Do not edit.
import { endpoint, type Endpoint } from '@kucoin-typed/runtime';

export interface BatchSwitchMarginModeParams {
  marginMode: 'ISOLATED' | 'CROSS';
  symbols: string[];
}

export interface BatchSwitchMarginModeResult {
  marginMode: {
    [key: string]: string;
  };
  errors: BatchSwitchMarginModeResultErrorsItem[];
}

export interface BatchSwitchMarginModeResultErrorsItem {
  code?: string;
  msg?: string;
  symbol?: string;
}

/**
 * Batch Switch Margin Mode. `POST /api/v2/position/batchChangeMarginMode` on the futures host.
 *
 * Signed, permission Futures, pool Futures, weight 2.
 * @see https://www.kucoin.com/docs-new/api-3472403
 */
export const batchSwitchMarginMode: Endpoint<BatchSwitchMarginModeParams, BatchSwitchMarginModeResult> =
  /*#__PURE__*/ endpoint({
    id: 'futures.positions.batchSwitchMarginMode',
    method: 'POST',
    path: '/api/v2/position/batchChangeMarginMode',
    host: 'futures',
    domain: 'Futures',
    channel: 'Private',
    permission: 'Futures',
    pool: 'Futures',
    weight: 2,
    service: 'Futures',
    subService: 'Positions',
    methodName: 'batchSwitchMarginMode',
  });
