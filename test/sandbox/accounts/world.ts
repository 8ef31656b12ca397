import { createSandbox } from '@kucoin-typed/sandbox';
import type { Sandbox, SandboxKey } from '@kucoin-typed/sandbox';
import { afterEach, beforeEach, expect } from 'vitest';
import { call } from '../client.ts';
import type { Reply } from '../client.ts';
import { answerFaults, endpoints } from '../specs.ts';

export const START = 1_760_000_000_000;

/** Fewer markets make time pass faster. */
const SYMBOLS = ['BTC-USDT', 'ETH-USDT', 'KCS-USDT', 'LTC-USDT', 'ETH-BTC'];

let sandbox: Sandbox;

/** Every test of the file has a local exchange of its own, whose clock stands still. */
export const liveAfresh = (symbols: readonly string[] = SYMBOLS): void => {
  beforeEach(async () => {
    sandbox = await createSandbox({ seed: '7', speed: 0, symbols });
  });
  afterEach(() => sandbox.close());
};

export const theSandbox = (): Sandbox => sandbox;

/** A signed call by endpoint id; a success must fit the endpoint's schema. */
export const ask = async (
  id: string,
  parameters: Readonly<Record<string, unknown>> = {},
  key: SandboxKey = sandbox.keys[0],
): Promise<Reply> => {
  const found = endpoints.find((endpoint) => endpoint.id === id);
  if (!found) throw new Error(`There is no endpoint ${id}.`);
  const { method, host, path, operation } = found;
  const names = new Set(operation.parameters.map(({ name }) => name));
  const inPath = new Set([...path.matchAll(/\{([^}]+)\}/g)].map(([, name]) => name));
  const pick = (keep: (name: string) => boolean): Record<string, unknown> =>
    Object.fromEntries(Object.entries(parameters).filter(([name]) => keep(name)));
  const reply = await call(sandbox.baseUrl[host], key, {
    method,
    path: path.replace(/\{([^}]+)\}/g, (_, name: string) => String(parameters[name])),
    query: pick((name) => names.has(name) && !inPath.has(name)),
    ...(host === 'broker' ? { partner: sandbox.partners.spot } : {}),
    ...(operation.requestBody ? { body: pick((name) => !names.has(name)) } : {}),
  });
  if (reply.code === '200000') expect(answerFaults(id, reply.json), id).toBe('');
  return reply;
};

/** The data of a call that succeeds. */
export const data = async (
  id: string,
  parameters: Readonly<Record<string, unknown>> = {},
  key?: SandboxKey,
): Promise<any> => {
  const reply = await ask(id, parameters, key);
  expect(reply, `${id}: ${reply.msg}`).toMatchObject({ status: 200, code: '200000' });
  return reply.data;
};

/** Total, free and held of one currency of one account, straight from the exchange. */
export const held = (
  account: string,
  currency: string,
  uid: string = '235000001',
): { readonly available: string; readonly held: string } => {
  const balance = sandbox.exchange
    .customer(uid)
    .balances.get(account as 'main')
    ?.get(currency);
  return {
    available: balance?.available.toFixed() ?? '0',
    held: balance?.held.toFixed() ?? '0',
  };
};

/** What everybody has of each currency, the system included. */
export const totals = (on: Sandbox['exchange'] = sandbox.exchange): Record<string, string> => {
  const sums: Record<string, any> = {};
  for (const { balances } of on.state.customers.values())
    for (const ofAccount of balances.values())
      for (const { currency, available, held: kept } of ofAccount.values())
        sums[currency] = (sums[currency] ?? available.minus(available)).plus(available).plus(kept);
  // A currency that nobody has and one that was never asked for are the same.
  return Object.fromEntries(
    Object.entries(sums)
      .filter(([, sum]) => !sum.eq('0'))
      .map(([currency, sum]) => [currency, sum.toFixed()]),
  );
};
