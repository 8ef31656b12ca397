import { createSandbox } from '@kucoin-typed/sandbox';
import { fork } from 'node:child_process';
import { expect, it } from 'vitest';
import { createRandom } from '../../packages/sandbox/src/engine/random.ts';
import { createActor } from './chaos-actor.ts';
import { auditStream } from './chaos-audit.ts';
import type { Passed } from './chaos-client.ts';
import { trouble } from './chaos-faults.ts';
import { trueBook, trueHoldings, type Held } from './chaos-holdings.ts';
import { placeOf, STREAMS } from './chaos-streams.ts';
import { listenAt } from './ledger.ts';
import { pause, until } from './support.ts';

const minutes = Number(process.env['CHAOS_MINUTES'] ?? 2);
const seed = process.env['CHAOS_SEED'] ?? String(Date.now());
const MINUTE_MS = 60_000;
/** What a client's heap may grow by between its first minute and its end: what it remembers of events is bounded. */
const FLAT_BYTES = 6 * 1024 * 1024;
const REMEMBERED_BYTES = 64 * 1024 * 1024;
const EVENT_BYTES = 250;

/** What the client passed on of one stream. */
interface Told {
  readonly told: string[];
  readonly gaps: Extract<Passed, { type: 'gap' }>[];
  readyAt: number;
  readonly notices: Record<string, number>;
}

/**
 * Streams in a world where everything goes wrong, and their record at the end. `CHAOS_MINUTES=120 CHAOS_SEED=… ` runs it
 * for hours, or again.
 */
