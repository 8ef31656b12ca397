import { Ajv2020 } from 'ajv/dist/2020.js';
import { createClient } from 'kucoin-typed/client';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { serve, type TestServer } from '../support/server.ts';
import { keys } from '../support/specs.ts';
import { documented, effective, requestOf } from './endpoints.ts';
import { asTheClientGives } from './order-answers.ts';

const ajv = new Ajv2020({ strict: false, validateFormats: false, allErrors: true });
const explain = (schema: object, value: unknown): unknown[] => {
  const validate = ajv.compile(schema);
  return validate(JSON.parse(JSON.stringify(value))) ? [] : (validate.errors ?? []);
};

describe('every example is what its schema says', () => {
  const media = documented.map(
    (d) => [d.id, d.operation.responses[200].content['application/json']] as const,
  );
  it.each(media.filter(([, { example }]) => example !== undefined))(
    'response of %s',
    (_, { schema, example }) => {
      expect(explain(schema, example)).toStrictEqual([]);
    },
  );

  // One example of KuCoin's files is read by no parser; what its files lack has none to carry over.
  it('all but one response of the base specs have an example', () => {
    const published = documented.filter((d) => d.operation['x-source'] === undefined);
    const without = published.filter(
      (d) => d.operation.responses[200].content['application/json'].example === undefined,
    );
    expect(without.map(({ id }) => id)).toStrictEqual(['spot.market.getAnnouncements']);
    expect(published).toHaveLength(250);
  });

  const bodies = documented.filter((d) => d.operation.requestBody && requestOf(d) !== undefined);
  it.each(bodies.map((d) => [d.id, d] as const))('body of %s', (_, d) => {
    const inQuery = new Set(d.operation.parameters.map(({ name }: { name: string }) => name));
    const params = requestOf(d);
    const body = Array.isArray(params)
      ? params
      : Object.fromEntries(Object.entries(params).filter(([name]) => !inQuery.has(name)));
    expect(explain(d.operation.requestBody.content['application/json'].schema, body)).toStrictEqual([]);
  });

  const withParameters = documented.filter(
    (d) => d.operation.parameters.length > 0 && requestOf(d) !== undefined,
  );
  it.each(withParameters.map((d) => [d.id, d] as const))('path and query of %s', (_, d) => {
    const params = requestOf(d);
    const wrong = d.operation.parameters.flatMap(({ name, required, schema }: any) =>
      params[name] === undefined ? (required ? [`${name} is missing`] : []) : explain(schema, params[name]),
    );
    expect(wrong).toStrictEqual([]);
  });

  const messages = [...effective.documents].flatMap(([file, document]) =>
    Object.entries<any>(document['components']?.messages ?? {}).map(
      ([name, message]) => [`${file} ${name}`, message] as const,
    ),
  );
  it.each(messages)('message %s', (_, { payload, examples }) => {
    // KuCoin shows one frame of a topic, and none of its other subjects.
    for (const example of examples ?? []) expect(explain(payload, example.payload)).toStrictEqual([]);
    expect(() => ajv.compile(payload)).not.toThrow();
  });
});

describe('every response example arrives whole', () => {
  let server: TestServer;
  let answer = '';
  beforeAll(async () => {
    server = await serve((_, response) =>
      response.writeHead(200, { 'content-type': 'application/json' }).end(answer),
    );
  });
  afterAll(() => server[Symbol.asyncDispose]());

  const examples = documented.map(
    (d) => [d.id, d, d.operation.responses[200].content['application/json'].example] as const,
  );
  it.each(examples.filter(([, , example]) => example !== undefined))('%s', async (_, endpoint, example) => {
    answer = JSON.stringify(example);
    const data = await endpoint.call(createClient({ ...keys, baseUrl: server.url }), requestOf(endpoint));
    const exact: readonly string[] = endpoint.call.spec.exact ?? [];
    // Worked out from the text, number by number: marked integers as bigint, everything else as JSON.parse reads it.
    const want = JSON.parse(answer, (key, value, context?: { source?: string }) =>
      typeof value === 'number' && exact.includes(key) ? BigInt(context?.source ?? 'x') : value,
    );
    expect(data).toStrictEqual(
      asTheClientGives(endpoint, requestOf(endpoint), want.data, expect.any(String)),
    );
  });
});
