import type { Stream } from '@kucoin-typed/runtime';
import type { Sandbox } from '@kucoin-typed/sandbox';
import type { Kucoin } from 'kucoin-typed';
import type { Place } from './ledger.ts';

/**
 * How a stream's record is held against what was sent:
 * - `events` have ids: each is told once, as a message or in a gap, or a gap admits that it is missing;
 * - `numbers` follow each other: what is missing is admitted by number;
 * - `orders` and `money` have ids, and gaps tell what came of them rather than every step;
 * - `states` may come again or be overtaken: what is missing is admitted;
 * - `candles` are states, too, and those that ended in a gap are told by it, not every step on the way.
 */
export type Kind = 'events' | 'numbers' | 'orders' | 'money' | 'states' | 'candles';

export interface ChaosStream {
  readonly name: string;
  readonly kind: Kind;
  readonly place: Place;
  readonly isPrivate?: true;
  readonly open: (kucoin: Kucoin) => Stream<any, any>;
  readonly idOf: (push: any) => string;
  /** The ids of pushes that a row of a gap stands for. */
  readonly rowId?: (row: any, endpoint: string) => string | undefined;
}

const spot = 'BTC-USDT';
const lots = 'XBTUSDTM';
const textOf = (value: unknown): string =>
  JSON.stringify(value, (_, part) => (typeof part === 'bigint' ? Number(part) : part));

const classic = (feed: string, topic: string, argument = ''): Place => ({
  feed,
  topic: argument === '' ? topic : `${topic}:${argument}`,
  argument,
  symbol: argument.split('_', 1)[0] ?? '',
});
const unified = (feed: string, type: string, symbol: string, more: Record<string, string> = {}): Place => ({
  feed,
  topic: `${type}.SPOT`,
  argument: ['SPOT', symbol].filter(Boolean).join(' '),
  symbol,
  params: { tradeType: 'SPOT', ...(symbol === '' ? {} : { symbol }), ...more },
});

export const STREAMS: readonly ChaosStream[] = [
  {
    name: 'spot.trade',
    kind: 'events',
    place: classic('spot-public.trade', '/market/match', spot),
    open: ({ ws }) => ws.spot.trade({ symbols: [spot] }),
    idOf: ({ data }) => data.tradeId,
    rowId: ({ sequence }) => sequence,
  },
  {
    name: 'unified.trade',
    kind: 'events',
    place: unified('unified-public.trade', 'trade', spot),
    open: ({ ws }) => ws.unified.trade({ tradeType: 'SPOT', symbol: spot }),
    idOf: ({ d }) => String(d.ti),
    rowId: ({ tradeId }) => String(tradeId),
  },
  {
    name: 'futures.execution',
    kind: 'events',
    place: classic('futures-public.execution', '/contractMarket/execution', lots),
    open: ({ ws }) => ws.futures.execution({ symbol: lots }),
    idOf: ({ data }) => String(data.tradeId),
    rowId: ({ tradeId }) => String(tradeId),
  },
  {
    name: 'unified.execution',
    kind: 'events',
    isPrivate: true,
    place: unified('unified-private-push.execution', 'execution', ''),
    open: ({ ws }) => ws.unified.execution({ tradeType: 'SPOT' }),
    idOf: ({ d }) => `${d.oi} ${d.ti}`,
    rowId: ({ orderId, tradeId }) => `${orderId} ${tradeId}`,
  },
  {
    name: 'spot.increment',
    kind: 'numbers',
    place: classic('spot-public.orderbookIncrement', '/market/level2', spot),
    open: ({ ws }) => ws.spot.orderbookIncrement({ symbols: [spot] }),
    idOf: ({ data }) => `${data.sequenceStart}-${data.sequenceEnd}`,
  },
  {
    name: 'futures.increment',
    kind: 'numbers',
    place: classic('futures-public.orderbookIncrement', '/contractMarket/level2', lots),
    open: ({ ws }) => ws.futures.orderbookIncrement({ symbol: lots }),
    idOf: ({ data }) => `${data.sequence}-${data.sequence}`,
  },
  {
    name: 'unified.increment',
    kind: 'numbers',
    place: {
      ...unified('unified-public.obu increment@10ms', 'obu', spot, { depth: 'increment@10ms' }),
    },
    open: ({ ws }) => ws.unified.obu({ tradeType: 'SPOT', symbol: spot, depth: 'increment@10ms' }),
    idOf: ({ t, d }) => (t === 'snapshot' ? `anew-${d.C}` : `${d.O}-${d.C}`),
  },
  {
    name: 'spot.order',
    kind: 'orders',
    isPrivate: true,
    place: classic('spot-private.orderV2', '/spotMarket/tradeOrdersV2'),
    open: ({ ws }) => ws.spot.orderV2(),
    idOf: ({ data }) =>
      [data.orderId, data.type, data.ts, data.tradeId, data.remainSize, data.canceledSize]
        .map(String)
        .join(' '),
    rowId: ({ orderId, id }) => String(orderId ?? id),
  },
  {
    name: 'spot.account',
    kind: 'money',
    isPrivate: true,
    place: classic('spot-private.account', '/account/balance'),
    open: ({ ws }) => ws.spot.account(),
    idOf: ({ id }) => id,
  },
  {
    name: 'spot.ticker',
    kind: 'states',
    place: classic('spot-public.ticker', '/market/ticker', spot),
    open: ({ ws }) => ws.spot.ticker({ symbols: [spot] }),
    idOf: ({ data }) => textOf(data),
  },
  {
    name: 'spot.candle',
    kind: 'candles',
    place: classic('spot-public.klines', '/market/candles', `${spot}_1min`),
    open: ({ ws }) => ws.spot.klines({ symbol: spot, type: '1min' }),
    idOf: ({ data }) => textOf(data),
  },
  {
    name: 'unified.ticker',
    kind: 'states',
    place: unified('unified-public.ticker', 'ticker', spot),
    open: ({ ws }) => ws.unified.ticker({ tradeType: 'SPOT', symbol: spot }),
    idOf: ({ d }) => textOf(d),
  },
];

/** Where a stream's pushes can be heard beside its socket. */
export const placeOf = ({ place, isPrivate }: ChaosStream, { keys: [{ uid }] }: Sandbox): Place =>
  isPrivate ? { ...place, uid } : place;
