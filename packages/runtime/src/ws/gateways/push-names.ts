/** What a push of the unified gateway may be routed by, the most particular first. */
export interface PushNames {
  readonly own: string;
  /** Of all pushes of its type. */
  readonly type: string;
}

interface Known extends PushNames {
  readonly of: unknown;
  readonly detail: unknown;
}

/** More than any client subscribes to; what comes beyond is put together anew. */
const MOST = 20_000;

/**
 * Puts the names of pushes together, each but once: they come thousands of times a second, and a text that was looked up
 * before is found faster than a new one that reads the same.
 */
export const createPushNames = (): ((type: unknown, symbol: unknown, detail: unknown) => PushNames) => {
  /** By symbol, as short texts are found fastest; one has few kinds of pushes. */
  const known = new Map<unknown, Known[]>();
  let size = 0;
  return (type, symbol, detail) => {
    let list = known.get(symbol);
    if (list !== undefined)
      for (const names of list) if (names.detail === detail && names.of === type) return names;
    if (size >= MOST) {
      known.clear();
      size = 0;
      list = undefined;
    }
    const lower = String(type).toLowerCase();
    const names = {
      of: type,
      detail,
      own: `${lower}|${String(symbol)}|${String(detail)}`,
      type: `${lower}||`,
    };
    size += 1;
    if (list === undefined) known.set(symbol, [names]);
    else list.push(names);
    return names;
  };
};
