import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { createFaultExchange, fastClock, faults, together } from '../support/fault-exchange/index.ts';
import type { ExchangeKey, FastClock, Fault, FaultExchange } from '../support/fault-exchange/index.ts';
import { outcome, rawClient } from '../support/raw-client.ts';
import type { Reply, Send, Sending } from '../support/raw-client.ts';

let clock: FastClock;
let exchange: FaultExchange;
let send: Send;
const start = async (options: object = {}): Promise<void> => {
  clock = fastClock(10);
  exchange = await createFaultExchange({ clock, ...options });
  send = rawClient(exchange, clock);
};
beforeEach(() => start());
afterEach(() => exchange.close());

const ORDERS = '/api/v1/hf/orders';
const order = (clientOid: string): object => ({
  clientOid,
  symbol: 'BTC-USDT',
  side: 'buy',
  type: 'limit',
  price: '100',
  size: '0.01',
});
const place = (clientOid: string, more: Sending = {}): Promise<Reply> =>
  send('POST', ORDERS, { body: order(clientOid), ...more });
const look = (clientOid: string): Promise<Reply> =>
  send('GET', `${ORDERS}/client-order/${clientOid}?symbol=BTC-USDT`);
const count = (clientOid: string): number => exchange.held(clientOid).length;
const ADD = 'spot.order.addOrder';

test('an order is booked, held, seen, refused a second time and cancelled', async () => {
  const placed = await place('a1');
  expect(placed).toMatchObject({ status: 200, code: '200000', data: { clientOid: 'a1' } });
  expect(placed.data.orderId).toMatch(/^[0-9a-f]{24}$/);
  expect(exchange.held('a1')).toMatchObject([{ orderId: placed.data.orderId, state: 'open', size: '0.01' }]);
  expect((await look('a1')).data).toMatchObject({
    id: placed.data.orderId,
    active: true,
    cancelExist: false,
  });
  expect(await place('a1')).toMatchObject({ status: 200, code: '102426' });
  const cancelled = await send('DELETE', `${ORDERS}/client-order/a1?symbol=BTC-USDT`);
  expect(cancelled).toMatchObject({ code: '200000', data: { clientOid: 'a1' } });
  expect(exchange.held('a1')).toMatchObject([{ state: 'cancelled', cancelled: '0.01' }]);
  expect((await look('a1')).data).toMatchObject({ active: false, cancelExist: true });
  expect(exchange.log.map(({ id, code, fault }) => [id, code, fault])).toEqual([
    [ADD, '200000', 'none'],
    ['spot.order.getOrderByClientOid', '200000', 'none'],
    [ADD, '102426', 'none'],
    ['spot.order.cancelOrderByClientOid', '200000', 'none'],
    ['spot.order.getOrderByClientOid', '200000', 'none'],
  ]);
  expect(JSON.stringify(exchange.log)).not.toContain(exchange.key.apiSecret);
});

describe('who may call', () => {
  test.each<[string, string, () => Sending]>([
    ['a wrong signature', '400005', () => ({ headers: { 'KC-API-SIGN': 'x' } })],
    ['a wrong passphrase', '400004', () => ({ headers: { 'KC-API-PASSPHRASE': 'x' } })],
    ['an unknown key', '400003', () => ({ headers: { 'KC-API-KEY': 'nobody' } })],
    ['5.1 s late', '400002', () => ({ timestamp: clock.now() - 5100 })],
    ['6 s early', '400002', () => ({ timestamp: clock.now() + 6000 })],
    ['no signature', '400001', () => ({ headers: { 'KC-API-SIGN': '' } })],
  ])('%s is refused with %s and books nothing', async (_, code, sending) => {
    const reply = await place('b1', sending());
    expect(reply).toMatchObject({ status: 200, code });
    expect(count('b1')).toBe(0);
  });

  test('signs the query as it is meant, not as it is sent', async () => {
    const reply = await send('GET', '/api/v1/hf/orders/active?symbol=BTC USDT@!');
    expect(reply).toMatchObject({ status: 200, code: '200000', data: [] });
  });

  test('a key of version 1 sends its passphrase bare', async () => {
    const key: ExchangeKey = { ...exchange.key, version: 1 };
    await exchange.close();
    await start({ keys: [key] });
    expect(await place('b2')).toMatchObject({ code: '200000' });
    expect(await place('b3', { key: { ...key, version: 3 } })).toMatchObject({ code: '400004' });
  });

  test('a key can end half-way, and come back', async () => {
    exchange.refuseKey(exchange.key.apiKey, '411100', 'The account is frozen.');
    expect(await place('b4')).toMatchObject({ code: '411100' });
    exchange.allowKey(exchange.key.apiKey);
    expect(await place('b4')).toMatchObject({ code: '200000' });
  });

  test.each([40_000, -40_000])('the exchange clock may be %i ms off', async (offset) => {
    exchange.setOffset(offset);
    expect(await place('b5')).toMatchObject({ code: '400002' });
    const before = clock.now();
    const { data: time } = await send('GET', '/api/v1/timestamp');
    expect(time).toBeGreaterThanOrEqual(before + offset);
    expect(time).toBeLessThanOrEqual(clock.now() + offset);
    expect(await place('b5', { timestamp: time })).toMatchObject({ code: '200000' });
    expect(count('b5')).toBe(1);
  });
});

