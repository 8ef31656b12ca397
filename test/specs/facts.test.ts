import { Ajv2020 } from 'ajv/dist/2020.js';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { effectiveSpecs } from '@kucoin-typed/generator';
import { describe, expect, it } from 'vitest';

const specs = path.join(import.meta.dirname, '../../specs');
const read = (file: string): any => JSON.parse(readFileSync(path.join(specs, file), 'utf8'));
const FACTS = [
  'errors',
  'enums',
  'permissions',
  'rate-limits',
  'order-lookup',
  'history-windows',
  'streams',
] as const;
const facts = Object.fromEntries(FACTS.map((name) => [name, read(`${name}.json`)]));
const { errors, enums, permissions, 'rate-limits': limits, 'order-lookup': orders } = facts;
const history = facts['history-windows'];

interface Known {
  readonly method: string;
  readonly host: string;
  readonly operation: any;
}
const documents = [...effectiveSpecs(specs).documents.values()];
const endpoints = new Map<string, Known>(
  documents.flatMap((document) =>
    Object.values<any>(document['paths'] ?? {}).flatMap((item) =>
      Object.entries<any>(item).map(
        ([method, operation]) =>
          [
            operation.operationId,
            { method: method.toUpperCase(), host: document['x-host'], operation },
          ] as const,
      ),
    ),
  ),
);
const endpoint = (id: string): Known => {
  const known = endpoints.get(id);
  if (!known) throw new Error(`no endpoint ${id}`);
  return known;
};
const service = (id: string): string => id.split('.')[0] ?? '';

const alternatives = (schema: any): any[] =>
  schema
    ? [
        schema,
        ...[...(schema.anyOf ?? []), ...(schema.oneOf ?? []), ...(schema.allOf ?? [])].flatMap(alternatives),
      ]
    : [];
const propertiesOf = (schema: any): Record<string, any> =>
  Object.assign({}, ...alternatives(schema).map(({ properties }) => properties ?? {}));
const itemsOf = (schema: any): any => alternatives(schema).find(({ items }) => items)?.items;
const bodyOf = ({ operation }: Known): any => operation.requestBody?.content['application/json'].schema;
const dataOf = ({ operation }: Known): any =>
  propertiesOf(operation.responses[200].content['application/json'].schema)['data'];
const at = (schema: any, steps: string): any =>
  steps.split('.').reduce((node, step) => (step ? propertiesOf(node)[step] : node), schema);
const parameters = (id: string): string[] => {
  const known = endpoint(id);
  const body = bodyOf(known);
  return [
    ...known.operation.parameters.map(({ name }: { name: string }) => name),
    ...Object.keys(propertiesOf(body)),
  ];
};
const missing = (wanted: readonly (string | null | undefined)[], known: readonly string[]): string[] =>
  wanted.filter((name): name is string => typeof name === 'string' && !known.includes(name));

/** Every place where a file names sources, and every id that stands as a value of a key in `keys`. */
const collect = (node: any, keys: readonly string[], found: string[] = []): string[] => {
  if (typeof node !== 'object' || node === null) return found;
  for (const [key, value] of Object.entries<any>(node)) {
    if (keys.includes(key)) found.push(...[value].flat().filter((v) => typeof v === 'string'));
    collect(value, keys, found);
  }
  return found;
};

describe('each file is what its schema says', () => {
  const ajv = new Ajv2020({ allowUnionTypes: true });
  const complaints = (name: string, value: unknown): unknown => {
    const validate =
      ajv.getSchema(name) ?? ajv.addSchema(read(`schemas/${name}.schema.json`), name).getSchema(name);
    return validate?.(value) ? [] : (validate?.errors ?? 'no schema');
  };
  it.each([...FACTS, 'regions', 'lock'])('%s.json', (name) => {
    expect(complaints(name, read(`${name}.json`))).toStrictEqual([]);
  });
  it.each(readdirSync(path.join(specs, 'overlays')))('overlays/%s', (file) => {
    expect(complaints('overlay', read(`overlays/${file}`))).toStrictEqual([]);
  });
  it.each(readdirSync(path.join(specs, 'schemas')))('schemas/%s is a strict schema', (file) => {
    const schema = read(`schemas/${file}`);
    expect(ajv.validateSchema(schema)).toBe(true);
    const open: string[] = [];
    const look = (node: any, pointer: string): void => {
      if (typeof node !== 'object' || node === null) return;
      const one = node.properties && typeof node.properties === 'object' && node.type === 'object';
      if (one && node.additionalProperties === undefined) open.push(pointer);
      for (const [key, value] of Object.entries(node)) look(value, `${pointer}/${key}`);
    };
    look(schema, '#');
    expect(open).toStrictEqual([]);
    expect(schema.title).toBeTruthy();
  });
  it.each(FACTS)('%s.json lists the sources that its rows name', (name) => {
    const { sources, ...rest } = facts[name];
    const named = new Set(collect(rest, ['source']));
    expect([...named].sort()).toStrictEqual(Object.keys(sources).sort());
  });
  it.each(FACTS)('%s.json names its own schema', (name) => {
    expect(facts[name].$schema).toBe(`./schemas/${name}.schema.json`);
  });
});

