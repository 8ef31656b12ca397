type Fields = Readonly<Record<string, unknown>> | null | undefined;

/** Reads a value at `data.candles.0` from a frame; `undefined` where there is none. */
export type Read = (frame: unknown) => unknown;

/** A reader of a path, made once and cheap to use for every push. */
export const readerOf = (path: string): Read => {
  const names = path.split('.');
  const [first = '', second] = names;
  if (names.length === 1) return (frame) => (frame as Fields)?.[first];
  if (names.length === 2 && second !== undefined)
    return (frame) => ((frame as Fields)?.[first] as Fields)?.[second];
  return (frame) => {
    let value: unknown = frame;
    for (const name of names) value = (value as Fields)?.[name];
    return value;
  };
};

/** Values of several paths as one text; `undefined` if one of them is missing. */
export const joinerOf = (paths: readonly string[]): ((frame: unknown) => string | undefined) => {
  const reads = paths.map(readerOf);
  return (frame) => {
    let text = '';
    for (const read of reads) {
      const value = read(frame);
      if (value === undefined || value === null) return undefined;
      text += `|${String(value)}`;
    }
    return text;
  };
};

/** The same where some may be missing; `undefined` if all are. */
export const looseJoinerOf = (paths: readonly string[]): ((frame: unknown) => string | undefined) => {
  const reads = paths.map(readerOf);
  return (frame) => {
    let text = '';
    let found = false;
    for (const read of reads) {
      const value = read(frame);
      if (value !== undefined && value !== null) found = true;
      text += `|${String(value ?? '')}`;
    }
    return found ? text : undefined;
  };
};

const PER_MS = { s: 1000, ms: 1, us: 1e-3, ns: 1e-6 } as const;

/** Milliseconds since 1970 of a time in a frame; `undefined` where there is none. */
export const timeReaderOf = ({
  at,
  unit,
}: {
  readonly at: string;
  readonly unit: keyof typeof PER_MS;
}): ((frame: unknown) => number | undefined) => {
  const read = readerOf(at);
  return (frame) => {
    const value = read(frame);
    // Nanoseconds have more digits than a double: what is left of them would move a time over the edge of its ms.
    const ms = Math.round(Number(value) * PER_MS[unit] * 1000) / 1000;
    return value === undefined || value === null || value === '' || !Number.isFinite(ms) ? undefined : ms;
  };
};
