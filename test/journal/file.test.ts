import { stringify } from 'kucoin-typed';
import { fileJournal, type FileJournal, type JournalDamage, type JournalEntry } from 'kucoin-typed/journal';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import {
  existsSync,
  mkdtempSync,
  readFileSync,
  statSync,
  symlinkSync,
  unlinkSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { describe, expect, it } from 'vitest';

const folder = mkdtempSync(path.join(tmpdir(), 'kucoin-typed-journal-'));
let files = 0;
const newFile = (): string => path.join(folder, `${++files}.jsonl`);

const intent = (id: string, at = 1): JournalEntry => ({
  type: 'intent',
  id,
  at,
  pending: {
    version: 1,
    endpoint: 'spot.order.addOrder',
    stamp: at,
    items: [{ clientOid: `oid-${id}`, needs: { symbol: 'BTC-USDT' } }],
    generated: true,
  },
  params: { symbol: 'BTC-USDT', type: 'limit', note: 'a "quoted" {"type":"intent"} text\u2028\n' },
});
const outcome = (id: string, at = 1): JournalEntry => ({
  type: 'outcome',
  id,
  at,
  outcome: 'accepted',
  orderIds: [`order-${id}`],
});
const readAll = async (journal: FileJournal) => {
  const entries: (JournalEntry | JournalDamage)[] = [];
  for await (const entry of journal.read()) entries.push(entry);
  return entries;
};
const idsOf = async (journal: FileJournal) => (await readAll(journal)).map(({ id }) => id);

describe('fileJournal', () => {
  it('keeps entries in their order, for its owner alone, and makes the folder', async () => {
    const file = path.join(folder, 'a/b/orders.jsonl');
    const journal = fileJournal(file);
    expect(await readAll(journal)).toStrictEqual([]);
    expect(existsSync(file)).toBe(false);
    const entries = Array.from({ length: 100 }, (_, i) => (i % 2 ? outcome(`${i - 1}`) : intent(`${i}`)));
    await Promise.all(entries.map((entry) => journal.append(entry)));
    expect(statSync(file).mode & 0o777).toBe(0o600);
    expect(await readAll(journal)).toStrictEqual(entries);
    await journal.close();
    await expect(journal.append(intent('late'))).rejects.toThrow('closed');
    expect(await readAll(fileJournal(file))).toStrictEqual(entries);
  });

  it('is on the disk when append resolves', async () => {
    const file = newFile();
    const journal = fileJournal(file);
    for (const id of ['1', '2', '3']) {
      await journal.append(intent(id));
      expect(readFileSync(file, 'utf8')).toContain(`"id":"${id}"`);
    }
    await journal.close();
  });

  it('keeps every digit', async () => {
    const journal = fileJournal(newFile());
    const entry = { ...intent('1'), params: { orderId: 90071992547409931234n, size: 1e-7 } } as JournalEntry;
    await journal.append(entry);
    expect(await readAll(journal)).toStrictEqual([entry]);
    await journal.close();
  });

  it('refuses what JSON cannot say, and goes on', async () => {
    const journal = fileJournal(newFile());
    const wrong = { ...intent('1'), params: { price: Number.NaN } } as JournalEntry;
    await expect(journal.append(wrong)).rejects.toThrow(RangeError);
    await journal.append(intent('2'));
    expect(await idsOf(journal)).toStrictEqual(['2']);
    await journal.close();
  });

  it('loses nothing but the line that a crash cut off, wherever it was cut', async () => {
    const whole = `${stringify(intent('1'))}\n${stringify(outcome('1'))}\n`;
    const last = `${stringify(intent('cut'))}\n`;
    const file = newFile();
    for (let cut = 0; cut < last.length; cut += 3) {
      writeFileSync(file, whole + last.slice(0, cut));
      const before = await idsOf(fileJournal(file));
      expect(before).toStrictEqual(['1', '1']);
      const journal = fileJournal(file);
      await journal.append(intent('2'));
      await journal.append(outcome('2'));
      expect(await idsOf(journal)).toStrictEqual(['1', '1', '2', '2']);
      await journal.compact();
      expect(await idsOf(journal)).toStrictEqual(['1', '1', '2', '2']);
      await journal.close();
    }
  });

  it('reads what was written behind a line that was cut off unseen', async () => {
    const file = newFile();
    writeFileSync(file, `${stringify(intent('cut')).slice(0, 150)}${stringify(intent('1'))}\n`);
    expect(await readAll(fileJournal(file))).toStrictEqual([intent('1')]);
  });

  it('says where it is damaged, reads the rest, and keeps the place when it is compacted', async () => {
    const file = newFile();
    const lines = [intent('1'), intent('2'), intent('3')].map((entry) => stringify(entry));
    lines[1] = `${lines[1]?.slice(0, 60)}\0\0\0${lines[1]?.slice(63)}`;
    writeFileSync(file, `${lines.join('\n')}\n`);
    const journal = fileJournal(file);
    expect((await readAll(journal)).map(({ type, id }) => [type, id])).toStrictEqual([
      ['intent', '1'],
      ['damage', 'line 2'],
      ['intent', '3'],
    ]);
    await journal.compact();
    expect((await idsOf(journal)).toSorted()).toStrictEqual(['1', '3', 'line 1']);
    expect(readFileSync(file, 'utf8')).toContain(lines[1]);
    await journal.close();
  });

  it('says that it cannot write, and works again when it can', async () => {
    const file = path.join(newFile(), 'orders.jsonl');
    writeFileSync(path.dirname(file), 'a file where the folder should be');
    const journal = fileJournal(file);
    await expect(journal.append(intent('1'))).rejects.toThrow(/EEXIST|ENOTDIR/);
    unlinkSync(path.dirname(file));
    await journal.append(intent('2'));
    // Where the system has a disk that is always full.
    if (existsSync('/dev/full')) {
      unlinkSync(file);
      symlinkSync('/dev/full', file);
      const both = await Promise.allSettled([journal.append(intent('3')), journal.append(intent('4'))]);
      expect(both.map(({ status }) => status)).toStrictEqual(['rejected', 'rejected']);
      unlinkSync(file);
    }
    await journal.append(intent('5'));
    expect((await idsOf(journal)).at(-1)).toBe('5');
    await journal.close();
  });

  it('goes on in the file that is there, when somebody moved or removed it', async () => {
    const file = newFile();
    const journal = fileJournal(file);
    await journal.append(intent('1'));
    unlinkSync(file);
    await journal.append(intent('2'));
    expect(await idsOf(fileJournal(file))).toStrictEqual(['2']);
    await journal.close();
  });
});

describe('compaction', () => {
  const HOUR = 3_600_000;

  it('drops what is settled, and keeps what is open, young, or needed to tell orders apart', async () => {
    const file = newFile();
    const journal = fileJournal(file);
    const reused = { ...intent('open-again', 2), pending: (intent('shared') as any).pending } as JournalEntry;
    const entries = [
      intent('old'), outcome('old'), intent('open'), intent('shared'), outcome('shared'), reused,
      intent('unknown'), { ...outcome('unknown'), outcome: 'unknown' } as JournalEntry,
      intent('again'), outcome('again'), intent('again', 3),
      intent('young', HOUR), outcome('young', HOUR),
    ]; // prettier-ignore
    for (const entry of entries) await journal.append(entry);
    await journal.compact();
    expect(await idsOf(journal)).toStrictEqual([
      'open', 'shared', 'shared', 'open-again', 'unknown', 'unknown', 'again', 'young', 'young',
    ]); // prettier-ignore
    expect(statSync(file).mode & 0o777).toBe(0o600);
    await journal.append(intent('next', HOUR));
    expect((await idsOf(journal)).at(-1)).toBe('next');
    await journal.close();
  });

  it('comes by itself, so that the file does not grow without bound', async () => {
    const file = newFile();
    const journal = fileJournal(file, { compactAt: 20_000 });
    await journal.append(intent('open'));
    let largest = 0;
    for (let i = 0; i < 60; i++) {
      const at = i * HOUR;
      await Promise.all(
        ['a', 'b', 'c', 'd'].flatMap((letter) => [
          journal.append(intent(`${letter}${i}`, at)),
          journal.append(outcome(`${letter}${i}`, at)),
        ]),
      );
      largest = Math.max(largest, statSync(file).size);
    }
    await journal.close();
    expect(largest).toBeLessThan(40_000);
    const left = await idsOf(fileJournal(file));
    expect(left).toContain('open');
    expect(left.slice(-2)).toStrictEqual(['d59', 'd59']);
  });

  it('loses nothing when the process is killed in the middle of it', async () => {
    const file = newFile();
    const safe: string[] = [];
    for (let round = 0; round < 6; round++) {
      const args = [
        path.join(import.meta.dirname, 'appending.ts'),
        file,
        `round${round}`,
        '100000',
        'compact',
      ];
      const child = spawn(process.execPath, ['--conditions=@kucoin-typed/source', ...args]);
      let said = '';
      child.stdout.setEncoding('utf8').on('data', (text: string) => (said += text));
      const gone = once(child, 'close');
      await once(child.stdout, 'data');
      await new Promise((resolve) => setTimeout(resolve, 20 + Math.random() * 200));
      child.kill('SIGKILL');
      await gone;
      safe.push(...said.split('\n').slice(0, -1));
      // Whoever is killed while it compacts leaves its half of a file behind.
      const then = new Date(Date.now() - HOUR);
      if (existsSync(`${file}.compacting`)) utimesSync(`${file}.compacting`, then, then);
    }
    const entries = await readAll(fileJournal(file));
    const ids = new Set(entries.map(({ id }) => id));
    expect(safe.length).toBeGreaterThan(6);
    expect(safe.filter((id) => !ids.has(id))).toStrictEqual([]);
    expect(entries.filter(({ type }) => type === 'damage')).toStrictEqual([]);
  });

  it('waits for another that is at it, and takes over from one that is gone', async () => {
    const file = newFile();
    const journal = fileJournal(file);
    for (const entry of [intent('1'), outcome('1'), intent('2', HOUR)]) await journal.append(entry);
    writeFileSync(`${file}.compacting`, 'half of');
    await expect(journal.compact()).rejects.toThrow('EEXIST');
    await journal.append(intent('3', HOUR));
    const then = new Date(Date.now() - HOUR);
    utimesSync(`${file}.compacting`, then, then);
    await journal.compact();
    expect(await idsOf(journal)).toStrictEqual(['2', '3']);
    expect(existsSync(`${file}.compacting`)).toBe(false);
    await journal.close();
  });

  it('loses nothing while other processes append', async () => {
    const file = newFile();
    const writers = ['a', 'b'].map((name) =>
      spawn(
        process.execPath,
        [
          '--conditions=@kucoin-typed/source',
          path.join(import.meta.dirname, 'appending.ts'),
          file,
          name,
          '300',
        ],
        { stdio: ['ignore', 'ignore', 'inherit'] },
      ),
    );
    const ended = Promise.all(writers.map((child) => once(child, 'exit')));
    const over = new AbortController();
    void ended.then(() => over.abort());
    const journal = fileJournal(file);
    let rounds = 0;
    while (!over.signal.aborted) {
      await journal.append(intent(`own-${rounds++}`));
      await journal.compact();
    }
    expect((await ended).map(([code]) => code)).toStrictEqual([0, 0]);
    const entries = await readAll(journal);
    const ids = new Set(entries.map(({ id }) => id));
    const want = [
      ...Array.from({ length: rounds }, (_, i) => `own-${i}`),
      ...['a', 'b'].flatMap((name) => Array.from({ length: 300 }, (_, i) => `${name}-${i}`)),
    ];
    expect(rounds).toBeGreaterThan(3);
    expect(entries.filter(({ type }) => type === 'damage')).toStrictEqual([]);
    expect(want.filter((id) => !ids.has(id))).toStrictEqual([]);
    await journal.close();
  });
});
