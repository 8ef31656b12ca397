import { ComplaintsError, pointer, type Complaint } from './complaint.ts';
import type { Json } from './json.ts';
import type { Endpoint, FindData, Model, Operation, OrderData, Params } from './model.ts';

const FILE = 'specs/order-lookup.json';

/**
 * Gives endpoints that place, change, cancel or find orders what specs/order-lookup.json says of them, and makes
 * their parameters and results what the client makes of them: a client order id may be left out and always comes
 * back, each row of a batch has a verdict, and what a look-up cannot tell may be absent.
 * @throws {ComplaintsError} where the facts name what the specs do not have.
 */
export const withOrders = (model: Model, facts: Json | undefined): Model => {
  if (!facts) return model;
  const complaints: Complaint[] = [];
  const endpoints = new Map(
    model.services.flatMap(({ groups }) => groups.flatMap((group) => group.endpoints)).map((e) => [e.id, e]),
  );
  const complain = (message: string, ...at: string[]): void => {
    complaints.push({ file: FILE, pointer: pointer(...at), message });
  };
  for (const id of Object.keys(facts.lookups)) {
    if (!endpoints.has(id)) complain('is no endpoint of the specs', 'lookups', id);
  }
  for (const [id, { lookups }] of Object.entries<Json>(facts.endpoints)) {
    if (!endpoints.has(id)) complain('is no endpoint of the specs', 'endpoints', id);
    for (const { endpoint } of lookups) {
      if (!facts.lookups[endpoint])
        complain(`${endpoint} is not among the lookups`, 'endpoints', id, 'lookups');
    }
  }

  const enrich = (e: Endpoint): Endpoint => {
    const finds = facts.lookups[e.id] ? toFinds(facts.lookups[e.id]) : undefined;
    const fact: Json | undefined = facts.endpoints[e.id];
    if (!fact) return finds ? { ...e, finds } : e;
    const order = toOrder(fact);
    const where = ['endpoints', e.id, 'clientOid'];
    if (order.clientOid && !hasParam(e.params, order.clientOid)) {
      complain(`the endpoint has no parameter ${order.clientOid.param}`, ...where);
      return e;
    }
    return {
      ...e,
      finds,
      order,
      params: loosened(e.params, order),
      result: completed(e.result, order, fact),
    };
  };
  const services = model.services.map((service) => ({
    ...service,
    groups: service.groups.map((group) => ({
      ...group,
      endpoints: group.endpoints.map(enrich),
      operations: group.operations.map((one) => likeItsTwin(one, facts.endpoints[one.endpoint])),
    })),
  }));
  if (complaints.length > 0) throw new ComplaintsError('specs', complaints);
  return { ...model, services };
};

/** An operation takes and gives what its endpoint does: the client fills in and looks up the same. */
const likeItsTwin = (operation: Operation, fact: Json | undefined): Operation => {
  const { args, reply } = operation;
  if (!fact || !args) return operation;
  const order = toOrder(fact);
  const params = { schema: args, query: [], path: [], hasBody: true };
  if (order.clientOid && !hasParam(params, order.clientOid)) return operation;
  return {
    ...operation,
    args: loosened(params, order)?.schema ?? args,
    reply: reply && completed(reply, order, fact),
  };
};

const toOrder = (fact: Json): OrderData => {
  const { kind, clientOid, batch, changesOrderId, answer } = fact;
  const list: string | undefined = clientOid?.in === 'item' ? clientOid.list : undefined;
  const reports = batch?.reports === 'items' && list !== undefined;
  return {
    kind,
    clientOid: clientOid
      ? { param: clientOid.param, isNew: clientOid.names === 'new' || undefined, list }
      : undefined,
    orderIds: batch?.orderIds ?? undefined,
    // A cancellation answers something, although a look-up may be able to tell none of it.
    answer: answer.from ?? (kind === 'cancel' && answer.fields?.length > 0 ? {} : undefined),
    batch: reports
      ? {
          rows: batch.rows,
          success: [batch.success.field, batch.success.value],
          assumed: batch.assumed,
          reason: batch.reason,
        }
      : undefined,
    lookups: idsOf(fact.lookups.filter(({ sure }: Json) => sure !== false)),
    guesses: idsOf(fact.lookups.filter(({ sure }: Json) => sure === false)),
    changesOrderId: changesOrderId || undefined,
  };
};

const idsOf = (lookups: readonly Json[]): string[] => [
  ...new Set<string>(lookups.map(({ endpoint }) => endpoint)),
];

