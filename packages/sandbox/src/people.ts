import { amount } from './engine/amount.ts';
import { SYSTEM, createCustomer } from './engine/customers.ts';
import type { AccountName, Site } from './engine/customers.ts';
import type { Exchange } from './engine/exchange.ts';
import { balanceOf, move } from './engine/money.ts';
import type { SandboxKey } from './keys.ts';

/** What a new customer finds in the accounts. */
const FUNDS: Readonly<Partial<Record<AccountName, Readonly<Record<string, string>>>>> = {
  main: { USDT: '10000', BTC: '1' },
  trade: { USDT: '100000', BTC: '10', ETH: '100', KCS: '1000' },
  margin: { USDT: '10000', BTC: '1' },
  futures: { USDT: '100000', XBT: '10' },
};

/** A new customer with fake money, which comes from outside like any deposit. */
export const welcome = (exchange: Exchange, uid: string, name: string, site: Site): void => {
  exchange.addCustomer(createCustomer({ uid, name, site }, exchange.clock.now()));
  for (const [account, currencies] of Object.entries(FUNDS)) {
    for (const [currency, value] of Object.entries(currencies ?? {})) {
      const to = balanceOf(exchange, uid, account as AccountName, currency);
      move(balanceOf(exchange, SYSTEM.outside, 'main', currency), to, amount(value));
    }
  }
};

/** Every ready key belongs to a customer of its own. */
export const welcomeAll = (exchange: Exchange, keys: readonly SandboxKey[], site: Site): void => {
  for (const { uid, apiKey } of keys)
    if (!exchange.state.customers.has(uid)) welcome(exchange, uid, apiKey, site);
};
