import { ONE, isMultiple, amount, parseAmount, whole } from '../amount.ts';
import type { Purse } from '../accounts/purse.ts';
import type { Exchange } from '../exchange.ts';
import { Refusal, badParameter } from '../../refusal.ts';
import { marginWorth } from './debt.ts';
import { maxLeverage } from './terms.ts';

const STEP = amount('0.01');

/** Sets an account's leverage: how far it may borrow from now on. It must carry what is owed already. */
export const setLeverage = (exchange: Exchange, purse: Purse, text: string): void => {
  const leverage = parseAmount(text);
  const most = maxLeverage(purse.account);
  if (!leverage || leverage.lte(ONE) || leverage.gt(whole(most)) || !isMultiple(leverage, STEP))
    throw badParameter('leverage', `must be above 1 and at most ${most}, with at most two decimals`);
  const { assets, debts } = marginWorth(exchange, purse);
  if (debts.gt(assets.minus(debts).times(leverage.minus(ONE))))
    throw new Refusal('130101', 'What is owed needs a higher leverage.');
  const all = exchange.state.margin.leverage;
  let own = all.get(purse.uid);
  if (!own) all.set(purse.uid, (own = new Map()));
  own.set(purse.account, leverage);
  exchange.events.emit('marginLeverage', { ...purse, leverage });
};
