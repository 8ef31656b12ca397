import { createSandbox } from '@kucoin-typed/sandbox';
import type { Sandbox } from '@kucoin-typed/sandbox';
import { expect, test } from 'vitest';
import { call } from './client.ts';
import { endpoints, placed } from './specs.ts';
import type { Listed } from './specs.ts';

/** What no parameter means, or nobody expects. */
const VALUES: readonly unknown[] = [
  '__proto__',
  'constructor',
  '',
  '-1',
  '1e5',
  '١',
  '1.0000000000000000000000001',
  '9'.repeat(40),
  0,
  -1,
  1e300,
  null,
  {},
];

interface Attempt {
  readonly path: string;
  readonly query: Readonly<Record<string, unknown>>;
  readonly body: unknown;
  readonly what: string;
}

/** The endpoint's own example with one thing replaced at a time. */
const attemptsAt = (endpoint: Listed): readonly Attempt[] => {
  const { path, query, body } = placed(endpoint);
  const parts = endpoint.path.split('/');
  const shown = (value: unknown): string => JSON.stringify(value).slice(0, 40);
  const parameters = endpoint.operation.parameters.flatMap(({ name, in: place }) =>
    VALUES.flatMap((value): Attempt[] => {
      const what = `${name}=${shown(value)}`;
      if (place === 'query') return [{ path, query: { ...query, [name]: String(value) }, body, what }];
      if (place !== 'path' || typeof value !== 'string' || value === '') return [];
      const named = path.split('/').map((part, at) => (parts[at] === `{${name}}` ? value : part));
      return [{ path: named.join('/'), query, body, what }];
    }),
  );
  if (typeof body !== 'object' || body === null) return parameters;
  const first = (Array.isArray(body) ? body[0] : body) as Readonly<Record<string, unknown>> | undefined;
  const fields = Object.keys(first ?? {}).flatMap((name) =>
    VALUES.map((value): Attempt => {
      const odd = { ...first, [name]: value };
      return { path, query, body: Array.isArray(body) ? [odd] : odd, what: `body ${name}=${shown(value)}` };
    }),
  );
  return [...parameters, ...fields];
};

const attempt = (on: Sandbox, { method, host }: Listed, { path, query, body }: Attempt) =>
  call(on.baseUrl[host], on.keys[0], {
    method,
    path,
    query,
    ...(host === 'broker' ? { partner: on.partners.spot } : {}),
    ...(body === undefined ? {} : { body }),
  });

test.each(['CLASSIC', 'UNIFIED'])(
  'odd values anywhere are answered or refused: nothing fails, no refusal moves money (%s)',
  async (accountType) => {
    await using sandbox = await createSandbox({ rateLimits: false, speed: 0, seed: '1' });
    const mode = { method: 'POST', path: '/api/ua/v1/account/mode', body: { accountType } };
    expect(await call(sandbox.baseUrl.spot, sandbox.keys[0], mode)).toMatchObject({ code: '200000' });
    const wrong: string[] = [];
    for (const endpoint of endpoints) {
      for (const one of attemptsAt(endpoint)) {
        const before = JSON.stringify(sandbox.expect().balances);
        const { status, code, msg } = await attempt(sandbox, endpoint, one);
        const after = sandbox.expect().balances;
        if (status >= 500 || code === '500000') wrong.push(`${endpoint.id} ${one.what}: ${status} ${msg}`);
        else if (code !== '200000' && JSON.stringify(after) !== before)
          wrong.push(`${endpoint.id} ${one.what}: refused with ${code}, and balances have changed`);
      }
    }
    expect(wrong).toEqual([]);
    const currencies = Object.values(sandbox.expect().balances).flatMap((all) => Object.keys(all));
    expect(currencies.filter((name) => !/^[A-Z0-9]{2,10}$/.test(name) || name === '0')).toEqual([]);
    // What was let in can be lived with.
    sandbox.advance('2h');
    sandbox.load(JSON.parse(JSON.stringify(sandbox.save())));
  },
  120_000,
);