describe('errors', () => {
  it('every known row is there', () => {
    const counts = Object.entries<any>(errors.codes).map(([area, rows]) => [area, Object.keys(rows).length]);
    expect(Object.fromEntries(counts)).toStrictEqual({
      http: 9,
      spot: 43,
      margin: 69,
      futures: 45,
      earn: 20,
      broker: 6,
      copytrading: 57,
      'ws-classic': 8,
      'ws-gateway': 35,
      'pro-uta': 134,
      observed: 21,
    });
    expect(counts.reduce((sum, [, n]) => sum + Number(n), 0)).toBe(447);
  });
  it('every service and gateway has areas to search', () => {
    const searched = new Set(errors.search.flatMap((row: any) => row.services ?? []));
    expect(
      [...new Set([...endpoints.keys()].map(service))].filter((name) => !searched.has(name)),
    ).toStrictEqual([]);
    const gateways = errors.search.flatMap((row: any) => row.gateways ?? []);
    expect(gateways.sort()).toStrictEqual(Object.keys(limits.gateways).sort());
  });
  it('a common code is described where it says', () => {
    const lost = Object.entries<string>(errors.common).filter(([code, area]) => !errors.codes[area][code]);
    expect(lost).toStrictEqual([]);
  });
  it('every cure and meaning is a sentence', () => {
    const lines = collect(errors, ['cure', 'meaning']);
    expect(lines.filter((line) => !/^[A-Z].{5,119}\.$/.test(line))).toStrictEqual([]);
  });
  it('a code that can mean two things says how to tell', () => {
    expect(errors.codes.spot['400100'].variants.map((row: any) => row.class)).toContain('not-found');
    expect(errors.codes.futures['100001'].variants[0].when).toStrictEqual({ text: ['orderNotExist'] });
  });
});

describe('enums', () => {
  const sets = Object.entries<any>(enums.sets);
  it('every known set is there, no value twice', () => {
    expect(sets).toHaveLength(82);
    expect(
      sets.filter(([, { values }]) => new Set(values).size !== values.length).map(([name]) => name),
    ).toStrictEqual([]);
  });
  it('a name belongs to a value', () => {
    const lost = sets.flatMap(([name, set]) =>
      missing(Object.keys(set.names ?? {}), set.values.map(String)).map((v) => `${name} ${v}`),
    );
    expect(lost).toStrictEqual([]);
  });
  it('the fields that use a set exist', () => {
    const text = new Map<string, string>();
    for (const [id, { operation }] of endpoints)
      text.set(service(id), (text.get(service(id)) ?? '') + JSON.stringify(operation));
    const lost = sets.flatMap(([name, { usedBy }]) =>
      (usedBy ?? []).flatMap(({ field, services }: any) =>
        services
          .filter((s: string) => !s.startsWith('ws.') && !text.get(s)?.includes(`"${field}"`))
          .map((s: string) => `${name}: ${s} ${field}`),
      ),
    );
    expect(lost).toStrictEqual([]);
  });
});

describe('permissions', () => {
  it('every permission that an endpoint names is described', () => {
    const named = new Set([...endpoints.values()].map(({ operation }) => operation['x-api-permission']));
    expect(missing([...named], Object.keys(permissions.permissions))).toStrictEqual([]);
  });
  it('the nine of KuCoin, and which of them demand an IP list', () => {
    const lists = Object.entries<any>(permissions.permissions).map(([name, { ipList }]) => [name, ipList]);
    expect(Object.fromEntries(lists)).toStrictEqual({
      General: 'optional',
      Spot: 'optional',
      Margin: 'optional',
      Futures: 'optional',
      Earn: 'unknown',
      Withdrawal: 'required',
      FlexTransfers: 'required',
      LeadtradeFutures: 'unknown',
      Unified: 'unknown',
    });
  });
});