it(
  `streams stay whole for ${minutes} minutes of chaos, seed ${seed}`,
  { timeout: (minutes + 4) * MINUTE_MS },
  async () => {
    await using sandbox = await createSandbox({ seed });
    const random = createRandom(seed);
    const now = (): number => sandbox.exchange.clock.now();
    const heard = new Map(
      STREAMS.map((stream) => [stream.name, listenAt(sandbox, placeOf(stream, sandbox), stream.idOf)]),
    );
    const records = new Map(
      STREAMS.map(({ name }): [string, Told] => [
        name,
        { told: [], gaps: [], readyAt: Infinity, notices: {} },
      ]),
    );
    const heaps: number[] = [];
    const ends: string[] = [];
    const fills: string[] = [];
    let held: Held | undefined;
    let holdingAt = Infinity;
    let status: Extract<Passed, { type: 'status' }> | undefined;
    const [{ apiKey, apiSecret, apiPassphrase }] = sandbox.keys;
    const { baseUrl, socketUrl } = sandbox;
    const client = fork(
      new URL('chaos-client.ts', import.meta.url).pathname,
      [JSON.stringify({ apiKey, apiSecret, apiPassphrase, baseUrl, socketUrl, maxAge: 20_000 })],
      {
        serialization: 'advanced',
        execArgv: ['--conditions=@kucoin-typed/source'],
        stdio: ['ignore', 'inherit', 'inherit', 'ipc'],
      },
    );
    let isGone = false;
    client.on('exit', () => (isGone = true));
    client.on('message', (batch) => {
      for (const one of batch as Passed[]) {
        if (one.type === 'heap') heaps.push(one.bytes);
        else if (one.type === 'status') status = one;
        else if (one.type === 'holding') holdingAt = now();
        else if (one.type === 'fill') fills.push(one.id);
        else if (one.type === 'held') held = one.held;
        else {
          const record = records.get(one.name);
          if (!record) continue;
          if (one.type === 'message') record.told.push(one.id);
          else if (one.type === 'gap') record.gaps.push(one);
          else if (one.type === 'ready') record.readyAt = now();
          else if (one.type === 'end') ends.push(`${one.name}: ${one.error}`);
          else record.notices[one.what] = (record.notices[one.what] ?? 0) + 1;
        }
      }
    });
    const act = createActor(sandbox, 'BTC-USDT', random.stream('actor'));
    const acting = setInterval(act, 150);
    try {
      await until(
        () =>
          isGone ||
          (holdingAt < Infinity && [...records.values()].every(({ readyAt }) => readyAt < Infinity)),
        30_000,
      );
      expect(isGone).toBe(false);
      await pause(500);
      const start = now() + 100;
      const endAt = Date.now() + minutes * MINUTE_MS;
      setTimeout(() => client.send('heap'), Math.min(MINUTE_MS, (minutes * MINUTE_MS) / 2));
      const hits = await trouble(sandbox, random.stream('trouble'), () => Date.now() >= endAt || isGone);
      // All is well again: what was lost comes back, and what was missed is told.
      await until(() => {
        if (!isGone) client.send('status');
        return isGone || status?.whole;
      }, 90_000);
      await pause(1000);
      const end = now();
      await pause(8000);
      clearInterval(acting);
      // Books and holdings are those of the exchange, at the same moment.
      const wrong = new Map([['account', 'never told']]);
      await until(() => {
        if (held) {
          for (const { name, symbol, depth, state, sequence, levels } of held.books) {
            const truth = trueBook(sandbox, symbol, depth);
            if (sequence === truth.sequence && levels === truth.levels) wrong.delete(name);
            else wrong.set(name, `${state} at ${sequence}, not ${truth.sequence}`);
          }
          const { orders, balances } = trueHoldings(sandbox);
          if (JSON.stringify([orders, balances]) === JSON.stringify([held.orders, held.balances]))
            wrong.delete('account');
          else
            wrong.set('account', JSON.stringify([held.state, held.orders, orders, held.balances, balances]));
        }
        if (!isGone && wrong.size > 0) client.send('held');
        return isGone || wrong.size === 0;
      }, 20_000).catch(() => {});
      expect(Object.fromEntries(wrong)).toStrictEqual({});
      console.table(held?.books.map(({ name, state, resyncs }) => ({ name, state, resyncs })));
      // Every fill since then was told, once.
      const all = sandbox.expect().fills.map((fill) => ({ ...fill, id: `${fill.tradeId} ${fill.orderId}` }));
      const owedFills = all.filter(({ at }) => at > holdingAt).map(({ id }) => id);
      expect(new Set(fills).size).toBe(fills.length);
      expect(owedFills.filter((id) => !fills.includes(id))).toStrictEqual([]);
      expect(fills.filter((id) => all.every((one) => one.id !== id))).toStrictEqual([]);
      expect(owedFills.length).toBeGreaterThan(0);
      client.send('heap');
      await until(() => heaps.length === 2);
      expect(ends).toStrictEqual([]);
      const faults = STREAMS.flatMap(({ name, kind }) => {
        const { told = [], gaps = [], readyAt = 0 } = records.get(name) ?? {};
        const sent = heard.get(name)?.sent ?? [];
        const from = Math.max(start, readyAt + 500);
        const owed = (at: number): boolean => at > from && at <= end;
        return auditStream({ kind, sent, told, gaps, owed }).map((fault) => `${name}: ${fault}`);
      });
      const counts = STREAMS.map(({ name }) => {
        const { told = [], gaps = [], notices } = records.get(name) ?? {};
        const rows = gaps.reduce((sum, { ids }) => sum + ids.length, 0);
        const complete = gaps.filter(({ gap }) => gap.complete).length;
        return {
          name,
          sent: heard.get(name)?.sent.length,
          told: told.length,
          gaps: gaps.length,
          complete,
          rows,
          ...notices,
        };
      });
      console.table(counts);
      const reasons = new Set(
        [...records].flatMap(([name, { gaps }]) =>
          gaps.flatMap(({ gap: { missing } }) =>
            missing === undefined ? [] : [`${name}: ${missing.replace(/[\d-]+( to |:|\.)/g, '… ')}`],
          ),
        ),
      );
      console.log([...reasons].join('\n'));
      console.log(
        `seed ${seed}; faults: ${JSON.stringify(hits)}; heap: ${heaps.map((bytes) => `${Math.round(bytes / 1024)} KiB`).join(', ')}`,
      );
      expect(faults.slice(0, 20)).toStrictEqual([]);
      expect(counts.every(({ told }) => told > 0)).toBe(true);
      const events = counts.reduce((sum, { told }) => sum + told, 0);
      const [early = 0, late = 0] = heaps;
      expect(late - early).toBeLessThan(FLAT_BYTES + Math.min(REMEMBERED_BYTES, events * EVENT_BYTES));
    } finally {
      clearInterval(acting);
      if (!isGone) client.send('end');
      await until(() => isGone, 5000).catch(() => client.kill('SIGKILL'));
      for (const { stop } of heard.values()) stop();
    }
  },
);
