import type { Decimal } from './decimal.ts';

/** One currency in one account. What is held belongs to open orders and is part of neither free nor lost. */
interface Balance {
  readonly id: string;
  readonly currency: string;
  available: Decimal;
  held: Decimal;
}

/** The balances of one account by currency. */
export interface Wallet {
  readonly balances: ReadonlyMap<string, Balance>;
  of: (currency: string) => Balance;
  /** Moves free money into hold; false and nothing moved if there is not enough. */
  hold: (currency: string, amount: Decimal) => boolean;
  release: (currency: string, amount: Decimal) => void;
  /** Takes free money out; false and nothing taken if there is not enough. */
  take: (currency: string, amount: Decimal) => boolean;
  give: (currency: string, amount: Decimal) => void;
}

export const createWallet = (start: Readonly<Record<string, Decimal>>, newId: () => string): Wallet => {
  const balances = new Map<string, Balance>();
  const of = (currency: string): Balance => {
    const known = balances.get(currency);
    if (known) return known;
    const empty: Balance = { id: newId(), currency, available: 0n, held: 0n };
    balances.set(currency, empty);
    return empty;
  };
  for (const [currency, amount] of Object.entries(start)) of(currency).available = amount;

  const take = (currency: string, amount: Decimal): boolean => {
    const balance = of(currency);
    if (balance.available < amount) return false;
    balance.available -= amount;
    return true;
  };
  return {
    balances,
    of,
    take,
    give: (currency, amount) => {
      of(currency).available += amount;
    },
    hold: (currency, amount) => {
      if (!take(currency, amount)) return false;
      of(currency).held += amount;
      return true;
    },
    release: (currency, amount) => {
      const balance = of(currency);
      balance.held -= amount;
      balance.available += amount;
    },
  };
};
