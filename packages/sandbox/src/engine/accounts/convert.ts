import { ZERO, divide, isPositive, isZero, min } from '../amount.ts';
import type { Amount } from '../amount.ts';
import { pushCappedIf, setCapped } from '../capped.ts';
import { SYSTEM } from '../customers.ts';
import type { AccountName } from '../customers.ts';
import type { Exchange } from '../exchange.ts';
import { announce, balanceOf, enter, hold, moveHeld, move, release } from '../money.ts';
import { Refusal } from '../../refusal.ts';
import { convertRate, priceSwap, requireWithin } from './convert-rates.ts';
import type { ConvertAccount, ConvertOrder, ConvertQuote, Swap } from './convert-types.ts';
import { peekBalance, relation } from './purse.ts';
import { listOf } from './state.ts';

const KEPT = 2000;
const MOST_OPEN = 50;
const QUOTE_MS = 10_000;
const LOOK_MS = 1000;
const LIMIT_MS = 30 * 24 * 60 * 60 * 1000;

const ACCOUNTS: Readonly<Record<ConvertAccount, readonly AccountName[]>> = {
  FUNDING: ['main'],
  TRADING: ['trade'],
  BOTH: ['main', 'trade'],
};

export const convertsOf = ({ state }: Exchange, uid: string): ConvertOrder[] =>
  listOf(state.accounts.converts, uid);

/** A rate for a swap, good for ten seconds. */
export const quoteConvert = (
  exchange: Exchange,
  uid: string,
  from: string,
  to: string,
  sizes: { readonly from: Amount | undefined; readonly to: Amount | undefined },
): ConvertQuote => {
  const { clock, ids, state } = exchange;
  const quote: ConvertQuote = {
    ...priceSwap(exchange, from, to, sizes),
    id: ids.hex(),
    uid,
    validUntil: clock.now() + QUOTE_MS,
  };
  setCapped(state.accounts.quotes, quote.id, quote, KEPT);
  return quote;
};

/** Takes what the swap gives away into hold, from the accounts in turn. */
const holdFor = (
  exchange: Exchange,
  uid: string,
  swap: Swap,
  account: ConvertAccount,
): ConvertOrder['held'] => {
  const held = new Map<AccountName, Amount>();
  let open = swap.fromSize;
  for (const name of ACCOUNTS[account]) {
    const free = peekBalance(exchange, { uid, account: name }, swap.from)?.available ?? ZERO;
    const part = min(open, free);
    if (isPositive(part)) held.set(name, part);
    open = open.minus(part);
  }
  if (!isZero(open)) throw new Refusal('102421', `There is not enough ${swap.from} to convert.`);
  for (const [name, part] of held) {
    const balance = balanceOf(exchange, uid, name, swap.from);
    hold(balance, part);
    announce(exchange, balance, relation(name, 'other'), { available: part.neg(), held: part });
  }
  return held;
};

const create = (
  exchange: Exchange,
  swap: Swap,
  order: Pick<ConvertOrder, 'uid' | 'clientOrderId' | 'type' | 'account'>,
): ConvertOrder => {
  const { clock, ids } = exchange;
  const known = convertsOf(exchange, order.uid);
  if (known.some(({ clientOrderId }) => clientOrderId === order.clientOrderId))
    throw new Refusal('102426', 'This clientOrderId was used before.');
  if (known.filter(({ status }) => status === 'OPEN').length >= MOST_OPEN)
    throw new Refusal('102427', `There are ${MOST_OPEN} open orders already.`);
  const { from, to, fromSize, toSize, price } = swap;
  const made: ConvertOrder = {
    ...order,
    from,
    to,
    fromSize,
    toSize,
    price,
    id: String(ids.row()),
    held: holdFor(exchange, order.uid, swap, order.account),
    status: 'OPEN',
    createdAt: clock.now(),
    expiresAt: clock.now() + LIMIT_MS,
    endedAt: undefined,
  };
  pushCappedIf(known, made, KEPT, ({ status }) => status !== 'OPEN');
  return made;
};

