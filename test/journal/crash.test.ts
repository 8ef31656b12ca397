import { Kucoin } from 'kucoin-typed';
import { fileJournal } from 'kucoin-typed/journal';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect, it } from 'vitest';
import {
  createFaultExchange,
  fastClock,
  faults,
  type ExchangeKey,
  type FaultExchange,
} from '../support/fault-exchange/index.ts';

export interface BotOptions {
  readonly key: ExchangeKey;
  readonly baseUrl: FaultExchange['baseUrl'];
  readonly file: string;
  readonly round: number;
  /** The exchange's time at the machine's time `anchor`. */
  readonly start: number;
  readonly anchor: number;
  readonly factor: number;
}

const FACTOR = 4;
const ROUNDS = 8;

/** Lets a bot trade for a random while, and kills it in whatever it does. Returns what it had been told by then. */
const runAndKill = async (options: BotOptions): Promise<ReadonlyMap<string, string>> => {
  const bot = spawn(
    process.execPath,
    ['--conditions=@kucoin-typed/source', path.join(import.meta.dirname, 'bot.ts'), JSON.stringify(options)],
    { stdio: ['ignore', 'pipe', 'inherit'] },
  );
  let output = '';
  bot.stdout.setEncoding('utf8').on('data', (text: string) => (output += text));
  const gone = once(bot, 'close');
  while (!output.startsWith('up')) await once(bot.stdout, 'data');
  await new Promise((resolve) => setTimeout(resolve, 30 + Math.random() * 600));
  bot.kill('SIGKILL');
  await gone;
  // A line that the kill cut off says nothing.
  const lines = output.slice(0, output.lastIndexOf('\n')).split('\n').slice(1);
  return new Map(lines.map((line) => line.split(' ') as [string, string]));
};

it('a bot that is killed again and again loses sight of no order', { timeout: 60_000 }, async () => {
  const file = path.join(mkdtempSync(path.join(tmpdir(), 'kucoin-typed-crash-')), 'orders.jsonl');
  const clock = fastClock(FACTOR);
  await using exchange = await createFaultExchange({ clock });
  const { key, baseUrl } = exchange;
  exchange.setBooking({ invisibleMs: 200 });
  exchange.script.plan('spot.order.addOrder', 0.4, [
    faults.lost(), faults.dropped(), faults.slow(200), faults.overloaded(), faults.held(1500, 'reset'), faults.error500(true),
    faults.stall(true), faults.held(6500),
  ]); // prettier-ignore

  const told = new Map<string, string>();
  const clientOids = new Map<string, string>();
  const recorded = new Map<string, string>();
  const note = async (): Promise<void> => {
    for await (const entry of fileJournal(file).read()) {
      if (entry.type === 'intent') clientOids.set(entry.id, entry.pending.items[0]?.clientOid ?? '');
      else if (entry.type === 'outcome') recorded.set(clientOids.get(entry.id) ?? '', entry.outcome);
    }
  };
  for (let round = 0; round < ROUNDS; round++) {
    const [start, anchor] = [clock.now(), Date.now()];
    const options: BotOptions = { key, baseUrl, file, round, start, anchor, factor: FACTOR };
    for (const [clientOid, outcome] of await runAndKill(options)) told.set(clientOid, outcome);
    // Later rounds may compact away what is settled.
    await note();
  }

  const { apiKey, apiSecret, apiPassphrase } = key;
  const journal = fileJournal(file, { compactAt: Infinity });
  const kucoin = new Kucoin({ apiKey, apiSecret, apiPassphrase, baseUrl, journal, clock: { source: clock } });
  const pending = await kucoin.resolvePending();
  await exchange.settled();
  await kucoin.close();

  // The journal knows whatever the exchange holds.
  await note();
  const known = new Set(clientOids.values());
  const resolved = new Set(pending.flatMap(({ orders }) => orders.map(({ clientOid }) => clientOid)));
  const ordered = exchange.orders.map(({ clientOid }) => clientOid ?? '');
  expect(ordered.length).toBeGreaterThan(ROUNDS);
  expect(ordered.filter((oid) => !known.has(oid))).toStrictEqual([]);

  // No verdict is wrong, neither the journal's, nor what the bot was told.
  expect(pending.length).toBeGreaterThan(ROUNDS);
  const wrong = pending.filter(({ verdict, orders: [order] }) => {
    const held = exchange.held(order?.clientOid ?? '');
    return verdict === 'unknown' || held.length > 1 || order?.orderId !== held[0]?.orderId ||
      (verdict === 'accepted') !== (held.length === 1); // prettier-ignore
  });
  expect(wrong).toStrictEqual([]);
  for (const [oid, outcome] of recorded) {
    expect([oid, outcome, exchange.held(oid).length]).toStrictEqual([
      oid,
      outcome,
      outcome === 'accepted' ? 1 : 0,
    ]);
  }
  for (const [oid, outcome] of told) {
    const held = exchange.held(oid).map(({ orderId }) => orderId);
    if (outcome !== 'unknown')
      expect([oid, ...held]).toStrictEqual(/^[0-9a-f]{24}$/.test(outcome) ? [oid, outcome] : [oid]);
  }
  console.log(
    `${ordered.length} orders held, ${told.size} told, ${resolved.size} resolved, ${known.size} in the journal`,
  );
  expect(await kucoin.resolvePending()).toStrictEqual([]);
  await journal.close();
});