describe('requests that are held back', () => {
  test('3 s: booked late, and answered', async () => {
    exchange.script.next(ADD, faults.held(3000));
    const sent = clock.now();
    expect(await place('c1')).toMatchObject({ code: '200000' });
    expect(exchange.held('c1')[0]?.bookedAt).toBeGreaterThanOrEqual(sent + 3000);
  });

  test('6 s: refused when it gets there', async () => {
    exchange.script.next(ADD, faults.held(6000));
    expect(await place('c2')).toMatchObject({ status: 200, code: '400002' });
    expect(count('c2')).toBe(0);
  });

  test('3 s behind a connection that was reset: nobody is told, yet it is booked', async () => {
    exchange.script.next(ADD, faults.held(3000, 'reset'));
    expect(await outcome(place('c3'))).toContain('ECONNRESET');
    expect(count('c3')).toBe(0);
    await exchange.settled();
    expect(count('c3')).toBe(1);
    expect(exchange.log[0]).toMatchObject({ code: '200000', answered: false });
  });

  test('6 s behind a connection that was reset: nothing', async () => {
    exchange.script.next(ADD, faults.held(6000, 'reset'));
    expect(await outcome(place('c4'))).toContain('ECONNRESET');
    await exchange.settled();
    expect(count('c4')).toBe(0);
    expect(exchange.log[0]).toMatchObject({ code: '400002' });
  });

  test('a client that gives up does not call its request back', async () => {
    exchange.script.next(ADD, faults.held(3000));
    expect(await outcome(place('c5', { patience: 150 }))).toBe('gave up');
    await exchange.settled();
    expect(count('c5')).toBe(1);
  });
});

