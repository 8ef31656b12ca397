import { Kucoin } from 'kucoin-typed';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { plainJson } from '../../generator/src/json.ts';
import { channelGroup } from '../../generator/src/names.ts';
import { createDrift } from '../../packages/runtime/src/drift/drift.ts';
import type { ShapeTable } from '../../packages/runtime/src/drift/shapes.ts';
import * as api from '../../packages/sdk/src/api/index.ts';
import { shapes } from '../../packages/sdk/src/api/shapes.ts';
import { drain, notebook, type Told } from '../runtime/drift-support.ts';
import { sample } from '../support/sample.ts';
import { serve, type TestServer } from '../support/server.ts';
import { keys } from '../support/specs.ts';
import { documented, effective, requestOf } from './endpoints.ts';
import { exactParser, machineTime, type ChannelSpec } from '@kucoin-typed/runtime';

const known = JSON.parse(shapes) as ShapeTable;

const isOpen = (id: string): boolean => {
  const shape = known.of[id];
  const own: any = typeof shape === 'number' ? known.shared[shape] : shape;
  return own === '' || own.m !== undefined;
};

/** The channel or unified channel with an id. */
const specOf = (id: string): Pick<ChannelSpec, 'exact'> => {
  const leaf = id.split('.').reduce<any>((node, name) => node?.[name], api);
  return leaf.spec ?? leaf;
};

describe('no example of the specs is drift', () => {
  let server: TestServer;
  let answer = '';
  beforeAll(async () => {
    server = await serve((_, response) =>
      response.writeHead(200, { 'content-type': 'application/json' }).end(answer),
    );
  });
  afterAll(() => server[Symbol.asyncDispose]());

  /** Calls every endpoint once; `change` gets at what it answers. */
  const callAll = async (change: (data: any, id: string) => void = () => {}): Promise<Told[]> => {
    const told: Told[] = [];
    const client = new Kucoin({
      ...keys,
      baseUrl: server.url,
      logger: notebook(told),
      rateLimit: { mode: 'off' },
    });
    for (const endpoint of documented) {
      const { example, schema } = endpoint.operation.responses[200].content['application/json'];
      const whole: any = plainJson(example ?? { ...(sample(schema) as object), code: '200000' });
      change(whole.data, endpoint.id);
      answer = JSON.stringify(whole);
      await endpoint.call(client, requestOf(endpoint));
      await drain();
    }
    return told;
  };

  it('the answers of all endpoints: their examples, and made-up ones where there are none', async () => {
    expect(await callAll()).toStrictEqual([]);
    const examples = documented.filter(
      ({ operation }) => operation.responses[200].content['application/json'].example !== undefined,
    );
    expect(examples.length).toBeGreaterThanOrEqual(249);
    expect(Object.keys(known.of).filter((id) => !id.startsWith('ws.'))).toHaveLength(documented.length);
  });

  it('a new field in any of them is', async () => {
    const isObject = (data: unknown): boolean =>
      typeof data === 'object' && data !== null && !Array.isArray(data);
    const given: string[] = [];
    const told = await callAll((data, id) => {
      if (!isObject(data)) return;
      data.someNewField = 'x';
      // What is a map, or of which nothing is known, can have any name.
      if (!isOpen(id)) given.push(id);
    });
    expect(told.map(({ notice: { endpoint, kind, field } }) => `${endpoint} ${kind} ${field}`)).toStrictEqual(
      given.map((id) => `${id} unknown-field someNewField`),
    );
    expect(given.length).toBeGreaterThanOrEqual(250);
  });

  it('the pushes of all channels: their examples, and made-up ones', async () => {
    const told: Told[] = [];
    const drift = createDrift(notebook(told), async () => shapes, machineTime);
    const shown = new Set<string>();
    for (const { channels = {}, components } of [...effective.documents.values()] as any[]) {
      for (const [key, channel] of Object.entries<any>(channels)) {
        const id = `ws.${channelGroup(channel['x-sdk-sub-service'] ?? '')}.${key}`;
        for (const { $ref } of Object.values<any>(channel.messages)) {
          if (known.of[id] === undefined) continue;
          const { payload, examples = [] } = components.messages[$ref.split('/').at(-1)];
          for (const one of examples.length > 0 ? examples : [{ payload: sample(payload) }]) {
            drift.inspect(id, exactParser(specOf(id).exact ?? [])(JSON.stringify(one.payload)));
            await drain();
            shown.add(id);
          }
        }
      }
    }
    expect(told).toStrictEqual([]);
    expect([...shown].sort()).toStrictEqual(
      Object.keys(known.of)
        .filter((id) => id.startsWith('ws.'))
        .sort(),
    );
  });
});
