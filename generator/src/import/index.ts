import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { ComplaintsError } from '../complaint.ts';
import { parseJson, printJson, type Json } from '../json.ts';
import { jsonFiles } from '../json-files.ts';
import { importOperation, restDocuments, type RestOperation } from './rest.ts';
import { Report, type Repair } from './report.ts';
import { operationsOf, readSource } from './source.ts';
import { importSocketEntry, socketDocuments, type SocketEntry } from './topics.ts';
import { complainAboutAdded, complainAboutLosses, complainAboutTwins, routeOf } from './twins.ts';

export interface ImportOptions {
  /** Where the files came from, for the lock; unchanged input keeps what the lock says. */
  readonly origin?: string;
  /** When KuCoin published them (YYYY-MM-DD). */
  readonly date?: string;
  /** Whether what KuCoin's files no longer have may go; else it is a complaint. */
  readonly prune?: boolean;
}

export interface ImportResult {
  /** Path below `specs/` → text, the lock included. */
  readonly files: ReadonlyMap<string, string>;
  readonly repairs: readonly Repair[];
  readonly counts: { readonly endpoints: number; readonly channels: number; readonly operations: number };
}

/**
 * Reads a folder of KuCoin's published spec files and returns the base specs they amount to. Reads only.
 * @throws {ComplaintsError} with everything that no rule covers.
 */
export const importSpecs = (folder: string, specs: string, options: ImportOptions = {}): ImportResult => {
  const report = new Report();
  const hashes: Json = {};
  const operations: RestOperation[] = [];
  const entries: SocketEntry[] = [];
  const regions = parseJson(readFileSync(path.join(specs, 'regions.json'), 'utf8'));
  const urls: Record<string, string> = regions.global.hosts;

  if (options.date !== undefined && !isDate(options.date))
    report.complain('--date', '', `${options.date} is no date; write it as 2026-01-31`);
  const names = jsonFiles(folder);
  if (names.length === 0)
    report.complain(
      folder,
      '',
      "no spec files here; give the folder that holds KuCoin's rest/ and ws/ files",
    );
  for (const name of names) {
    const bytes = readFileSync(path.join(folder, name));
    hashes[name] = createHash('sha256').update(bytes).digest('hex');
    const from = readSource(bytes.toString('utf8'), name, report);
    if (!from) continue;
    for (const { route, method, source } of operationsOf(from)) {
      const socket =
        method === 'trace' || source['x-topic'] !== undefined || source['x-sdk-private'] !== undefined;
      if (socket) {
        const entry = importSocketEntry(source, route, method, from);
        if (entry) entries.push(entry);
      } else {
        const operation = importOperation(source, route, method, Object.keys(urls), from);
        if (operation) operations.push(operation);
      }
    }
  }

  reportRepeatedIds(operations, report);
  complainAboutTwins([...operations, ...entries], ({ id }) => id, 'the id', report);
  complainAboutTwins(operations, routeOf, 'the route', report);
  complainAboutAdded(operations, entries, specs, report);
  const ids = new Set([...operations, ...entries].map(({ id }) => id));
  // A file that cannot be read is a complaint already, and all that it holds would be another.
  if (!options.prune && report.complaints.length === 0) complainAboutLosses(ids, specs, folder, report);
  if (report.complaints.length > 0) throw new ComplaintsError('import: nothing written', report.complaints);

  const files = new Map<string, string>();
  for (const [file, document] of [...restDocuments(operations, urls), ...socketDocuments(entries)].sort(
    byName,
  )) {
    files.set(file, printJson(document));
  }
  const counts = {
    endpoints: operations.length,
    channels: entries.filter((e) => e.kind === 'topic').length,
    operations: entries.filter((e) => e.kind === 'operation').length,
  };
  files.set('lock.json', printJson(lock(specs, hashes, counts, options)));
  return { files, repairs: report.repairs, counts };
};

const byName = ([a]: [string, unknown], [b]: [string, unknown]) => (a < b ? -1 : 1);

const isDate = (text: string): boolean => {
  const date = new Date(text);
  return !Number.isNaN(date.getTime()) && date.toISOString().slice(0, 10) === text;
};

/** KuCoin numbers operations per file ("001"), so the numbers repeat across files. */
const reportRepeatedIds = (operations: readonly RestOperation[], report: Report): void => {
  const seen = new Set<string>();
  for (const op of operations) {
    if (seen.has(op.numbered)) report.repair('repeated-operation-id', op.file, op.pointer);
    seen.add(op.numbered);
  }
};

const lock = (specs: string, files: Json, counts: ImportResult['counts'], options: ImportOptions): Json => {
  const file = path.join(specs, 'lock.json');
  const before = existsSync(file) ? parseJson(readFileSync(file, 'utf8')) : undefined;
  const unchanged = before && JSON.stringify(before.files) === JSON.stringify(files);
  return {
    origin: options.origin ?? before?.origin ?? 'unknown',
    date: options.date ?? (unchanged ? before.date : new Date().toISOString().slice(0, 10)),
    counts,
    files,
  };
};
