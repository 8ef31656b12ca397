import type { FillSpec, StreamFacts } from '../facts.ts';
import { joinerOf, looseJoinerOf, readerOf } from './paths.ts';
import type { Seen } from './seen.ts';

/** Values of a path that are kept for each topic. */
const MOST_VALUES = 5000;

/** Lets every event of a topic through once, and knows which of REST's rows were among them. */
export interface Once {
  /** False for an event that came before. */
  accept(frame: unknown): boolean;
  /** Whether a row of a fill was told, as a message or in a gap. */
  wasDelivered(fill: FillSpec, id: string): boolean;
  /** A row is told in a gap. */
  filled(fill: FillSpec, id: string): void;
  /** Values that a path had so far. */
  seenAt(path: string): readonly string[];
}

/** @returns undefined for a channel whose pushes have no identity, and nothing to be filled with. */
export const createOnce = (facts: StreamFacts | undefined, topic: string, seen: Seen): Once | undefined => {
  const { once, fills = [] } = facts ?? {};
  if (!once && fills.length === 0) return undefined;
  const nameOf = once && looseJoinerOf(once);
  // A row that is the same event by the same values needs no name of its own.
  const sharesName = ({ id, when }: FillSpec): boolean =>
    once !== undefined && when === undefined && id?.push.join() === once.join();
  // Endpoints that list the same kind of event share the names of it.
  const kindOf = ({ id, when, changes }: FillSpec): string =>
    JSON.stringify([id?.push, when?.at, when?.is, changes]);
  const kinds = new Map(
    fills.filter((fill) => fill.id && !sharesName(fill)).map((fill) => [kindOf(fill), fill]),
  );
  const numbers = new Map([...kinds.keys()].map((kind, number) => [kind, number]));
  const named = [...kinds].map(([kind, { id, when, changes }]) => {
    const at = when && readerOf(when.at);
    const is = new Set(when?.is);
    return {
      prefix: `${topic}#${numbers.get(kind)}`,
      isEvent: changes !== true,
      join: joinerOf(id?.push ?? []),
      fits: (frame: unknown) => !at || is.has(String(at(frame))),
    };
  });
  const nameOfRow = (fill: FillSpec, id: string): string =>
    topic + (sharesName(fill) ? '' : `#${numbers.get(kindOf(fill))}`) + `|${id}`;
  const starred = new Map(
    fills
      .flatMap(({ params }) => Object.values(params))
      .flatMap((value) => (typeof value === 'string' ? (/^\{\*(.+)\}$/.exec(value)?.[1] ?? []) : []))
      .map((path) => [path, { read: readerOf(path), values: new Set<string>() }]),
  );
  let hasFilled = false;
  return {
    accept: (frame) => {
      for (const { read, values } of starred.values()) {
        const value = read(frame);
        if (typeof value === 'string' && values.size < MOST_VALUES) values.add(value);
      }
      const name = nameOf?.(frame);
      if (name !== undefined && !seen.add(topic + name)) return false;
      let told = 0;
      let untold = 0;
      for (const { prefix, isEvent, join, fits } of named) {
        const id = fits(frame) ? join(frame) : undefined;
        if (id === undefined) continue;
        seen.add(prefix + id);
        if (!isEvent) continue;
        if (hasFilled && seen.has(`${prefix}=${id}`)) told += 1;
        else untold += 1;
      }
      // A push that comes when a gap has told all of it already.
      return told === 0 || untold > 0;
    },
    wasDelivered: (fill, id) => seen.has(nameOfRow(fill, id)),
    filled: (fill, id) => {
      hasFilled = true;
      seen.add(nameOfRow(fill, id));
      if (!sharesName(fill)) seen.add(`${topic}#${numbers.get(kindOf(fill))}=|${id}`);
    },
    seenAt: (path) => [...(starred.get(path)?.values ?? [])],
  };
};
