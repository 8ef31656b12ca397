import type { Exchange } from '../exchange.ts';
import { activeOrders } from '../orders.ts';
import { cancelSpotOrder } from './cancel.ts';
import { spotOrdersOf } from './state.ts';

/** Cancels a customer's spot orders unless it is renewed in time. */
export interface DeadMansSwitch {
  /** Seconds. */
  readonly timeout: number;
  /** All of them if empty. */
  readonly symbols: readonly string[];
  /** Milliseconds. */
  readonly triggerAt: number;
  /** Tells the timer of this one from those before it. */
  readonly row: number;
}

/** Sets or renews it. */
export const setDeadMansSwitch = (
  exchange: Exchange,
  uid: string,
  timeout: number,
  symbols: readonly string[],
): DeadMansSwitch => {
  const triggerAt = exchange.clock.now() + timeout * 1000;
  const row = exchange.ids.row();
  const dcp: DeadMansSwitch = { timeout, symbols, triggerAt, row };
  exchange.state.spot.switches.set(uid, dcp);
  exchange.clock.schedule(triggerAt, 'spot.dcp', `${uid}/${row}`);
  return dcp;
};

export const unsetDeadMansSwitch = ({ state }: Exchange, uid: string): void =>
  void state.spot.switches.delete(uid);

export const deadMansSwitchOf = ({ state }: Exchange, uid: string): DeadMansSwitch | undefined =>
  state.spot.switches.get(uid);

const fire = (exchange: Exchange, uid: string, { symbols }: DeadMansSwitch): void => {
  exchange.state.spot.switches.delete(uid);
  const orders = activeOrders(spotOrdersOf(exchange, uid)).filter(
    ({ symbol, request }) =>
      request.tradeType === 'TRADE' && (symbols.length === 0 || symbols.includes(symbol)),
  );
  for (const order of orders) cancelSpotOrder(exchange, order, 'dcp');
};

/** Lets switches go off when their time has come. */
export const watchDeadMansSwitches = (exchange: Exchange): void => {
  exchange.clock.handle('spot.dcp', (key) => {
    const [uid = '', row = ''] = key.split('/');
    const dcp = deadMansSwitchOf(exchange, uid);
    if (dcp && String(dcp.row) === row) exchange.atomically(() => fire(exchange, uid, dcp));
  });
};