/** Exchanges the money with the market maker. What is bought goes where the first of the payment came from. */
const fill = (exchange: Exchange, order: ConvertOrder): void => {
  const { uid, from, to, toSize } = order;
  for (const [name, part] of order.held) {
    const balance = balanceOf(exchange, uid, name, from);
    moveHeld(balance, balanceOf(exchange, SYSTEM.maker, 'trade', from), part);
    enter(exchange, balance, part.neg(), 'TRADE_EXCHANGE', { context: { orderId: order.id } });
    announce(exchange, balance, relation(name, 'other'), { held: part.neg() });
  }
  const into = order.account === 'TRADING' ? 'trade' : 'main';
  const target = balanceOf(exchange, uid, into, to);
  move(balanceOf(exchange, SYSTEM.maker, 'trade', to), target, toSize);
  enter(exchange, target, toSize, 'TRADE_EXCHANGE', { context: { orderId: order.id } });
  announce(exchange, target, relation(into, 'other'), { available: toSize });
  order.held.clear();
  order.status = 'SUCCESS';
  order.endedAt = exchange.clock.now();
};

/** Swaps at a quote's rate. */
export const convert = (
  exchange: Exchange,
  uid: string,
  quoteId: string,
  clientOrderId: string,
  account: ConvertAccount,
): ConvertOrder => {
  const quote = exchange.state.accounts.quotes.get(quoteId);
  if (!quote || quote.uid !== uid || quote.validUntil < exchange.clock.now())
    throw new Refusal('102436', 'There is no such quote, or its time is over.', { absent: 'quoteId' });
  const order = create(exchange, quote, { uid, clientOrderId, type: 'MARKET', account });
  exchange.state.accounts.quotes.delete(quoteId);
  fill(exchange, order);
  return order;
};

/** Whether the books give as much as the order asks for. */
const isDue = (exchange: Exchange, { from, to, price }: Swap): boolean =>
  convertRate(exchange, from, to).gte(price);

/** Swaps once the rate is there. */
export const convertAtLimit = (
  exchange: Exchange,
  order: Pick<ConvertOrder, 'uid' | 'clientOrderId' | 'account'>,
  swap: Pick<Swap, 'from' | 'to' | 'fromSize' | 'toSize'>,
): ConvertOrder => {
  requireWithin(exchange, swap.from, swap.fromSize);
  convertRate(exchange, swap.from, swap.to);
  const price = divide(swap.toSize, swap.fromSize, 12);
  const made = create(exchange, { ...swap, price }, { ...order, type: 'LIMIT' });
  if (isDue(exchange, made)) fill(exchange, made);
  else exchange.clock.schedule(exchange.clock.now() + LOOK_MS, 'convert.look', `${made.uid}/${made.id}`);
  return made;
};

export const cancelConvert = (exchange: Exchange, order: ConvertOrder): void => {
  if (order.status !== 'OPEN') throw new Refusal('102428', 'The order is not open.');
  for (const [name, part] of order.held) {
    const balance = balanceOf(exchange, order.uid, name, order.from);
    release(balance, part);
    announce(exchange, balance, relation(name, 'other'), { available: part, held: part.neg() });
  }
  order.held.clear();
  order.status = 'CANCELLED';
  order.endedAt = exchange.clock.now();
};

/** Looks each second whether an open limit order can be filled. */
export const watchConverts = (exchange: Exchange): void => {
  exchange.clock.handle('convert.look', (key, at) => {
    const [uid = '', id = ''] = key.split('/');
    const order = convertsOf(exchange, uid).find((known) => known.id === id);
    if (order?.status !== 'OPEN') return;
    if (isDue(exchange, order)) fill(exchange, order);
    else if (at >= order.expiresAt) cancelConvert(exchange, order);
    else exchange.clock.schedule(at + LOOK_MS, 'convert.look', key);
  });
};