describe('rate limits', () => {
  it('every pool that an endpoint names is described', () => {
    const named = new Set([...endpoints.values()].map(({ operation }) => operation['x-api-rate-limit-pool']));
    expect(missing([...named], Object.keys(limits.pools))).toStrictEqual([]);
  });
  it('unified endpoints never draw on a classic pool', () => {
    const strays = [...endpoints].filter(
      ([id, { operation }]) =>
        id.startsWith('unified') &&
        !['UtaTrading', 'UtaManagement', 'Public', null].includes(operation['x-api-rate-limit-pool']),
    );
    expect(strays.map(([id]) => id)).toStrictEqual([]);
  });
  it('quotas rise with the level; what is unknown stays unknown', () => {
    for (const { quotas } of Object.values<any>(limits.pools)) {
      const known = quotas.filter((quota: number | null) => quota !== null);
      expect(known).toStrictEqual([...known].sort((a, b) => a - b));
    }
    expect(limits.pools.UtaTrading.quotas).toStrictEqual([300, ...Array<null>(12).fill(null)]);
    expect(limits.pools.Broker.quotas).toStrictEqual(Array<null>(13).fill(null));
  });
  it('pools and token endpoints that are referred to exist', () => {
    const pools = [
      ...Object.values<any>(limits.gateways).flatMap((gateway) => Object.values(gateway.pools ?? {})),
      ...Object.values<any>(limits.regions).flatMap((region) => region.pools),
    ];
    expect(missing(pools, Object.keys(limits.pools))).toStrictEqual([]);
    const tokens = Object.values<any>(limits.gateways).flatMap(({ token }) =>
      Object.values<string>(token ?? {}),
    );
    expect(missing(tokens, [...endpoints.keys()])).toStrictEqual([]);
  });
});

describe('order look-ups', () => {
  const rows = Object.entries<any>(orders.endpoints);
  const all = [...rows, ...Object.entries<any>(orders.operations)];
  it('70 endpoints and 14 operations', () => {
    expect(rows).toHaveLength(70);
    expect(Object.keys(orders.operations)).toHaveLength(14);
  });
  it('every id is an endpoint', () => {
    const ids = [
      ...Object.keys(orders.endpoints),
      ...Object.keys(orders.lookups),
      ...collect(orders, ['endpoint', 'twins', 'serverTime', 'lagging', 'prompt']),
      ...orders.outside.endpoints,
    ];
    expect(missing(ids, [...endpoints.keys()])).toStrictEqual([]);
  });
  it('every operation is one of the WebSocket API', () => {
    expect(missing(Object.keys(orders.operations), collect(documents, ['x-op']))).toStrictEqual([]);
  });
  it('every endpoint that writes orders is there', () => {
    const writes = [...endpoints].filter(
      ([id, { method }]) =>
        method !== 'GET' &&
        (/\.order\./.test(id) || /^copyTrading\..*Order/.test(id) || /^convert\..*Order$/.test(id)),
    );
    const known = [...Object.keys(orders.endpoints), ...orders.outside.endpoints];
    expect(
      missing(
        writes.map(([id]) => id),
        known,
      ),
    ).toStrictEqual([]);
    expect(writes.length).toBeGreaterThanOrEqual(70);
  });
  it('every look-up that a row names is described, for that id', () => {
    const lost = all.flatMap(([id, row]) =>
      row.lookups
        .filter(({ endpoint: to, by }: any) => !orders.lookups[to]?.by[by])
        .map(({ endpoint: to }: any) => `${id} → ${to}`),
    );
    expect(lost).toStrictEqual([]);
    const used = new Set(all.flatMap(([, row]) => row.lookups.map((to: any) => to.endpoint)));
    expect(Object.keys(orders.lookups).filter((id) => !used.has(id))).toStrictEqual([]);
  });
  it.each(Object.entries<any>(orders.lookups))('look-up %s: parameters and fields exist', (id, row) => {
    expect(missing([...Object.values<string>(row.by), ...row.needs], parameters(id))).toStrictEqual([]);
    const data = dataOf(endpoint(id));
    const fields = Object.keys(propertiesOf(row.answers === 'list' ? itemsOf(data) : data));
    const { open, cancelled } = row.state;
    expect(
      missing([row.order.orderId, row.order.clientOid, open?.field, cancelled?.field], fields),
    ).toStrictEqual([]);
    // What nobody knows is said in words, too.
    if (row.notFound === null) expect(row.gap).toBeTruthy();
  });
  it.each(rows)('%s: parameters and fields exist', (id, row) => {
    const known = endpoint(id);
    const list = row.clientOid?.list;
    const item = list === undefined ? undefined : list ? at(bodyOf(known), list) : bodyOf(known);
    const names = item ? Object.keys(propertiesOf(itemsOf(item))) : parameters(id);
    expect(missing([row.clientOid?.param, ...(row.expiry?.params ?? [])], names)).toStrictEqual([]);
    const data = dataOf(known);
    expect(missing(row.answer.fields ?? [], Object.keys(propertiesOf(data)))).toStrictEqual([]);
    if (row.batch && row.batch.rows !== null) expect(at(data, row.batch.rows)).toBeTruthy();
    for (const to of [...row.lookups, ...row.lists]) {
      expect(
        missing([...(to.needs ?? []), ...Object.keys(to.with ?? {}), to.byOrderId], parameters(to.endpoint)),
      ).toStrictEqual([]);
    }
    if (row.lookups.length === 0 && row.lists.length === 0) expect(row.gap).toBeTruthy();
  });
  it('what could act twice is never repeated', () => {
    const risky = all.filter(([, { kind }]) => /place|amend|partial/.test(kind));
    expect(risky.filter(([, { repeat }]) => repeat !== 'never').map(([id]) => id)).toStrictEqual([]);
  });
});

