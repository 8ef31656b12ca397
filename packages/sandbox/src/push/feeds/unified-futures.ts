import { format } from '../../engine/amount.ts';
import type { Exchange } from '../../engine/exchange.ts';
import { FUNDING_CAP, FUNDING_MS } from '../../engine/futures/funding.ts';
import type { FuturesMarket } from '../../engine/futures/market.ts';
import { openInterestOf } from '../../engine/futures/open-interest.ts';
import { indexPriceOf, markPriceOf, rateOf } from '../../engine/futures/prices.ts';
import type { Channel } from '../channel.ts';
import type { Desk, Feed } from '../feed.ts';
import { every } from '../feed.ts';
import { unifiedPush } from './unified-push.ts';

const SECOND_MS = 1000;
const MINUTE_MS = 60_000;

const feeOf = ({ contract, state }: FuturesMarket): object => {
  const last = state.fundings.at(-1);
  return {
    s: contract.symbol,
    fr: format(rateOf(state.fundingRate)),
    ft: state.nextFundingAt - FUNDING_MS,
    lfr: last ? format(last.rate) : '0',
    nt: state.nextFundingAt,
    gl: FUNDING_MS,
    fc: format(rateOf(FUNDING_CAP)),
    ff: format(rateOf(-FUNDING_CAP)),
  };
};

const feeText = (exchange: Exchange, { topic, symbol }: Channel): string | undefined => {
  const market = exchange.futuresMarkets.get(symbol);
  return market && unifiedPush(topic, exchange.clock.now(), feeOf(market));
};

const allFees = (exchange: Exchange, { topic }: Channel): string =>
  unifiedPush(topic, exchange.clock.now(), [...exchange.futuresMarkets.values()].map(feeOf));

/** By the minute; who has just come does not wait for it. */
const rates = (id: string, text: (exchange: Exchange, channel: Channel) => string | undefined): Feed => {
  const push = ({ exchange }: Desk, channel: Channel): void => {
    const fresh = [...channel.fresh];
    channel.fresh.clear();
    const found = text(exchange, channel);
    if (found !== undefined) channel.send(found, fresh);
  };
  return {
    ...every(id, MINUTE_MS, { text }),
    joined: (desk, channel) => desk.soon(() => push(desk, channel)),
  };
};

/** Mark prices and funding on the unified gateway. */
export const unifiedFuturesFeeds: readonly Feed[] = [
  every('unified-public.markPrice', SECOND_MS, {
    version: ({ clock }) => clock.now() - (clock.now() % SECOND_MS),
    text: (exchange, { topic, symbol }) => {
      const market = exchange.futuresMarkets.get(symbol);
      if (!market) return undefined;
      const now = exchange.clock.now();
      return unifiedPush(topic, now, {
        s: symbol,
        mp: format(markPriceOf(exchange, market)),
        ip: format(indexPriceOf(exchange, market.contract)),
        oi: format(openInterestOf(exchange, symbol)),
        ts: now,
      });
    },
  }),
  rates('unified-public.fundingFee', feeText),
  rates('unified-public.fundingFeeAllSymbols', allFees),
];
