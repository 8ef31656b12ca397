const MS: Readonly<Record<string, number>> = {
  min: 60_000,
  hour: 3_600_000,
  day: 86_400_000,
  week: 604_800_000,
  // The longest one, so that what is asked for reaches back far enough.
  month: 2_678_400_000,
};

/** How long `5min` or `1day` is, in ms; of months the longest. 0 for anything else. */
export const lengthOf = (text: string | undefined): number => {
  const [, count = '', unit = ''] = /^(\d+)([a-z]+)$/.exec(text ?? '') ?? [];
  return Number(count) * (MS[unit] ?? 0);
};

/** When what began then and lasts so long is over. */
export const endOf = (start: number, text: string | undefined): number => {
  if (!text?.endsWith('month')) return start + lengthOf(text);
  const date = new Date(start);
  return Date.UTC(date.getUTCFullYear(), date.getUTCMonth() + Number.parseInt(text, 10));
};
