import { ZERO, amount, cut, divide, whole } from '../amount.ts';
import type { Amount } from '../amount.ts';
import type { Exchange } from '../exchange.ts';
import { giveBack, holdingsOf, payOut, redeemable } from './holdings.ts';
import type { Holding } from './holdings.ts';
import type { Product } from './products.ts';

export const DAY_MS: number = 24 * 60 * 60 * 1000;
const DAYS_OF_YEAR = amount('365');
const PLACES = 8;

const nextMidnight = (now: number): number => (Math.floor(now / DAY_MS) + 1) * DAY_MS;

/** Waits for midnight, if somebody holds something. */
export const startEarnWatch = ({ state, clock }: Exchange): void => {
  if (state.earn.watching) return;
  state.earn.watching = true;
  clock.schedule(nextMidnight(clock.now()), 'earn.day', '');
};

const interestOn = (size: Amount, { rate }: Product, days: number): Amount =>
  cut(divide(size.times(rate).times(whole(days)), DAYS_OF_YEAR), PLACES);

/** What a product with an end has earned by now, in whole days; it is paid at the end only. */
export const accrued = ({ clock }: Exchange, { size, product, purchasedAt, endsAt }: Holding): Amount =>
  endsAt === undefined
    ? ZERO
    : interestOn(size, product, Math.floor((Math.min(clock.now(), endsAt) - purchasedAt) / DAY_MS));

/** One day's interest on what was there all day. */
const payDay = (exchange: Exchange, holding: Holding): void => {
  if (holding.endsAt !== undefined) return;
  const income = interestOn(holding.earning, holding.product, 1);
  // What is on its way back earns nothing.
  holding.earning = redeemable(holding);
  payOut(exchange, holding, income, 'EARN_INTEREST');
};

const passDay = (exchange: Exchange): void => {
  const all = [...exchange.state.earn.holdings.values()].flat();
  for (const holding of all) payDay(exchange, holding);
  exchange.state.earn.watching = false;
  if (all.length > 0) startEarnWatch(exchange);
};

/** The holding that a timer is about, if it is still there. */
const holdingFor = (exchange: Exchange, key: string): Holding | undefined => {
  const [uid = '', id = ''] = key.split('/');
  return holdingsOf(exchange, uid).find((one) => one.id === id);
};

const deliver = (exchange: Exchange, holding: Holding, now: number): void => {
  const due = holding.paybacks.filter(({ deliverAt }) => deliverAt <= now);
  for (const payback of due) {
    holding.paybacks.splice(holding.paybacks.indexOf(payback), 1);
    giveBack(exchange, holding, payback.size);
  }
};

const end = (exchange: Exchange, holding: Holding): void => {
  payOut(exchange, holding, accrued(exchange, holding), 'EARN_INTEREST');
  giveBack(exchange, holding, holding.size);
};

/** Interest at midnight, money that comes back, and products that end: all by the clock. */
export const watchEarn = (exchange: Exchange): void => {
  exchange.clock.handle('earn.day', () => passDay(exchange));
  exchange.clock.handle('earn.deliver', (key, at) => {
    const holding = holdingFor(exchange, key);
    if (holding) deliver(exchange, holding, at);
  });
  exchange.clock.handle('earn.end', (key) => {
    const holding = holdingFor(exchange, key);
    if (holding) end(exchange, holding);
  });
};