describe('streams', () => {
  const channels = Object.entries<any>(facts.streams.channels);
  const known: string[] = documents.flatMap((document) =>
    Object.entries<any>(document['operations'] ?? {})
      .filter(([key, { action }]) => action === 'receive' && document['channels'][key]['x-sdk-sub-service'])
      .map(([key]) => {
        const [gateway] = document['channels'][key]['x-sdk-sub-service'].split('_');
        return `ws.${gateway}.${key}`;
      }),
  );
  it('every channel is there', () => {
    expect(known).toHaveLength(55);
    expect(channels.map(([id]) => id).sort()).toStrictEqual(known.sort());
  });
  it('what is the account’s own is known by its ids, and can be filled', () => {
    const own = /\.(order(V1|V2|All)?|allOrder|stopOrders?|execution(Lite)?|balance|account|trade)$/;
    const lost = channels.filter(([id, { once, fills }]) => own.test(id) && !(once && fills));
    expect(lost.map(([id]) => id)).toStrictEqual([]);
  });
  it('only these prove a loss by their numbers', () => {
    expect(channels.filter(([, { sequence }]) => sequence?.contiguous).map(([id]) => id)).toStrictEqual([
      'ws.futures.orderbookIncrement',
      'ws.spot.orderbookIncrement',
      'ws.unified.obu',
    ]);
  });
  it('a pace is several times what KuCoin promises', () => {
    const promised = new Map<string, string>(
      documents.flatMap((document) =>
        Object.entries<any>(document['channels'] ?? {}).map(([key, channel]) => {
          const [gateway] = String(channel['x-sdk-sub-service']).split('_');
          return [`ws.${gateway}.${key}`, String(channel['x-push_frequency'])] as const;
        }),
      ),
    );
    const units: Readonly<Record<string, number>> = { ms: 1, s: 1000, min: 60_000 };
    const hasty = channels.filter(([id, { pace }]) => {
      const [, count, unit = ''] = /(\d+)(ms|s|min)\b/.exec(promised.get(id) ?? '') ?? [];
      return pace !== undefined && !(pace >= 5 * Number(count) * (units[unit] ?? Number.NaN));
    });
    expect(hasty.map(([id]) => [id, promised.get(id)])).toStrictEqual([]);
  });
});

describe('history lists', () => {
  const rows = Object.entries<any>(history.endpoints);
  it('all 98', () => {
    expect(rows).toHaveLength(98);
  });
  it.each(rows)('%s: parameters and fields exist', (id, row) => {
    const { paging, window } = row;
    const named = [
      paging.page,
      paging.cursor,
      paging.size.param,
      paging.size.max?.by,
      paging.direction?.param,
    ];
    const times = [window?.start, window?.end, ...Object.keys(window?.appliesWhen ?? {})];
    expect(missing([...named, ...times, ...(row.keyFromRequest ?? [])], parameters(id))).toStrictEqual([]);
    if (row.rows === null) return;
    const data = dataOf(endpoint(id));
    const items = itemsOf(at(data, row.rows));
    expect(items).toBeTruthy();
    const fields = Object.keys(propertiesOf(items));
    const own = [...(row.key ?? []), row.time?.field, window?.filters, ...Object.keys(row.notKey ?? {})];
    if (fields.length > 0) expect(missing(own, fields)).toStrictEqual([]);
    const from = paging.next?.from === 'rows' ? fields : Object.keys(propertiesOf(data));
    expect(missing([paging.next?.field], from)).toStrictEqual([]);
    expect(missing([paging.more], Object.keys(propertiesOf(data)))).toStrictEqual([]);
  });
  it('what is unknown is named', () => {
    const silent = rows.filter(
      ([, { key, retention, unknown }]) =>
        (key === null && !unknown.includes('row key')) ||
        (retention === null && !unknown.includes('retention')),
    );
    expect(silent.map(([id]) => id)).toStrictEqual([]);
  });
});
