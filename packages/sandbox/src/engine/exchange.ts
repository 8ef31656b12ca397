import { watchAccounts } from './accounts/watch.ts';
import { createAccountsState } from './accounts/state.ts';
import type { AccountsState } from './accounts/state.ts';
import { amount } from './amount.ts';
import type { BookCount } from './book/book.ts';
import { watchKyc } from './brokers/kyc.ts';
import { createBrokersState } from './brokers/state.ts';
import type { BrokersState } from './brokers/state.ts';
import { createClock } from './clock.ts';
import type { Clock, ClockOptions } from './clock.ts';
import { SYSTEM, createCustomer } from './customers.ts';
import type { Customer } from './customers.ts';
import { watchEarn } from './earn/interest.ts';
import { createEarnState } from './earn/state.ts';
import type { EarnState } from './earn/state.ts';
import { createEvents } from './events.ts';
import type { Events } from './events.ts';
import { openFuturesMarkets, reopenFuturesMarkets } from './futures/open-futures.ts';
import type { FuturesMarket } from './futures/market.ts';
import { createFuturesState } from './futures/state.ts';
import type { FuturesState } from './futures/state.ts';
import { createIds, runOf } from './ids.ts';
import type { Ids } from './ids.ts';
import { watchMargin } from './margin/orders.ts';
import { createMarginState } from './margin/state.ts';
import type { MarginState } from './margin/state.ts';
import { openSpotMarkets, reopenSpotMarkets } from './market/open-spot.ts';
import type { SpotMarketState } from './market/open-spot.ts';
import type { SpotMarket } from './market/spot-market.ts';
import { recordTrades } from './market/tape.ts';
import type { Tape } from './market/tape.ts';
import { SPOT_SYMBOLS, readSpotSymbols } from './market/spot-symbols.ts';
import { balanceOf } from './money.ts';
import { createRandom } from './random.ts';
import type { RandomStreams } from './random.ts';
import { Refusal } from '../refusal.ts';
import { watchDeadMansSwitches } from './spot/dcp.ts';
import { watchExpiry } from './spot/cancel.ts';
import { createSpotState } from './spot/state.ts';
import type { SpotState } from './spot/state.ts';
import { createUnifiedState } from './unified/state.ts';
import type { UnifiedState } from './unified/state.ts';
import { watchUnified } from './unified/watch.ts';
import { watchStops } from './spot/trigger.ts';

/** All that a snapshot keeps besides clock, ids and random streams. Plain data only. */
export interface ExchangeState {
  readonly customers: Map<string, Customer>;
  readonly spot: SpotState;
  readonly spotMarkets: Map<string, SpotMarketState>;
  readonly unified: UnifiedState;
  readonly futures: FuturesState;
  /** What was traded, by product and symbol: `spot BTC-USDT`. */
  readonly tapes: Map<string, Tape>;
  readonly accounts: AccountsState;
  readonly margin: MarginState;
  readonly brokers: BrokersState;
  readonly earn: EarnState;
}

/** One running exchange: its state and the tools that everything in the engine shares. */
export interface Exchange {
  /** That of a loaded snapshot once there was one. */
  seed: string;
  /** How often the markets move, in milliseconds of the exchange. */
  readonly stepMs: number;
  /** The same for the step at hand: no more than once a second while time leaps. */
  readonly nextStepMs: () => number;
  readonly clock: Clock;
  readonly random: RandomStreams;
  readonly ids: Ids;
  readonly events: Events;
  readonly state: ExchangeState;
  /** Throws if there is none: uids come from keys and from the engine itself. */
  readonly customer: (uid: string) => Customer;
  readonly addCustomer: (customer: Customer) => void;
  readonly spotMarkets: ReadonlyMap<string, SpotMarket>;
  /** Throws the refusal for an unknown symbol. */
  readonly spotMarket: (symbol: string) => SpotMarket;
  readonly futuresMarkets: ReadonlyMap<string, FuturesMarket>;
  /** Throws the refusal for an unknown contract. */
  readonly futuresMarket: (symbol: string) => FuturesMarket;
  /**
   * Runs a change of the books to its end, and then what became due by it (`later`), such as stop orders.
   * Nested calls join the outermost.
   */
  readonly atomically: <T>(work: () => T) => T;
  /** How far each book has counted, for a snapshot. */
  readonly counts: () => Readonly<Record<string, BookCount>>;
  /** Makes the books anew from the state, after another state was put in. */
  readonly reopen: (counts: Readonly<Record<string, BookCount>>) => void;
  /** Puts something off until the change that is being made has ended. */
  readonly later: (work: () => void) => void;
}

