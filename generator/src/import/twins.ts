import { readFileSync } from 'node:fs';
import path from 'node:path';
import { pointer } from '../complaint.ts';
import { isObject, type Json } from '../json.ts';
import { jsonFiles } from '../json-files.ts';
import { channelGroup } from '../names.ts';
import type { Report } from './report.ts';
import type { RestOperation } from './rest.ts';
import { readJson } from './source.ts';
import type { SocketEntry } from './topics.ts';

interface Place {
  readonly file: string;
  readonly pointer: string;
}

export const routeOf = ({
  method,
  path: route,
  host,
}: Pick<RestOperation, 'method' | 'path' | 'host'>): string =>
  `${method.toUpperCase()} ${route} on the ${host} host`;

export const complainAboutTwins = <T extends Place>(
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
export const complainAboutAdded = (
  operations: readonly RestOperation[],
  entries: readonly SocketEntry[],
  specs: string,
  report: Report,
): void => {
  const byId = new Map<string, Place>([...operations, ...entries].map((one) => [one.id, one]));
  const byRoute = new Map<string, Place>(operations.map((op) => [routeOf(op), op]));
  for (const [name, document] of documentsIn(specs, 'added', report)) {
    const clash = (twin: Place | undefined, at: string, what: string) => {
      if (twin)
        report.complain(
          name,
          at,
          `KuCoin's files now have ${what} at ${twin.file}#${twin.pointer}; remove the added one, or turn what it knows better into an overlay`,
        );
    };
    for (const { route, method, operation } of operationsIn(document)) {
      const key = routeOf({ method, path: route, host: document['x-host'] });
      clash(
        byId.get(operation.operationId) ?? byRoute.get(key),
        pointer('paths', route, method),
        operation.operationId ?? key,
      );
    }
    for (const [key, channel] of channelsIn(document)) {
      const id = channelId(key, channel);
      const sameTopic = entries.find(
        (e) => e.channel['x-topic'] !== undefined && e.channel['x-topic'] === channel['x-topic'],
      );
      clash(byId.get(id) ?? sameTopic, pointer('channels', key), id);
    }
  }
};

/** What the base specs have and this import has not: a folder that holds only part of KuCoin's files loses the rest. */
export const complainAboutLosses = (
  ids: ReadonlySet<string>,
  specs: string,
  folder: string,
  report: Report,
): void => {
  const before = ['rest', 'ws'].flatMap((part) =>
    documentsIn(specs, part, report).flatMap(([, document]) => [
      ...operationsIn(document).map(({ operation }) => String(operation.operationId)),
      ...channelsIn(document).map(([key, channel]) => channelId(key, channel)),
    ]),
  );
  const lost = before.filter((id) => !ids.has(id));
  if (lost.length === 0) return;
  const some = lost.slice(0, 5).join(', ') + (lost.length > 5 ? ', …' : '');
  report.complain(
    folder,
    '',
    `${lost.length} of the ${before.length} endpoints and channels in specs/ are not here and would be removed: ${some}; give the folder with all of KuCoin's files, or --prune if KuCoin has dropped them`,
  );
};

const channelId = (key: string, channel: Json): string =>
  `ws.${channelGroup(String(channel['x-sdk-sub-service']))}.${key}`;

const documentsIn = (specs: string, part: string, report: Report): [name: string, document: Json][] => {
  const folder = path.join(specs, part);
  return jsonFiles(folder).map((name) => {
    const file = `${part}/${name}`;
    return [file, readJson(readFileSync(path.join(folder, name), 'utf8'), file, report) ?? {}];
  });
};

const objectsIn = (value: unknown): [string, Json][] =>
  isObject(value)
    ? Object.entries<unknown>(value).filter((entry): entry is [string, Json] => isObject(entry[1]))
    : [];

const operationsIn = (document: Json): { route: string; method: string; operation: Json }[] =>
  objectsIn(document.paths).flatMap(([route, item]) =>
    objectsIn(item).map(([method, operation]) => ({ route, method, operation })),
  );

const channelsIn = (document: Json): [string, Json][] => objectsIn(document.channels);
