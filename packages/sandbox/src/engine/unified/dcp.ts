import type { Exchange } from '../exchange.ts';
import type { AccountMode } from './mode.ts';
import type { TradeType } from './order.ts';
import { productOf } from './products.ts';

/** Cancels a customer's orders of one kind unless it is renewed in time. */
export interface DeadMansSwitch {
  readonly tradeType: TradeType;
  /** All of them if empty. */
  readonly symbols: readonly string[];
  /** Milliseconds. */
  readonly triggerAt: number;
  /** Tells the timer of this one from those before it. */
  readonly row: number;
}

const keyOf = (uid: string, tradeType: TradeType): string => `${uid}/${tradeType}`;

export const unifiedSwitchOf = (
  { state }: Exchange,
  uid: string,
  tradeType: TradeType,
): DeadMansSwitch | undefined => state.unified.switches.get(keyOf(uid, tradeType));

/** Sets or renews it; seconds. */
export const setUnifiedSwitch = (
  exchange: Exchange,
  uid: string,
  tradeType: TradeType,
  { timeout, symbols }: { readonly timeout: number; readonly symbols: readonly string[] },
): DeadMansSwitch => {
  const triggerAt = exchange.clock.now() + timeout * 1000;
  const row = exchange.ids.row();
  const made: DeadMansSwitch = { tradeType, symbols, triggerAt, row };
  exchange.state.unified.switches.set(keyOf(uid, tradeType), made);
  exchange.clock.schedule(triggerAt, 'unified.dcp', `${keyOf(uid, tradeType)}/${row}`);
  return made;
};

export const unsetUnifiedSwitch = ({ state }: Exchange, uid: string, tradeType: TradeType): void =>
  void state.unified.switches.delete(keyOf(uid, tradeType));

/** A classic customer's margin orders are those of the cross account. */
const kindFor = (mode: AccountMode, tradeType: TradeType): TradeType =>
  mode === 'CLASSIC' && tradeType === 'MARGIN' ? 'CROSS' : tradeType;

const fire = (exchange: Exchange, uid: string, { tradeType, symbols }: DeadMansSwitch): void => {
  unsetUnifiedSwitch(exchange, uid, tradeType);
  const { accountMode } = exchange.customer(uid);
  const product = productOf(accountMode, kindFor(accountMode, tradeType));
  for (const order of product.open(exchange, uid))
    if (!order.advanced && (symbols.length === 0 || symbols.includes(order.symbol)))
      product.cancel(exchange, uid, order, 'dcp');
};

/** Lets switches go off when their time has come. */
export const watchUnifiedSwitches = (exchange: Exchange): void => {
  exchange.clock.handle('unified.dcp', (key) => {
    const [uid = '', tradeType = '', row = ''] = key.split('/');
    const found = unifiedSwitchOf(exchange, uid, tradeType as TradeType);
    if (found && String(found.row) === row) exchange.atomically(() => fire(exchange, uid, found));
  });
};
