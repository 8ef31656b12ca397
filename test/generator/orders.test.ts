import { ComplaintsError } from '@kucoin-typed/generator';
import { describe, expect, it } from 'vitest';
import { withOrders } from '../../generator/src/order-model.ts';
import type { Endpoint, Model } from '../../generator/src/model.ts';

const text = { type: 'string' };
const endpoint = (id: string, over: Partial<Endpoint>): Endpoint =>
  ({
    id,
    name: id.split('.').at(-1),
    params: null,
    result: { type: 'object' },
    exact: [],
    ...over,
  }) as Endpoint;
const modelOf = (...endpoints: Endpoint[]): Model =>
  ({
    services: [{ name: 'box', groups: [{ name: 'order', endpoints, operations: [] }] }],
    regions: {},
    tables: {},
  }) as unknown as Model;

const place = endpoint('box.order.place', {
  params: {
    schema: { type: 'object', properties: { oid: text, size: text }, required: ['oid', 'size'] },
    query: [], path: [], hasBody: true,
  },
  result: { type: 'object', properties: { orderId: text, fee: text }, required: ['orderId', 'fee'] },
}); // prettier-ignore
const placeMany = endpoint('box.order.placeMany', {
  params: {
    schema: { type: 'array', items: { type: 'object', properties: { oid: text }, required: ['oid'] } },
    query: [], path: [], hasBody: true,
  },
  result: { type: 'array', items: { type: 'object', properties: { orderId: text, ok: text }, required: ['orderId', 'ok'] } },
}); // prettier-ignore
const find = endpoint('box.order.find', {});

const oid = { param: 'oid', in: 'body', names: 'new' };
const facts = (over: object = {}): any => ({
  lookups: {
    'box.order.find': {
      by: { clientOid: 'oid' }, needs: ['symbol'], order: { orderId: 'id', clientOid: 'oid' },
      created: { field: 'at', unit: 'ns' }, state: { open: { field: 'active', values: [true] } },
      sees: [{ open: 'always', cancelled: 2000, filled: 9000 }], seenInvisibleMs: 245,
      notFound: [
        { status: 200, code: '1', text: null, data: null },
        { status: null, code: '2', text: ['not', 'there'], alsoMeans: 'A parameter is wrong.' },
        { status: null, code: '3', text: null, alsoMeans: 'A parameter is missing.' },
      ],
    },
  },
  endpoints: {
    'box.order.place': {
      kind: 'place', clientOid: oid, answer: { fields: ['orderId', 'fee'], from: { orderId: 'id' } },
      changesOrderId: false, lookups: [{ endpoint: 'box.order.find', by: 'clientOid' }],
    },
    'box.order.placeMany': {
      kind: 'batch-place', clientOid: { ...oid, in: 'item', list: '' }, answer: { fields: null },
      batch: { reports: 'items', rows: '', success: { field: 'ok', value: 'yes' }, reason: 'why' },
      changesOrderId: false, lookups: [{ endpoint: 'box.order.find', by: 'clientOid', sure: false }],
    },
  },
  ...over,
}); // prettier-ignore

const model = withOrders(modelOf(place, placeMany, find), facts());
const [placed, many, found] = (model.services[0]?.groups[0]?.endpoints ?? []) as [
  Endpoint,
  Endpoint,
  Endpoint,
];

describe('endpoints of orders', () => {
  it('may be called without a client order id, and always tell it', () => {
    expect(placed.params?.schema).toMatchObject({ required: ['size'] });
    expect(placed.params?.schema['properties'].oid.description).toMatch(/makes one up/);
    // What a look-up cannot tell may be absent.
    expect(placed.result).toMatchObject({ properties: { oid: {} }, required: ['orderId', 'oid'] });
  });

  it('know how to find out what became of one', () => {
    expect(placed.order).toMatchObject({ kind: 'place', clientOid: { param: 'oid', isNew: true } });
    expect(placed.order).toMatchObject({ lookups: ['box.order.find'], guesses: [] });
    expect(many.order).toMatchObject({ lookups: [], guesses: ['box.order.find'] });
  });

  it('give each row of a batch a verdict', () => {
    expect(many.result['items']).toMatchObject({ required: ['oid', 'verdict'] });
    expect(many.result['items'].properties.verdict.enum).toStrictEqual(['accepted', 'rejected', 'unknown']);
    expect(many.params?.schema['items'].required).toStrictEqual([]);
    expect(many.order?.batch).toMatchObject({ rows: '', success: ['ok', 'yes'], reason: 'why' });
  });
});

describe('look-ups', () => {
  it('say how long they see closed orders, and which answers are proof', () => {
    expect(found.finds).toMatchObject({ created: ['at', 1e6], closedFor: 2000, seesOpen: true, lag: 245 });
    // One number can mean two things: without words that tell them apart it proves nothing.
    expect(found.finds?.['notFound']).toStrictEqual([
      { code: '1', status: 200, text: undefined, isNull: true },
      { code: '2', status: undefined, text: ['not', 'there'], isNull: undefined },
    ]);
  });
});

it('facts that name what the specs do not have are complaints, all at once', () => {
  const broken = facts();
  broken.endpoints['box.order.gone'] = { ...broken.endpoints['box.order.place'] };
  broken.endpoints['box.order.place'].clientOid = { ...oid, param: 'id' };
  broken.endpoints['box.order.placeMany'].lookups = [{ endpoint: 'box.order.place', by: 'clientOid' }];
  const complain = (): unknown => withOrders(modelOf(place, placeMany, find), broken);
  expect(complain).toThrow(ComplaintsError);
  for (const said of [/gone.*is no endpoint/, /placeMany.*not among the lookups/, /place.*no parameter id/]) {
    expect(complain).toThrow(said);
  }
});
