import { EventEmitter } from 'node:events';
import type { BookChange } from './book/book.ts';
import type { MarginLeverageChange, MarginPositionChange } from './margin/events.ts';
import type { Balance } from './customers.ts';
import type { BalanceChange } from './money.ts';
import type {
  CrossLeverageChange,
  FundingChange,
  FuturesPositionChange,
  FuturesWalletChange,
  MarginModeChange,
  MarkChange,
} from './futures/changes.ts';
import type { FuturesOrderChange, FuturesStopChange } from './futures/order.ts';
import type { Trade } from './market/trade.ts';
import type { SpotOrderChange } from './spot/order.ts';
import type { StopOrderChange } from './spot/stop-order.ts';

/** What happens on the exchange, in order; the sockets listen. Other parts of the engine add theirs by merging. */
export interface EngineEvents {
  /** A trade in any market, between anybody. */
  trade: [Trade];
  /** The shown size of one price of one book changed. */
  book: [BookChange];
  /** Something about a customer's spot or margin order. */
  spotOrder: [SpotOrderChange];
  /** A stop order began to wait, was triggered or called off. */
  stopOrder: [StopOrderChange];
  /** Free or held money of a customer. */
  balance: [BalanceChange];
  /** Something about a customer's futures order in the book: `/contractMarket/tradeOrders`. */
  futuresOrder: [FuturesOrderChange];
  /** A futures stop order waits, starts or is given up before: `/contractMarket/advancedOrders`. */
  futuresStop: [FuturesStopChange];
  /** A position changed, paid or received funding, or has another risk level: `/contract/position`. */
  position: [FuturesPositionChange];
  /** Money of a futures account, also by transfers: `/contractAccount/wallet`. */
  futuresWallet: [FuturesWalletChange];
  /** Cross positions that settle in this are about to be liquidated, or it is below zero, unless more money comes in now. */
  marginCall: [Balance];
  /** A setting of a customer's: `/contract/marginMode`. */
  marginMode: [MarginModeChange];
  /** A setting of a customer's: `/contract/crossLeverage`. */
  crossLeverage: [CrossLeverageChange];
  /** Mark and index price of a contract, once a second: `/contract/instrument`. */
  mark: [MarkChange];
  /** A funding of a contract: `/contract/announcement`. */
  funding: [FundingChange];
  /** Debts of a margin account. */
  marginPosition: [MarginPositionChange];
  /** A setting of a customer's: how far an account may borrow. */
  marginLeverage: [MarginLeverageChange];
}

export type Events = EventEmitter<EngineEvents>;

export const createEvents = (): Events => {
  const events = new EventEmitter<EngineEvents>();
  events.setMaxListeners(0);
  return events;
};
