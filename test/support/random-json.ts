/** Numbers from 0 to 1, the same ones for the same seed. */
export const randomFrom = (seed: number) => (): number => {
  seed = (seed + 0x6d2b79f5) | 0;
  let mixed = Math.imul(seed ^ (seed >>> 15), 1 | seed);
  mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
  return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
};

export interface Document {
  readonly text: string;
  /** What the text says, with the marked integers as `bigint`. */
  readonly value: unknown;
}

const BLANKS = ['', '', '', '', '', ' ', '\n', '\t ', ' \r\n'];
const FRACTIONS = [
  '1.5',
  '-0.25',
  '20.0',
  '5e0',
  '1E3',
  '9007199254740993.0',
  '1729163001780000001e0',
  '-0e2',
  '1e-7',
];
const INTEGERS = [
  '0', '-0', '7', '-1', '9007199254740991', '9007199254740992', '9007199254740993', '-9007199254740993',
  '1729163001780000001', '1729163001780000002', '11040911994273793', '-9223372036854775809', '123456789012345678901234567890',
]; // prettier-ignore

/** A random document and what it says, written side by side, so that no parser has a part in it. */
export const randomJson = (random: () => number, marked: readonly string[]): Document => {
  const pick = <T>(list: readonly T[]): T => list[Math.floor(random() * list.length)] as T;
  const chance = (part: number): boolean => random() < part;
  const blank = (): string => pick(BLANKS);
  const names = [
    ...marked,
    ...marked,
    'a',
    'b',
    'xts',
    'tsx',
    '__proto__',
    '1',
    '0',
    'x"ts',
    'ts\\',
    ':',
    '',
  ];
  // Documents with repeated names or with escapes are rare, and take another way.
  const repeats = chance(0.2);
  const escapes = chance(0.1);

  const quote = (text: string): string => {
    const quoted = JSON.stringify(text);
    if (!escapes || !chance(0.3) || text === '') return quoted;
    const code = text.charCodeAt(0).toString(16).padStart(4, '0');
    return `"\\u${chance(0.5) ? code.toUpperCase() : code}${JSON.stringify(text.slice(1)).slice(1)}`;
  };

  const string = (): Document => {
    const name = pick(marked);
    const value = pick([
      '',
      'x',
      '12',
      `"${name}":5,`,
      `${name}":12345678901234567`,
      `\\"${name}\\":1`,
      '\\',
      '{"',
      name,
    ]);
    return { text: quote(value), value };
  };

  const list = (depth: number, exact: boolean): Document => {
    const items = Array.from({ length: Math.floor(random() * 4) }, () => any(depth - 1, exact));
    const text = items.map((item) => blank() + item.text + blank()).join(',');
    return { text: `[${text || blank()}]`, value: items.map(({ value }) => value) };
  };

  const object = (depth: number): Document => {
    const value = {};
    const taken = new Set<string>();
    const members: string[] = [];
    for (let count = Math.floor(random() * 5); count > 0; count--) {
      const name = pick(names);
      if (taken.has(name) && !repeats) continue;
      taken.add(name);
      const field = any(depth - 1, marked.includes(name));
      members.push(`${blank()}${quote(name)}${blank()}:${blank()}${field.text}${blank()}`);
      Object.defineProperty(value, name, {
        value: field.value, writable: true, enumerable: true, configurable: true,
      }); // prettier-ignore
    }
    return { text: `{${members.join(',') || blank()}}`, value };
  };

  const any = (depth: number, exact: boolean): Document => {
    const kind = random();
    if (depth > 0 && kind < 0.35) return object(depth);
    // Lists of marked integers take another way, too.
    if (depth > 0 && kind < (exact ? 0.37 : 0.5)) return list(depth, exact);
    if (kind < 0.6) return string();
    if (kind < 0.67) return { text: 'null', value: null };
    const text = kind < 0.72 ? pick(FRACTIONS) : pick(INTEGERS);
    return { text, value: exact && INTEGERS.includes(text) ? BigInt(text) : Number(text) };
  };

  const { text, value } = pick([object, object, list])(6, false);
  return { text: blank() + text + blank(), value };
};
