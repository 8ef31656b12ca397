import type { Endpoint, LiveAsk, LiveBalance, LiveFill, LiveOrder, OrdersRead } from '@kucoin-typed/runtime';
import { getCrossMarginAccount } from '../api/account/account/get-cross-margin-account.ts';
import { getIsolatedMarginAccount } from '../api/account/account/get-isolated-margin-account.ts';
import { getMarginHFLedger } from '../api/account/account/get-margin-hf-ledger.ts';
import { getSpotAccountList } from '../api/account/account/get-spot-account-list.ts';
import { getSpotHFLedger } from '../api/account/account/get-spot-hf-ledger.ts';
import * as margin from '../api/margin/order/index.ts';
import * as spot from '../api/spot/order/index.ts';
import { historyOf, ledgerSymbols, pagesOf } from './history.ts';
import { marginBalance, spotBalance, spotFill, spotOrder, stopOrder } from './spot-rows.ts';
import type { SpotProduct } from './spot-rows.ts';

/** How one order is looked up. */
interface Look {
  readonly endpoint: Pick<Endpoint<never, never>, 'spec'>;
  readonly params: Readonly<Record<string, string>>;
  readonly read: (row: object) => LiveOrder;
}

/** One way in which spot symbols are traded, and the endpoints that tell of it. */
export interface SpotKind {
  readonly product: SpotProduct;
  /** Symbols that were traded since: the ledger is one for all kinds of a product. */
  readonly traded: (ask: LiveAsk) => Promise<readonly string[]>;
  readonly orders: (ask: LiveAsk, traded: Promise<readonly string[]>) => Promise<OrdersRead>;
  readonly fills: (ask: LiveAsk, symbols: readonly string[]) => Promise<LiveFill[]>;
  readonly balances: (ask: LiveAsk) => Promise<{ rows: LiveBalance[]; whole: string[] }>;
  readonly look: (order: LiveOrder) => Look;
}

type TradeType = 'MARGIN_TRADE' | 'MARGIN_ISOLATED_TRADE';

/** The lists of one kind, each for one symbol. */
interface Lists {
  readonly openSymbols: (ask: LiveAsk) => Promise<readonly string[]>;
  readonly traded: Promise<readonly string[]>;
  readonly open: (ask: LiveAsk, symbol: string) => Promise<readonly Parameters<typeof spotOrder>[0][]>;
  readonly ended: (ask: LiveAsk, symbol: string) => Promise<readonly Parameters<typeof spotOrder>[0][]>;
  readonly stops: (ask: LiveAsk, stop: 'stop' | 'oco') => Promise<readonly Parameters<typeof stopOrder>[0][]>;
}

/** Open orders where there are any; ended ones of every symbol that was or is traded. */
const readOrders = async (ask: LiveAsk, lists: Lists): Promise<OrdersRead> => {
  // Both are waited for from the start: if one fails, the failure of the other is not left to nobody.
  const [openOnes, traded] = await Promise.all([lists.openSymbols(ask), lists.traded]);
  const symbols = ask.fixed ? ask.symbols : [...new Set([...ask.symbols, ...openOnes, ...traded])];
  const [open, stops, ended] = await Promise.all([
    Promise.all(openOnes.filter((one) => symbols.includes(one)).map((one) => lists.open(ask, one))),
    Promise.all((['stop', 'oco'] as const).map((stop) => lists.stops(ask, stop))),
    Promise.all(symbols.map((one) => lists.ended(ask, one))),
  ]);
  return {
    open: [...open.flat().map(spotOrder), ...stops.flat().map(stopOrder)],
    ended: ended.flat().map(spotOrder),
    symbols,
  };
};

const lookAt = (order: LiveOrder, one: Look['endpoint'], stop: Look['endpoint']): Look =>
  order.stopPrice === undefined
    ? {
        endpoint: one,
        params: { symbol: order.symbol, orderId: order.id },
        read: (row) => spotOrder(row as Parameters<typeof spotOrder>[0]),
      }
    : { endpoint: stop, params: { orderId: order.id }, read: stopOrder };

const spotKind: SpotKind = {
  product: 'spot',
  traded: (ask) => ledgerSymbols(ask, getSpotHFLedger),
  orders: (ask, traded) =>
    readOrders(ask, {
      traded,
      openSymbols: async ({ client, options }) =>
        (await spot.getSymbolsWithOpenOrder(client, undefined, options)).symbols,
      open: async ({ client, options }, symbol) => spot.getOpenOrders(client, { symbol }, options),
      ended: (asked, symbol) => historyOf(asked, spot.getClosedOrders, { symbol }),
      stops: (asked, stop) =>
        pagesOf(asked, spot.getStopOrdersList, {
          tradeType: 'TRADE',
          ...(stop === 'oco' ? { stop } : {}),
        }),
    }),
  fills: async (ask, symbols) =>
    (await Promise.all(symbols.map((symbol) => historyOf(ask, spot.getTradeHistory, { symbol }))))
      .flat()
      .map(spotFill),
  balances: async ({ client, options }) => {
    const rows = await getSpotAccountList(client, {}, options);
    return {
      rows: rows.filter(({ type }) => type === 'main' || type === 'trade').map(spotBalance),
      whole: ['main', 'trade'],
    };
  },
  look: (order) => lookAt(order, spot.getOrderByOrderId, spot.getStopOrderByOrderId),
};

const marginKind = (tradeType: TradeType, balances: SpotKind['balances']): SpotKind => ({
  product: 'margin',
  traded: (ask) => ledgerSymbols(ask, getMarginHFLedger),
  orders: (ask, traded) =>
    readOrders(ask, {
      traded,
      openSymbols: async ({ client, options }) =>
        (await margin.getSymbolsWithOpenOrder(client, { tradeType }, options)).symbols ?? [],
      open: async ({ client, options }, symbol) =>
        margin.getOpenOrders(client, { symbol, tradeType }, options),
      ended: (asked, symbol) => historyOf(asked, margin.getClosedOrders, { symbol, tradeType }),
      stops: (asked, stop) => pagesOf(asked, margin.getMarginStopOrdersList, { tradeType, stop }),
    }),
  fills: async (ask, symbols) =>
    (
      await Promise.all(
        symbols.map((symbol) => historyOf(ask, margin.getTradeHistory, { symbol, tradeType })),
      )
    )
      .flat()
      .map(spotFill),
  balances,
  look: (order) => lookAt(order, margin.getOrderByOrderId, margin.getMarginStopOrderByOrderId),
});

const crossBalances: SpotKind['balances'] = async ({ client, options }) => {
  const { accounts } = await getCrossMarginAccount(client, {}, options);
  return { rows: accounts.map((row) => marginBalance('margin', row)), whole: ['margin'] };
};

const isolatedBalances: SpotKind['balances'] = async ({ client, options }) => {
  const { assets } = await getIsolatedMarginAccount(client, {}, options);
  const rows = assets.flatMap(({ symbol = '', baseAsset, quoteAsset }) =>
    [baseAsset, quoteAsset].flatMap((row) => (row ? [marginBalance(`isolated:${symbol}`, row)] : [])),
  );
  return { rows, whole: assets.map(({ symbol = '' }) => `isolated:${symbol}`) };
};

export const KINDS: readonly SpotKind[] = [
  spotKind,
  marginKind('MARGIN_TRADE', crossBalances),
  marginKind('MARGIN_ISOLATED_TRADE', isolatedBalances),
];
