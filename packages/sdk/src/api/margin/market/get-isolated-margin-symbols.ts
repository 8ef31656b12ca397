// Generated from specs/rest/margin/market.spot.json by `pnpm generate`. Do not edit.
import { endpoint, type Endpoint } from '@kucoin-typed/runtime';

export type GetIsolatedMarginSymbolsResult = GetIsolatedMarginSymbolsResultItem[];

export interface GetIsolatedMarginSymbolsResultItem {
  /** Trading pair such as BTC-USDT; on futures the contract, such as XBTUSDTM. */
  symbol: string;
  /** Name of the pair shown to people; it can change, unlike symbol. */
  symbolName: string;
  /** First currency of the pair, the one bought and sold; BTC in BTC-USDT. */
  baseCurrency: string;
  /** Currency in which prices are given, such as USDT in BTC-USDT. */
  quoteCurrency: string;
  /** Highest leverage allowed, as a multiple; 10 means 10x. */
  maxLeverage: number;
  /** Debt ratio at which the isolated position is liquidated, as a ratio. */
  flDebtRatio: string;
  /** Whether the pair can be traded on isolated margin. */
  tradeEnable: boolean;
  /** Debt ratio up to which an isolated loan is renewed automatically, as a ratio. */
  autoRenewMaxDebtRatio: string;
  /** Whether the pair's base currency can be borrowed. */
  baseBorrowEnable: boolean;
  /** Whether the pair's quote currency can be borrowed. */
  quoteBorrowEnable: boolean;
  /** Whether base currency can be moved into the isolated margin account. */
  baseTransferInEnable: boolean;
  /** Whether the quote currency can be moved into the isolated margin account. */
  quoteTransferInEnable: boolean;
  /** Coefficient for loans of the base currency in isolated margin. */
  baseBorrowCoefficient: string;
  /** Coefficient that weights borrowing of the quote currency; isolated margin. */
  quoteBorrowCoefficient: string;
}

/**
 * Pairs of isolated margin with top leverage, debt ratios and borrowing switches.
 *
 * `GET /api/v1/isolated/symbols` on the spot host.
 * Public, pool Public, weight 3.
 * @see https://www.kucoin.com/docs-new/api-3470194
 */
export const getIsolatedMarginSymbols: Endpoint<void, GetIsolatedMarginSymbolsResult> =
  /*#__PURE__*/ endpoint({
    id: 'margin.market.getIsolatedMarginSymbols',
    method: 'GET',
    path: '/api/v1/isolated/symbols',
    host: 'spot',
    domain: 'Spot',
    channel: 'Public',
    permission: null,
    pool: 'Public',
    weight: 3,
    service: 'Margin',
    subService: 'Market',
    methodName: 'getIsolatedMarginSymbols',
  });
