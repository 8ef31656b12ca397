import { createHash } from 'node:crypto';
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { ComplaintsError, pointer } from '../complaint.ts';
import { isObject, parseJson, printJson, type Json } from '../json.ts';
import { channelGroup } from '../names.ts';
import { importOperation, restDocuments, type RestOperation } from './rest.ts';
import { Report, SourceFile, type Repair } from './report.ts';
import { importSocketEntry, socketDocuments, type SocketEntry } from './topics.ts';

export interface ImportOptions {
  /** Where the files came from, for the lock; unchanged input keeps what the lock says. */
  readonly origin?: string;
  /** When KuCoin published them (YYYY-MM-DD). */
  readonly date?: string;
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

  const names = existsSync(folder) ? jsonFiles(folder) : [];
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
    for (const [route, item] of Object.entries<Json>(from?.root.paths ?? {})) {
      for (const [method, source] of Object.entries<Json>(item)) {
        const socket =
          method === 'trace' || source['x-topic'] !== undefined || source['x-sdk-private'] !== undefined;
        if (socket) {
          const entry = importSocketEntry(source, route, method, from!);
          if (entry) entries.push(entry);
        } else {
          const operation = importOperation(source, route, method, Object.keys(urls), from!);
          if (operation) operations.push(operation);
        }
      }
    }
  }

  reportRepeatedIds(operations, report);
  complainAboutTwins([...operations, ...entries], ({ id }) => id, 'the id', report);
  complainAboutTwins(operations, routeOf, 'the route', report);
  complainAboutAdded(operations, entries, specs, report);
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

const jsonFiles = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith('.json'))
    .map((entry) => path.relative(folder, path.join(entry.parentPath, entry.name)).split(path.sep).join('/'))
    .sort();

const readSource = (text: string, file: string, report: Report): SourceFile | undefined => {
  const document = readJson(text, file, report);
  if (!document) return undefined;
  const { openapi } = document;
  if (String(openapi).startsWith('3.0.')) return new SourceFile(file, document, report);
  report.complain(
    file,
    '/openapi',
    `version ${JSON.stringify(openapi)} is unknown; import reads OpenAPI 3.0 files`,
  );
  return undefined;
};

const readJson = (text: string, file: string, report: Report): Json | undefined => {
  try {
    const value: unknown = parseJson(text);
    if (isObject(value)) return value;
    report.complain(file, '', 'not a JSON object');
  } catch (error) {
    report.complain(file, '', `not JSON: ${(error as Error).message}`);
  }
  return undefined;
};

/** KuCoin numbers operations per file ("001"), so the numbers repeat across files. */
const reportRepeatedIds = (operations: readonly RestOperation[], report: Report): void => {
  const seen = new Set<string>();
  for (const op of operations) {
    if (seen.has(op.numbered)) report.repair('repeated-operation-id', op.file, op.pointer);
    seen.add(op.numbered);
  }
};

const routeOf = ({ method, path: route, host }: Pick<RestOperation, 'method' | 'path' | 'host'>): string =>
  `${method.toUpperCase()} ${route} on the ${host} host`;

interface Place {
  readonly file: string;
  readonly pointer: string;
}

const complainAboutTwins = <T extends Place>(
  all: readonly T[],
  keyOf: (one: T) => string,
  what: string,
  report: Report,
): void => {
  const first = new Map<string, Place>();
  for (const one of all) {
    const key = keyOf(one);
    const twin = first.get(key);
    if (twin)
      report.complain(one.file, one.pointer, `${key} is also ${what} of ${twin.file}#${twin.pointer}`);
    else first.set(key, one);
  }
};

/** What KuCoin publishes at last must not stand in `added/` too: a person decides which text is better. */
const complainAboutAdded = (
  operations: readonly RestOperation[],
  entries: readonly SocketEntry[],
  specs: string,
  report: Report,
): void => {
  const added = path.join(specs, 'added');
  if (!existsSync(added)) return;
  const byId = new Map<string, Place>();
  const byRoute = new Map<string, Place>();
  for (const op of [...operations, ...entries]) byId.set(op.id, op);
  for (const op of operations) byRoute.set(routeOf(op), op);

  for (const name of jsonFiles(added)) {
    const document = readJson(readFileSync(path.join(added, name), 'utf8'), `added/${name}`, report) ?? {};
    const clash = (twin: Place | undefined, at: string, what: string) => {
      if (twin)
        report.complain(
          `added/${name}`,
          at,
          `KuCoin's files now have ${what} at ${twin.file}#${twin.pointer}; remove the added one, or turn what it knows better into an overlay`,
        );
    };
    for (const [route, item] of Object.entries<Json>(document.paths ?? {})) {
      for (const [method, op] of Object.entries<Json>(item)) {
        const key = routeOf({ method, path: route, host: document['x-host'] });
        clash(
          byId.get(op.operationId) ?? byRoute.get(key),
          pointer('paths', route, method),
          op.operationId ?? key,
        );
      }
    }
    for (const [key, channel] of Object.entries<Json>(document.channels ?? {})) {
      const id = `ws.${channelGroup(String(channel['x-sdk-sub-service']))}.${key}`;
      const sameTopic = entries.find(
        (e) => e.channel['x-topic'] !== undefined && e.channel['x-topic'] === channel['x-topic'],
      );
      clash(byId.get(id) ?? sameTopic, pointer('channels', key), id);
    }
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