/** Only what is known for certain is used: an answer that can mean something else is no proof. */
const toFinds = (fact: Json): FindData => {
  const sees: Json[] = fact.sees;
  const shortest = (one: Json): number => {
    const closed = Object.entries(one).filter(([state]) => !['open', 'when', 'by'].includes(state));
    return Math.min(...closed.map(([, ms]) => (typeof ms === 'number' ? ms : 0)));
  };
  const conditional = sees.filter(({ when }) => when);
  const plain = sees.find(({ when }) => !when);
  return {
    by: fact.by,
    needs: fact.needs.length > 0 ? fact.needs : undefined,
    orderId: fact.order.orderId,
    clientOid: fact.order.clientOid,
    created: [fact.created.field, fact.created.unit === 'ns' ? 1e6 : 1],
    open: [fact.state.open.field, fact.state.open.values],
    goesOn: fact.state.goesOn ? [fact.state.goesOn.field, fact.state.goesOn.values] : undefined,
    closedFor: plain && shortest(plain) > 0 ? shortest(plain) : undefined,
    closedWhen:
      conditional.length > 0
        ? conditional.map((one) => [one.when, one.by ?? null, shortest(one)] as const)
        : undefined,
    seesOpen: sees.every(({ open }) => open === 'always') || undefined,
    notFound: (fact.notFound ?? [])
      .filter(({ alsoMeans, text }: Json) => !alsoMeans || text)
      .map(({ code, status, text, data }: Json) => ({
        code,
        status: status ?? undefined,
        text: text ?? undefined,
        isNull: data === null || undefined,
      })),
    lag: fact.seenInvisibleMs ?? undefined,
  };
};

const itemsOf = (schema: Json, list: string): Json | undefined =>
  list === '' ? schema.items : schema.properties?.[list]?.items;

const hasParam = (params: Params | null, { param, list }: NonNullable<OrderData['clientOid']>): boolean => {
  if (!params) return false;
  const schema = list === undefined ? params.schema : itemsOf(params.schema, list);
  return schema?.properties?.[param] !== undefined;
};

/** The client makes a client order id up where the caller leaves it out. */
const loosened = (params: Params | null, { clientOid }: OrderData): Params | null => {
  if (!params || !clientOid?.isNew) return params;
  const { param, list } = clientOid;
  const loosen = (schema: Json): Json => {
    const field = schema.properties[param];
    const description = [field.description, 'The client makes one up where it is left out.']
      .filter(Boolean)
      .join(' ');
    return {
      ...schema,
      properties: { ...schema.properties, [param]: { ...field, description } },
      required: schema.required?.filter((name: string) => name !== param),
    };
  };
  const { schema } = params;
  if (list === undefined) return { ...params, schema: loosen(schema) };
  if (list === '') return { ...params, schema: { ...schema, items: loosen(schema.items) } };
  const field = schema.properties[list];
  const properties = { ...schema.properties, [list]: { ...field, items: loosen(field.items) } };
  return { ...params, schema: { ...schema, properties } };
};

const VERDICT = {
  type: 'string',
  enum: ['accepted', 'rejected', 'unknown'],
  description: 'What became of this order, as the client knows: unknown where the answer was lost for good.',
};
const CLIENT_OID = {
  type: 'string',
  description: 'Your own id for the order, or the one that the client made up.',
};

/** What comes back from the client, by an answer or by a look-up. */
const completed = (result: Json, { kind, clientOid, answer, batch }: OrderData, fact: Json): Json => {
  if (batch) return atPath(result, batch.rows, (rows) => ({ ...rows, items: rowOf(rows.items, clientOid) }));
  if (kind === 'test' || !result.properties) return withId(result, clientOid);
  const told = new Set(Object.keys(answer ?? {}));
  const loose = fact.lookups.length > 0 && answer !== undefined;
  return withId(
    { ...result, required: result.required?.filter((name: string) => !loose || told.has(name)) },
    clientOid,
  );
};

/** The client order id comes back, whether KuCoin repeats it or not. */
const withId = (result: Json, clientOid: OrderData['clientOid']): Json => {
  if (!clientOid?.isNew || clientOid.list !== undefined || !result.properties) return result;
  const { param } = clientOid;
  return {
    ...result,
    properties: { ...result.properties, [param]: result.properties[param] ?? CLIENT_OID },
    required: [...new Set([...(result.required ?? []), param])],
  };
};

/** What failed or is unknown has no more than its verdict and the id of its order. */
const rowOf = (row: Json, clientOid: OrderData['clientOid']): Json => {
  const { param = 'clientOid', isNew } = clientOid ?? {};
  return {
    ...row,
    properties: { ...row.properties, [param]: row.properties?.[param] ?? CLIENT_OID, verdict: VERDICT },
    required: isNew ? [param, 'verdict'] : ['verdict'],
  };
};

const atPath = (schema: Json, path: string, change: (at: Json) => Json): Json => {
  if (path === '') return change(schema);
  const [name = '', ...rest] = path.split('.');
  const inner = atPath(schema.properties[name], rest.join('.'), change);
  return { ...schema, properties: { ...schema.properties, [name]: inner } };
};