describe('faults', () => {
  // What the client sees, and how many orders the exchange holds afterwards.
  const cases: readonly [Fault, RegExp, number][] = [
    [faults.none(), /^200 200000$/, 1],
    [faults.lost(), /ECONNRESET|hang up/, 1],
    [faults.lost('closed'), /hang up/, 1],
    [faults.dropped(), /ECONNRESET|hang up/, 0],
    [faults.dropped('closed'), /hang up/, 0],
    [faults.halfBody(), /^broke off after: \{"code/, 1],
    [faults.halfBodyStalled(), /^(gave up|broke off)/, 1],
    [faults.cutBody(), /^200 undefined$/, 1],
    [faults.stall(true), /^gave up$/, 1],
    [faults.stall(false), /^gave up$/, 0],
    [faults.error500(true), /^500 500000$/, 1],
    [faults.error500(false), /^500 500000$/, 0],
    [faults.badGateway(true), /^502 undefined$/, 1],
    [faults.badGateway(false), /^502 undefined$/, 0],
    [faults.gatewayTimeout(true), /^504 undefined$/, 1],
    [faults.rateLimited(2000), /^429 429000$/, 0],
    [faults.overloaded(), /^429 429000$/, 0],
    [faults.forbidden(), /^403 undefined$/, 0],
    [faults.blocked(), /^429 undefined$/, 0],
    [faults.blocked403(), /^403 undefined$/, 0],
    [faults.maintenance(), /^503 503000$/, 0],
    [faults.garbage(true), /^200 undefined$/, 1],
    [faults.garbage(false), /^200 undefined$/, 0],
    [faults.nullData(true), /^200 200000$/, 1],
    [faults.emptyBody(true), /^200 undefined$/, 1],
    [faults.refused('200004', 'Balance insufficient!'), /^200 200004$/, 0],
    [faults.slow(500), /^200 200000$/, 1],
    [together(faults.held(1000), faults.lost()), /ECONNRESET|hang up/, 1],
  ];
  test.each(cases.map(([fault, ...rest]) => [fault.name, fault, ...rest] as const))(
    '%s',
    async (_, fault, told, booked) => {
      exchange.script.next(ADD, fault);
      const patience = fault.delivery?.includes('stall') ? { patience: 200 } : {};
      expect(await outcome(place('d1', patience))).toMatch(told);
      await exchange.settled();
      expect(count('d1')).toBe(booked);
      // The fault is over with the request that met it.
      expect(await look('d1')).toMatchObject(booked === 1 ? { data: { clientOid: 'd1' } } : {});
    },
  );

  test('null data is success without what was asked for', async () => {
    exchange.script.next(ADD, faults.nullData(true));
    expect((await place('d2')).text).toBe('{"code":"200000","data":null}');
  });

  test('429 carries headers and lasts, an overload has none and does not', async () => {
    exchange.script.next(ADD, faults.overloaded(), faults.rateLimited(3000));
    expect((await place('d3')).headers).not.toHaveProperty('gw-ratelimit-reset');
    const { headers } = await place('d3');
    expect(headers).toMatchObject({ 'gw-ratelimit-limit': '4000', 'gw-ratelimit-remaining': '0' });
    expect(exchange.pools.refused).toBe(0);
    expect(await place('d3')).toMatchObject({ status: 429 });
    await clock.sleep(Number(headers['gw-ratelimit-reset']) + 1);
    expect(await place('d3')).toMatchObject({ code: '200000' });
    expect(count('d3')).toBe(1);
  });

  test('connections are refused while the listener is down', async () => {
    await exchange.refuseConnections('spot');
    expect(await outcome(place('d4'))).toContain('ECONNREFUSED');
    await exchange.acceptConnections('spot');
    expect(await place('d4')).toMatchObject({ code: '200000' });
    await exchange.refuseConnections('spot', 500);
    expect(await outcome(place('d5'))).toContain('ECONNREFUSED');
    await clock.sleep(1500);
    expect(await place('d5')).toMatchObject({ code: '200000' });
  });
});

describe('who sees what', () => {
  test('an order is invisible for as long as the script says', async () => {
    exchange.script.next(ADD, faults.booked({ invisibleMs: 2000 }));
    await place('e1');
    const unseen = await look('e1');
    expect(unseen.data?.clientOid).toBeUndefined();
    expect(await place('e1')).toMatchObject({ code: '102426' });
    clock.skip(2000);
    expect((await look('e1')).data).toMatchObject({ clientOid: 'e1' });
  });

  test('an order meets its fate when it is due', async () => {
    exchange.script.next(ADD, faults.booked({ fate: { becomes: 'filled', after: 3000 } }));
    await place('e2');
    expect((await look('e2')).data).toMatchObject({ active: true, dealSize: '0' });
    clock.skip(3000);
    expect((await look('e2')).data).toMatchObject({ active: false, cancelExist: false, dealSize: '0.01' });
    expect(exchange.held('e2')).toMatchObject([{ state: 'filled' }]);
  });

  test('what is cancelled in time meets no fate', async () => {
    exchange.setBooking({ fate: { becomes: 'filled', after: 3000 } });
    await place('e3');
    await send('DELETE', `${ORDERS}/client-order/e3?symbol=BTC-USDT`);
    clock.skip(3000);
    expect(exchange.held('e3')).toMatchObject([{ state: 'cancelled', filled: '0' }]);
  });

  test('a look-up may be blind or behind', async () => {
    exchange.setBooking({ fate: { becomes: 'cancelled' } });
    await place('e4');
    const LOOK = 'spot.order.getOrderByClientOid';
    exchange.script.next(LOOK, faults.unseen(), faults.stale(), faults.lost());
    expect((await look('e4')).data?.clientOid).toBeUndefined();
    expect((await look('e4')).data).toMatchObject({ active: true });
    expect(await outcome(look('e4'))).toMatch(/ECONNRESET|hang up/);
    expect((await look('e4')).data).toMatchObject({ active: false, cancelExist: true });
  });

  test('unknown orders are answered as chosen', async () => {
    const answers = [];
    for (const choice of [0, 1, 2]) {
      await exchange.close();
      await start({ choices: { 'spot.unknown': choice } });
      answers.push(await outcome(look('nobody')));
    }
    expect(answers).toEqual(['200 200000', '200 400100', '404 404']);
  });
});

describe('quota', () => {
  test('is counted truly, from the first request, and refused beyond', async () => {
    exchange.pools.set('Spot', { quota: 3, windowMs: 10_000 });
    expect(exchange.pools.stand('Spot', exchange.key.uid)).toMatchObject({ used: 0, reset: 0 });
    const left = [];
    for (const id of ['f1', 'f2', 'f3']) {
      const { headers } = await place(id);
      left.push(headers['gw-ratelimit-remaining']);
      expect(Number(headers['gw-ratelimit-reset'])).toBeLessThanOrEqual(10_000);
    }
    expect(left).toEqual(['2', '1', '0']);
    expect(await place('f4')).toMatchObject({ status: 429, code: '429000' });
    expect([exchange.pools.refused, count('f4')]).toEqual([1, 0]);
    clock.skip(10_000);
    expect(await place('f4')).toMatchObject({ code: '200000' });
  });

  test('public calls say nothing of it', async () => {
    expect((await send('GET', '/api/v1/timestamp')).headers).not.toHaveProperty('gw-ratelimit-limit');
  });
});

describe('scripts', () => {
  const ids = ['g1', 'g2', 'g3', 'g4', 'g5', 'g6', 'g7', 'g8'];
  const met = async (sequence: readonly string[]): Promise<Record<string, string>> => {
    await exchange.close();
    await start({ seed: 7 });
    exchange.script.plan('spot.order.*', 0.5, [
      faults.error500(true),
      faults.overloaded(),
      (chance) => faults.slow(chance.between(1, 50)),
    ]);
    await Promise.all(sequence.map((id) => outcome(place(id))));
    return Object.fromEntries(exchange.log.map(({ clientOids, fault }) => [clientOids[0], fault]));
  };

  test('a plan is the same in every run, however requests overtake each other', async () => {
    const first = await met(ids);
    expect(await met(ids.toReversed())).toEqual(first);
    expect(new Set(Object.values(first)).size).toBeGreaterThan(2);
  });

  test('may ask the request, and may be called off', async () => {
    const stop = exchange.script.always(({ clientOids }) => clientOids.includes('g2'), faults.forbidden());
    expect(await outcome(place('g1'))).toBe('200 200000');
    expect(await outcome(place('g2'))).toBe('403 undefined');
    stop();
    expect(await outcome(place('g2'))).toBe('200 200000');
    exchange.script.next('*', faults.forbidden());
    expect(exchange.script.waiting).toBe(1);
    exchange.script.clear();
    expect(await outcome(place('g3'))).toBe('200 200000');
  });

  test('the service may be closed, or only take cancels', async () => {
    await place('g4');
    exchange.setStatus('spot', 'cancelonly');
    expect((await send('GET', '/api/v1/status')).data).toEqual({ status: 'cancelonly', msg: '' });
    expect(await outcome(place('g5'))).toBe('200 200001');
    expect(await outcome(send('DELETE', `${ORDERS}?symbol=BTC-USDT`))).toBe('200 200000');
    exchange.setStatus('spot', 'close');
    expect(await outcome(place('g5'))).toBe('503 503000');
    const { data } = await send('GET', '/api/v1/status', { base: exchange.baseUrl.futures });
    expect(data.status).toBe('open');
  });
});

test('closing ends stalled calls and forgets those that were held back', async () => {
  exchange.script.next(ADD, faults.stall(true), faults.held(4000));
  const stalled = outcome(place('h1'));
  const held = outcome(place('h2'));
  while (exchange.log.length < 2) await clock.sleep(10);
  const settled = exchange.settled();
  await exchange.close();
  await settled;
  expect(await stalled).toMatch(/ECONNRESET|hang up/);
  expect(await held).toMatch(/ECONNRESET|hang up/);
  await clock.sleep(5000);
  expect(exchange.orders.map(({ clientOid }) => clientOid)).toEqual(['h1']);
});

test('in a storm the log and the books agree, and nothing stale is booked', async () => {
  exchange.script.plan(ADD, 0.9, [
    faults.lost(),
    faults.dropped('closed'),
    faults.error500(true),
    faults.badGateway(false),
    faults.garbage(true),
    faults.cutBody(),
    (chance) => faults.held(chance.between(0, 8000), chance.pick(['reset', 'closed'])),
    (chance) => together(faults.held(chance.between(0, 8000)), faults.halfBody()),
  ]);
  const ids = Array.from({ length: 200 }, (_, at) => `storm-${at}`);
  const told = await Promise.all(ids.map((id) => outcome(place(id))));
  await exchange.settled();
  expect(exchange.log).toHaveLength(ids.length);
  for (const { clientOids, booked, code, signedAt, processedAt } of exchange.log) {
    const [id = ''] = clientOids;
    expect(exchange.held(id).map(({ orderId }) => orderId)).toEqual(booked);
    const late = processedAt !== null && processedAt - (signedAt ?? 0) >= 5000;
    const wanted = late ? '400002' : '200000';
    expect(code).toBe(processedAt === null ? null : wanted);
    expect(booked).toHaveLength(code === '200000' ? 1 : 0);
  }
  // Both kinds of lie are among them: orders nobody was told of, and requests that came too late.
  const silent = ids.filter((id, at) => told[at] !== '200 200000' && count(id) === 1);
  expect(silent.length).toBeGreaterThan(0);
  expect(exchange.log.some(({ code }) => code === '400002')).toBe(true);
});
