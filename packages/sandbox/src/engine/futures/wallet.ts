import { ZERO, divide, isPositive } from '../amount.ts';
import type { Amount } from '../amount.ts';
import type { Balance } from '../customers.ts';
import type { Exchange } from '../exchange.ts';
import { freeMargin, openPositions, positionProfit, withdrawable } from './money.ts';
import { maintenanceOf } from './liquidate.ts';
import { ordersOn } from './deficit.ts';
import type { MarginMode } from './order.ts';

/** The figures of a futures account in one currency. */
export interface FuturesWallet {
  readonly currency: string;
  /** All money, without what positions have gained or lost so far. */
  readonly wallet: Amount;
  readonly equity: Amount;
  readonly isolatedProfit: Amount;
  readonly crossProfit: Amount;
  readonly isolatedMargin: Amount;
  readonly crossMargin: Amount;
  readonly isolatedOrders: Amount;
  readonly crossOrders: Amount;
  readonly available: Amount;
  readonly withdrawable: Amount;
  /** What cross positions can lose. */
  readonly totalCross: Amount;
  /** Maintenance margin of cross positions against what they can lose; 1 and more is liquidated. */
  readonly riskRatio: Amount;
}

const sum = <T>(items: readonly T[], of: (item: T) => Amount): Amount =>
  items.reduce((total, item) => total.plus(of(item)), ZERO);

export const walletOf = (exchange: Exchange, balance: Balance): FuturesWallet => {
  const positions = openPositions(exchange, balance);
  const orders = ordersOn(exchange, balance);
  const profit = (mode: MarginMode): Amount =>
    sum(positions, (one) => (one.marginMode === mode ? positionProfit(exchange, one) : ZERO));
  const margin = (mode: MarginMode): Amount =>
    sum(positions, (one) => (one.marginMode === mode ? one.margin : ZERO));
  const kept = (mode: MarginMode): Amount =>
    sum(orders, (one) => (one.marginMode === mode ? one.held : ZERO));
  const wallet = balance.available.plus(balance.held);
  const isolatedProfit = profit('ISOLATED');
  const crossProfit = profit('CROSS');
  const crossMargin = margin('CROSS');
  const totalCross = balance.available.plus(crossMargin).plus(kept('CROSS')).plus(crossProfit);
  const maintenance = sum(positions, (one) =>
    one.marginMode === 'CROSS' ? maintenanceOf(exchange, one) : ZERO,
  );
  return {
    currency: balance.currency,
    wallet,
    equity: wallet.plus(isolatedProfit).plus(crossProfit),
    isolatedProfit,
    crossProfit,
    isolatedMargin: margin('ISOLATED'),
    crossMargin,
    isolatedOrders: kept('ISOLATED'),
    crossOrders: kept('CROSS'),
    available: freeMargin(exchange, balance),
    withdrawable: withdrawable(exchange, balance),
    totalCross,
    riskRatio: isPositive(totalCross) ? divide(maintenance, totalCross, 10) : ZERO,
  };
};

/** Tells of every change of futures money, whoever made it. */
export const watchFuturesWallets = (exchange: Exchange): void => {
  exchange.events.on('balance', ({ balance: { uid, account, currency }, at }) => {
    if (account === 'futures') exchange.events.emit('futuresWallet', { uid, account, currency, at });
  });
};