export interface ExchangeOptions extends Partial<ClockOptions> {
  readonly seed: string;
  /** 1000 by default. */
  readonly stepMs?: number;
  /** Spot symbols such as `BTC-USDT`; a table of twenty by default. */
  readonly symbols?: readonly string[];
}

/** The system's purses; large enough for any month of trading. */
const DEEP_POCKETS = amount('1000000000000');

/** What customers have from the start, whichever symbols trade. */
const USUAL = ['USDT', 'BTC', 'ETH', 'KCS', 'XBT'];

const fillPockets = (exchange: Exchange, currencies: Iterable<string>): void => {
  for (const currency of currencies) {
    for (const uid of [SYSTEM.maker, SYSTEM.crowd]) {
      for (const account of ['trade', 'futures'] as const)
        balanceOf(exchange, uid, account, currency).available = DEEP_POCKETS;
    }
    for (const uid of [SYSTEM.outside, SYSTEM.lender, SYSTEM.insurance, SYSTEM.fees])
      balanceOf(exchange, uid, 'main', currency).available = DEEP_POCKETS;
  }
};

const createQueue = (): Pick<Exchange, 'atomically' | 'later'> => {
  let depth = 0;
  const queue: (() => void)[] = [];
  const later = (work: () => void): void => void queue.push(work);
  const atomically = <T>(work: () => T): T => {
    depth += 1;
    try {
      const result = work();
      if (depth === 1) for (let next = queue.shift(); next; next = queue.shift()) next();
      return result;
    } finally {
      depth -= 1;
    }
  };
  return { atomically, later };
};

/** An exchange with markets and the system's customers, and nobody else yet. */
export const createExchange = (options: ExchangeOptions): Exchange => {
  const { seed, real = Date.now, speed = 1, stepMs = 1000 } = options;
  const symbols = options.symbols ? readSpotSymbols(options.symbols) : SPOT_SYMBOLS;
  const clock = createClock({ real, speed });
  const random = createRandom(seed);
  const state: ExchangeState = {
    customers: new Map(),
    spot: createSpotState(),
    spotMarkets: new Map(),
    unified: createUnifiedState(),
    futures: createFuturesState(),
    tapes: new Map(),
    accounts: createAccountsState(),
    margin: createMarginState(),
    brokers: createBrokersState(),
    earn: createEarnState(),
  };
  const spotMarkets = new Map<string, SpotMarket>();
  const futuresMarkets = new Map<string, FuturesMarket>();
  const exchange: Exchange = {
    seed,
    stepMs,
    nextStepMs: () => (clock.isLeaping() ? Math.max(stepMs, 1000) : stepMs),
    clock,
    random,
    ids: createIds(clock.now, { count: 0, run: runOf(random.stream('ids')) }),
    events: createEvents(),
    state,
    customer: (uid) => {
      const customer = state.customers.get(uid);
      if (!customer) throw new Error(`There is no customer ${uid}.`);
      return customer;
    },
    addCustomer: (customer) => void state.customers.set(customer.uid, customer),
    spotMarkets,
    spotMarket: (symbol) => {
      const market = spotMarkets.get(symbol);
      if (market) return market;
      const known = [...spotMarkets.keys()].join(', ');
      throw new Refusal('900001', `The sandbox has no such symbol. It has ${known}.`, { absent: 'symbol' });
    },
    counts: () =>
      Object.fromEntries(
        [...spotMarkets, ...futuresMarkets].map(([symbol, { book }]) => [symbol, book.count()]),
      ),
    reopen: (counts) => {
      reopenSpotMarkets(exchange, spotMarkets, counts);
      reopenFuturesMarkets(exchange, futuresMarkets, counts);
    },
    futuresMarkets,
    futuresMarket: (symbol) => {
      const market = futuresMarkets.get(symbol);
      if (market) return market;
      const known = [...futuresMarkets.keys()].join(', ');
      throw new Refusal('200003', `The sandbox has no such contract. It has ${known}.`, { absent: 'symbol' });
    },
    ...createQueue(),
  };
  for (const uid of Object.values(SYSTEM))
    exchange.addCustomer(createCustomer({ uid, name: uid, system: true }, clock.now()));
  fillPockets(exchange, new Set([...USUAL, ...symbols.flatMap(({ base, quote }) => [base, quote])]));
  recordTrades(exchange);
  watchExpiry(exchange);
  watchAccounts(exchange);
  watchMargin(exchange);
  watchKyc(exchange);
  watchEarn(exchange);
  watchStops(exchange);
  watchDeadMansSwitches(exchange);
  watchUnified(exchange);
  openSpotMarkets(exchange, symbols, spotMarkets);
  openFuturesMarkets(exchange, futuresMarkets);
  return exchange;
};
